import type { Candidate } from '../finding';
import type { Note } from '../reading/note';
import { located } from '../reading/view';
import { before, type Match, scan } from './scan';

/** Letters and digits per group, RDW side codes 1 to 14. */
const LAYOUTS =
  'LL.DD.DD DD.DD.LL DD.LL.DD LL.DD.LL LL.LL.DD DD.LL.LL DD.LLL.D D.LLL.DD LL.DDD.L L.DDD.LL LLL.DD.L L.DD.LLL D.LL.DDD DDD.LL.D';
const GROUP: Record<string, string> = { L: '[a-z]', D: '\\d', '.': '[ .-]{0,3}', ' ': '|' };
const WRITTEN = [...LAYOUTS].map((sign) => GROUP[sign]).join('');
const PLATE = RegExp(`(?<![\\w-])(?:${WRITTEN})(?![\\w-])`);
const CUE =
  /(?:kenteken|nummerbord|nummerplaat|auto|wagen|bus|busje|scooter|brommer|motor|plate|licen[cs]e)[^.!?]{0,24}$/;

/** Words and shorthand of the field, as in "groep 12 AZC 3" or "20 EN 30". */
const WORD =
  /(?<![a-z])(?:azc|ggd|knm|pvt|vgv|ngo|jgz|coa|ind|vws|szw|ocw|isk|nt|en|of|op|in|uur|min|de|van|tot|per|max|art|blz|nr|km|kg|cm|mm|ml|eu|tm|st|jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)(?![a-z])/;

function isPlate(note: Note, match: Match): boolean {
  const marks = match.text.match(/[ .-]+/g) ?? [];
  if (marks.length === 1) return false;
  if (CUE.test(before(match, 40))) return true;
  if (WORD.test(match.text) || new Set(marks).size > 1) return false;
  const { start, end } = located(match.view, match.start, match.end);
  return marks.length === 2 && marks[0] === '-' ? true : !/[a-z]/.test(note.text.slice(start, end));
}

export const numberPlates = (note: Note): Candidate[] =>
  scan(note.plain, PLATE, 'numberPlate', (match) => isPlate(note, match));
