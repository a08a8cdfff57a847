import type { Candidate } from '../finding';
import type { Note } from '../reading/note';
import { after, before, digitsOf, type Match, original, scan } from './scan';

const CUE =
  /(?:b\.?s\.?n|burger ?(?:service|nu?m)|sofi|persoonsn|identiteitsn|kimlik|social security|citizen)(?:\.|[^.!?]){0,28}$/;
const CUE_AFTER = /^[^.!?\n]{0,14}(?:bsn|burgerservice|sofi)/;
/** Papers have numbers of nine digits as well. */
const PAPER =
  /(?:order|factuur|bestel|kenmerk|kvk|isbn|rsin|btw|subsidie|project|ticket|invoice|artikel)[^\d.!?]{0,20}$/;

/**
 * The eleven-test for citizen service numbers: weights 9 to 2 and -1. One in eleven random numbers of nine
 * digits passes as well, so what is found "looks like" a BSN.
 */
export function passesElevenTest(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (i === 8 ? -1 : 9 - i);
  return sum % 11 === 0 && Number(digits) > 0;
}

/** As on a letter of the tax office: 1234.56.789. */
const OFFICIAL = /^\d{4}\D\d\d\D\d{3}$/;

/** Groups of one number are parted alike; a list of counts is not, or has a year in it. */
function isOneNumber(written: string): boolean {
  const groups = written.split(/\D+/);
  if (new Set(written.match(/\D+/g)).size > 1) return false;
  if (groups.some((group) => /^(?:19|20)\d\d$/.test(group))) return OFFICIAL.test(written);
  return groups.length < 5 || groups.every((group) => group.length === 1);
}

const isMoney = (match: Match) =>
  /[€$£] ?$|eur ?$/.test(before(match, 4)) || /^,\d|^ ?eur/.test(after(match, 4));

/** Commas part the groups of a number that is said, and the counts in a row. */
function isBsn(note: Note, match: Match): boolean {
  if (match.text.includes(',') && /\d/.test(original(note.text, match))) return false;
  const digits = digitsOf(match.text);
  const ahead = before(match, 50);
  if (CUE.test(ahead) || CUE_AFTER.test(after(match, 30))) return true;
  if (PAPER.test(ahead)) return false;
  return digits.length === 9 && passesElevenTest(digits) && isOneNumber(match.text) && !isMoney(match);
}

export const bsns = (note: Note): Candidate[] =>
  [8, 7].flatMap((more) =>
    scan(
      note.digits,
      RegExp(`(?<!\\d|\\d[.,]|[a-z])\\d(?:(?:, |[ \\n._/-]{0,3})\\d){${more}}(?![a-z\\d])`),
      'bsn',
      (match) => isBsn(note, match),
    ),
  );
