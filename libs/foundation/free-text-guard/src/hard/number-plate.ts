import type { Candidate } from '../finding';
import type { Note } from '../reading/note';
import { located } from '../reading/view';
import { MONTH } from './dates';
import { before, type Match, scan } from './scan';

/** Three groups of six letters and digits, the middle one never single: RDW side codes 1 to 14 and slips near them. */
const PLATE =
  /(?<![\w-])(?:[a-z]{1,3}|\d{1,3})[ .-]{0,3}(?:[a-z]{2,3}|\d{2,3})[ .-]{0,3}(?:[a-z]{1,3}|\d{1,3})(?![\w-])/;
const SIX = /^(?=.*\d)(?=.*[a-z])\w{6}$/;
const CUE =
  /(?:kenteken|nummerbord|nummerplaat|auto|wagen|taxi|golf|polo|toyota|bmw|audi|mercedes|opel|ford|renault|peugeot|citroen|volvo|volkswagen|bus|busje|scooter|brommer|motor|plate|licen[cs]e)[^.!?]{0,24}$/;

/** Words and shorthand of the field, as in "groep 12 AZC 3" or "20 EN 30". */
const WORD = RegExp(
  `(?<![a-z])(?:azc|ggd|knm|pvt|vgv|ngo|jgz|coa|ind|vws|szw|ocw|isk|nt|en|of|op|in|uur|min|de|van|tot|per|max|art|blz|nr|km|kg|cm|mm|ml|eu|tm|st|${MONTH})(?![a-z])`,
);

function isPlate(note: Note, match: Match): boolean {
  const marks = match.text.match(/[ .-]+/g) ?? [];
  if (marks.length === 1 || !SIX.test(match.text.replace(/[ .-]/g, ''))) return false;
  if (CUE.test(before(match, 40))) return true;
  if (WORD.test(match.text) || new Set(marks).size > 1) return false;
  const { start, end } = located(match.view, match.start, match.end);
  return marks.length === 2 && marks[0] === '-' ? true : !/[a-z]/.test(note.text.slice(start, end));
}

/** After the word itself any country's plate. */
const CUED =
  /(?<![a-z])(?:kenteken|nummerbord|nummerplaat|number ?plate|licen[cs]e plate|plate)[^\w\n]{0,3}(?:(?:is|was|van|met|nummer|nr)\W{1,2}){0,2}([a-z\d]{1,4}(?:[ .-]{0,3}[a-z\d]{1,4}){1,3})(?!\w)/;
const ANY_COUNTRY = /^(?=.*\d.*\d)(?=.*[a-z])[a-z\d]{5,8}$/;

export const numberPlates = (note: Note): Candidate[] => [
  ...scan(note.plain, PLATE, 'numberPlate', (match) => isPlate(note, match)),
  ...scan(note.plain, CUED, 'numberPlate', ({ end, groups }) => {
    const code = groups[1]!;
    return ANY_COUNTRY.test(code.replace(/[ .-]/g, '')) && !WORD.test(code) && { start: end - code.length };
  }),
];
