import type { Candidate } from '../finding';
import type { Note } from '../reading/note';
import { HOUSE_NUMBER, POSTCODE } from './house-number';
import { before, type Match, scan } from './scan';

const WITH_NUMBER = RegExp(
  `(?<![\\w€])(?:((?:(?:huis)?(?:nummer|nr|no)\\.? ?)?[1-9]\\d{0,3}[a-z]?),? ?[\\n-]?)?(${POSTCODE})(?:[ ,/(:;\\n-]{0,3}(?:en |met )?(${HOUSE_NUMBER}))?`,
);

/** Two letters behind a year or a number that are a word: "in 2025 en", "5000 km". */
const WORD =
  /(?:en|in|op|is|de|we|te|al|zo|of|na|je|ze|er|om|af|as|at|do|go|he|if|it|me|my|no|on|or|so|to|up|us|by|an|ik|ja|nu|km|kg|cm|mm|ml|pm|am|st|nr|tm|eu|ga|la|ca|m2|re|bc|qr)$/;

/** "5000km 12 keer" has a number behind it as well. */
const UNIT = /(?:km|kg|cm|mm|ml|pm|am|m2)$/;

const isUpper = (note: Note, match: Match, code: string): boolean => {
  const at = match.start + match.text.indexOf(code) + code.length - 2;
  return !/[a-z]/.test(note.text.slice(match.view.from[at], match.view.to[at + 1]));
};

/** A postcode by its capitals, its house number or the word "postcode"; never by four digits and a little word alone. */
function accept(note: Note, match: Match) {
  const [, ahead, code, behind] = match.groups;
  const capitals = isUpper(note, match, code!);
  const number = behind ?? ahead;
  const cued = /(?:postcode|postkode|pc|adres|woont|zip)[^.!?]{0,16}$/.test(before(match, 28));
  const word = WORD.test(code!);
  const parted = /[ .-]/.test(code!);
  const isNumbered =
    number !== undefined && (/[a-z] ?\.? ?\d/.test(number) || (!parted && !UNIT.test(code!)));
  const stands =
    (cued && !(word && parted && !capitals)) ||
    (word ? isNumbered || (capitals && (number !== undefined || !parted)) : capitals || number !== undefined);
  const start = behind ? match.start + match.text.indexOf(code!) : match.start;
  return stands && { start };
}

export const postcodes = (note: Note): Candidate[] =>
  scan(note.digits, WITH_NUMBER, 'postcode', (match) => accept(note, match));
