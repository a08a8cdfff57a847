import type { Candidate } from '../finding';
import type { Note } from '../reading/note';
import { before, ends, type Match, scan } from './scan';

const GAP = '[ \\n./-]?';
const DIGIT = '[\\doli]';
const DUTCH = RegExp(
  `(?<![a-z\\d])nl(?:${GAP}${DIGIT}){2}(?:${GAP}[a-z]){4}(?:${GAP}${DIGIT}){9,10}(?![a-z\\d])`,
);
const FOREIGN = RegExp(`(?<![a-z\\d])[a-z]{2}${GAP}\\d\\d(?:${GAP}[a-z\\d]){11,30}(?![a-z\\d])`);
const DOMESTIC = /(?<!\d)\d(?:[ .]?\d){6,9}(?!\d)/;

/** ISO 13616: the rearranged number, letters as 10 to 35, leaves 1 when divided by 97. */
function passesCheck(iban: string): boolean {
  let rest = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const value = parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** The lengths in the countries that a note is likely to hold an account of. */
const LENGTHS =
  'be16de22gb22tr26fr27se24es24it27at20ch21pl28dk18no15fi18lu20pt25ie22gr27ro24bg22hu28cz24ae23sa24eg29jo30lb28iq23mt31';

/** A foreign number ends where its check holds, or where it is as long as in its country. */
function endOfForeign(match: Match) {
  const end = ends(match).find((at) => {
    const iban = match.view.text.slice(match.start, at).replace(/[^a-z\d]/g, '');
    const digits = iban.replace(/\D/g, '').length;
    return (
      iban.length > 14 &&
      digits > 11 &&
      (LENGTHS.includes(iban.slice(0, 2) + iban.length) || passesCheck(iban))
    );
  });
  return end !== undefined && { end };
}

/** Dutch ones by their shape alone, so that a slip of the finger is found too. An old account number needs a cue. */
export const ibans = (note: Note): Candidate[] => [
  ...scan(note.plain, DUTCH, 'iban', () => true),
  ...scan(note.plain, FOREIGN, 'iban', endOfForeign),
  ...scan(note.digits, DOMESTIC, 'iban', (match) =>
    /(?:rekening|rek\.?|giro|bank|iban|hesap|konto)[^.!?]{0,16}$/.test(before(match, 30)),
  ),
];
