import type { Candidate } from '../finding';
import type { Note } from '../reading/note';
import { ends, type Match, scan } from './scan';

/** The Dutch shape, also with letters that stand for digits; then what any country may have. */
const IBAN =
  /(?<![a-z\d])(?:(nl(?:[ \n./-]?[\doli]){2}(?:[ \n./-]?[a-z]){4}(?:[ \n./-]?[\doli]){9,10}|[a-z]{4}0\d{9})|([a-z]{2})[ \n./-]?\d\d(?:[ \n./-]?[a-z\d]){11,30})(?![a-z\d])/;

/** Some lengths, so that a slip of the finger is found too. */
const LENGTHS = 'be16de22tr26';

/** ISO 13616: the rearranged number, letters as 10 to 35, leaves 1 when divided by 97. */
const passesCheck = (iban: string): boolean =>
  [...iban.slice(4), ...iban.slice(0, 4)].reduce((rest, char) => {
    const value = parseInt(char, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0) === 1;

/** A foreign number ends where its check holds, or where it is as long as in its country. */
function endOf(match: Match) {
  if (match.groups[1]) return true;
  const end = ends(match).find((at) => {
    const iban = match.view.text.slice(match.start, at).replace(/\W/g, '');
    return (
      iban.replace(/\D/g, '').length > 11 &&
      (LENGTHS.includes(match.groups[2]! + iban.length) || (iban.length > 14 && passesCheck(iban)))
    );
  });
  return end !== undefined && { end };
}

export const ibans = (note: Note): Candidate[] => scan(note.plain, IBAN, 'iban', endOf);
