import type { Candidate } from '../finding';
import type { Note } from '../reading/note';
import { passesElevenTest } from './bsn';
import { isOfNobody } from './help-lines';
import { type Accepted, after, before, digitsOf, ends, type Match, scan } from './scan';

const CUE =
  /(?<![a-z])(?:tel|telefoon|telnr|mobiel|mob|gsm|whats?app|wapp?|app|sms|bel|gebeld|nummer|nr|phone|call|cell|text|bereik|viber|imo|signal|telegram)[a-z]*[^.!?\n]{0,22}$/;
const NO_PHONE_CUE =
  /(?:artikel|art|dossier|zaak|kvk|project|bestel|factuur|kamer|lokaal|aanvraag|subsidie|bsn|postcode|huis)[a-z-]*[^a-z]{0,3}(?:nr|nummer)?[^a-z]{0,3}$/;
const GAP = String.raw`[ \n./()_*,~|-]{0,3}`;
const DATE = /^\D*\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d\d(?!\d)|^\D*(?:19|20)\d\d([-/.])\d{1,2}\2\d{1,2}(?!\d)/;
const TIMES = /^(?:[01]?\d|2[0-4])\.[0-5]\d(?!\d|\.\d)/;

/**
 * Country code, fewest and most digits behind it, for the countries that a note is likely to hold. Others get 7 to 11.
 */
const COUNTRIES =
  '1aa 7aa 209a 2799 3199 3289 3399 3499 399a 4199 43ab 44aa 4588 4778 4689 499b 90aa 92aa 9399 98aa 21199 21299 21399 21688 21899 22077 22199 22388 22499 225aa 23288 23399 234aa 23799 24999 25199 25289 25388 25499 25599 25699 29177 3588a 38099 96178 96299 96399 964aa 96588 96699 96799 96888 97099 97199 97299 97388 97488';

interface Country {
  readonly code: string;
  readonly fewest: number;
  readonly most: number;
}

const countries: readonly Country[] = COUNTRIES.split(' ').map((entry) => ({
  code: entry.slice(0, -2),
  fewest: parseInt(entry.at(-2)!, 16),
  most: parseInt(entry.at(-1)!, 16),
}));

const countryOf = (digits: string) => countries.find(({ code }) => digits.startsWith(code));

/** A trunk zero behind the country code, as in +31 (0)6, is not counted. */
function isInternational(digits: string): boolean {
  const { code, fewest, most } = countryOf(digits) ?? { code: digits.slice(0, 2), fewest: 7, most: 11 };
  const { length } = digits.slice(code.length).replace(/^0/, '');
  return length >= fewest && length <= most;
}

const named = (match: Match, end: number): Accepted => ({
  end,
  kind: isOfNobody(match.view.text.slice(match.start, end)) ? 'allowed' : 'phone',
});

/** The longest end at which the digits so far are a number. */
function endWhere(match: Match, isNumber: (digits: string, written: string) => boolean): Accepted {
  for (const end of ends(match)) {
    const written = match.view.text.slice(match.start, end);
    if (isNumber(digitsOf(written), written)) return named(match, end);
  }
  return false;
}

const isDateOrTime = (written: string) => DATE.test(written) || TIMES.test(written);
const firstGroup = (written: string) => /\d+/.exec(written)![0];

/** 020 123 4567, 06 12 34 56 78, 0 6 1 2 ...: ten digits; eleven in Turkey, Iraq, Iran, the United Kingdom and Germany. */
function isNational(written: string, cued: boolean): boolean {
  if (isDateOrTime(written)) return false;
  const first = firstGroup(written).length;
  if (digitsOf(written).length === 11) return first === 4 || first === 5 || first === 11;
  return cued || first !== 2 || firstGroup(written) === '06';
}

const isCued = (match: Match) => CUE.test(before(match, 34)) && !NO_PHONE_CUE.test(before(match, 24));

const national = (note: Note) =>
  scan(
    note.digits,
    RegExp(`(?<!\\d|\\d[.,])0${GAP}[1-9](?:${GAP}\\d){8,9}?(?!\\d)`),
    'phone',
    (match) => isNational(match.text, isCued(match)) && named(match, match.end),
  );

const international = (note: Note) =>
  scan(note.digits, RegExp(`(?:\\+|(?<!\\d)00)${GAP}[1-9](?:${GAP}\\d){6,15}(?!\\d)`), 'phone', (match) =>
    endWhere(match, (digits) => isInternational(digits.replace(/^00/, ''))),
  );

/** 252 61 5551234: the plus forgotten. */
const withoutPlus = (note: Note) =>
  scan(note.digits, RegExp(`(?<!\\d|[\\d€$][ .,])[2-9](?:${GAP}\\d){9,13}(?!\\d)`), 'phone', (match) =>
    endWhere(match, (digits, written) => {
      const [country, first] = [countryOf(digits), firstGroup(written)];
      return (
        country !== undefined &&
        digits.length > 10 &&
        isInternational(digits) &&
        !written.includes(',') &&
        (first === country.code || first.length > 4)
      );
    }),
  );

/** A slip of the finger: 06 with one digit too few or too many. Or the rest said in words, complete or not. */
const mobileInPart = (note: Note) =>
  scan(note.digits, RegExp(`(?<!\\d|\\d[.,-])0${GAP}6(?:${GAP}\\d){3,9}(?!\\d)`), 'phone', (match) => {
    const { length } = digitsOf(match.text);
    const said = note.text.slice(match.view.from[match.start], match.view.to[match.end - 1]);
    if (/\d.*[a-zA-Z]{3,}\W+[a-zA-Z]{3,}|(?:[a-zA-Z]{3,}\W+){3}/.test(said)) return !match.text.includes(',');
    return (
      (length === 9 || length === 11) &&
      /^0\D?6[ -]?\d{7,9}$|^06\D\d+(?:\D\d+){0,3}$/.test(match.text) &&
      !isDateOrTime(match.text)
    );
  });

/** After "bel" or "app" any number of seven digits or more. */
const cued = (note: Note) =>
  scan(note.digits, RegExp(`(?<!\\d|\\d[.,])\\d(?:[ \\n./()-]{0,3}\\d){6,13}(?!\\d)`), 'phone', (match) => {
    if (!isCued(match) || isDateOrTime(match.text) || /^\s*(?:euro|eur)/.test(after(match, 6))) return false;
    return endWhere(
      match,
      (digits) => digits.length > 6 && !(digits.length === 9 && passesElevenTest(digits)),
    );
  });

export const phones = (note: Note): Candidate[] =>
  [international, national, withoutPlus, mobileInPart].flatMap((find) => find(note));
export const cuedPhones = (note: Note): Candidate[] => cued(note);
