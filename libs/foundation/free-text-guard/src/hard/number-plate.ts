import type { Candidate } from '../finding';
import type { Note } from '../reading/note';
import { MONTH } from './dates';
import { before, isUpper, type Match, scan } from './scan';

/** Three groups of six letters and digits, the middle one never single: RDW side codes 1 to 14 and slips near them. */
const PLATE =
  /(?<![\w-])(?:[a-z]{1,3}|\d{1,3})( ?-? ?|\.)(?:[a-z]{2,3}|\d{2,3})( ?-? ?|\.)(?:[a-z]{1,3}|\d{1,3})(?![\w-])/;
/** Without marks a flight is written the same: "TK1952". */
const ALTERNATING = /^([a-z]+\d+[a-z]+|\d+[a-z]+\d+)$/;
const SIX = /^(?=.*\d)(?=.*[a-z])\w{6}$/;
const CAR = '(?:auto|wagen|taxi|golf|toyota|bmw|audi|mercedes|bus(?:je)?|scooter|motor|car)';
const NEAR_CAR = RegExp(`(kente|plaat|${CAR})[^.!?]{0,24}$`);

/** Words and shorthand of the field, as in "groep 12 AZC 3" or "20 EN 30". */
const WORD = RegExp(
  `(?<![a-z])(?:azc|ggd|coa|ind|isk|nt|en|o[fmnp]|in|uur|min|de|van|tot|per|max|art|nr|k[mg]|[cm]m|ml|${MONTH})(?![a-z])`,
);

function isPlate({ text }: Note, match: Match): boolean {
  const [written, first, second] = match.groups as [string, string, string];
  const isDotted = (first + second).includes('.') && first !== second;
  if (!first !== !second || isDotted || !SIX.test(written.replace(/[ .-]/g, ''))) return false;
  const isCapital = isUpper(text, match.view, match.start, match.end);
  const isCued = NEAR_CAR.test(before(match, 40));
  if (!isCapital && first !== '-' && !isCued) return false;
  if (WORD.test(written)) return isCued && isCapital;
  return isCued || (first === second && (first !== '' || ALTERNATING.test(written)));
}

const THE_WORD = 'kent[.e][a-z]*|num+er ?(?:bord|pla+t)[a-z]*|pla(?:te|ka|at)[a-z]{0,3}|targa';
const CODE = '([a-z\\d]{1,4}(?:(?: ?-? ?|\\.)[a-z\\d]{1,4}){1,3}';
/** Beside the word itself any country's plate; after a car only in capitals. */
const CUED = RegExp(
  `(?:(${THE_WORD})(?:nr|num+er)?|${CAR})[^\\w\\n]{0,3}(?:[a-z]{2,7}\\W{1,2}){0,3}?${CODE})(?!\\w)`,
);
/** In capitals these need no word: Belgian, British, German, French and Italian ones. */
const ABROAD =
  /(?<![\w-])(\d-[a-z]{3}-\d{3}|[a-z]{2}\d\d [a-z]{3}|[a-z]{1,3}-[a-z]{1,2} (?!20[12])\d{3,4}|[a-z]{2}-\d{3}-[a-z]{2})(?![\w-])/;
const ANY_COUNTRY = /^(?=.*\d.*\d)(?=.*[a-z])[a-z\d]{5,8}$/;

function isForeignPlate({ text }: Note, { view, end, groups }: Match, isTold: boolean) {
  const written = groups.at(-1)!;
  const start = end - written.length;
  const isCapital = isUpper(text, view, start, end);
  const code = isCapital ? written : written.replace(/(?: [a-z]{3,})+$/, '');
  const span = { start, end: start + code.length };
  const stands = isTold || isUpper(text, view, start, span.end);
  return stands && ANY_COUNTRY.test(code.replace(/[ .-]/g, '')) && span;
}

export const numberPlates = (note: Note): Candidate[] => [
  ...scan(note.digits, CUED, 'numberPlate', (match) =>
    isForeignPlate(note, match, match.groups[1] !== undefined),
  ),
  ...scan(note.digits, ABROAD, 'numberPlate', (match) => isForeignPlate(note, match, false)),
  ...scan(note.digits, PLATE, 'numberPlate', (match) => isPlate(note, match)),
];
