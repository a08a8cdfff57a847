import type { Candidate } from '../finding';
import type { Note } from '../reading/note';
import { scan } from './scan';

const NUMBER = String.raw`\d(?:[ .\n-]{0,2}\d){6,10}(?!\d)`;

/** "V-nummer 123.456.7890": the number behind the words. */
const CUED = RegExp(
  `(?<![a-z])(?:v[ .-]{0,2}n[a-z]{1,6}\\.?|vre?e?m[a-z]{8,18}|(?:vreemdeling(?:en)?|ind|coa|crv)[ -]?(?:nummer|nr|number))[a-z]*\\.?[^\\d.!?]{0,3}(?:[^\\d.!?]{0,20}) ?(${NUMBER})`,
);

/** "V1234567890", "v 123.456.7890": the letter belongs to it. */
const LETTERED = RegExp(`(?<![a-z\\d])v[ .:#=-]{0,2}${NUMBER}`);

export const vNumbers = (note: Note): Candidate[] => [
  ...scan(note.digits, CUED, 'vNumber', ({ end, groups }) => ({ start: end - groups[1]!.length })),
  ...scan(note.digits, LETTERED, 'vNumber', () => true),
];
