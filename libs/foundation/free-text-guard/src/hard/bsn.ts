import type { Candidate } from '../finding';
import { hasCue } from '../reading/cues';
import { digitRuns, digitsOf, type Piece } from '../reading/digit-runs';
import { keyAt, type Note, words } from '../reading/note';
import { isDateAt } from './dates';

const CUES = words(
  'bsn bsnnummer bsnnr bsns burgerservicenummer burgerservice burgerservicenr sofi sofinummer sofinr servicenummer bsnr',
);
const MONEY = new Set(['€', '$', '£', 'eur', 'euro', 'euros', 'usd']);

/**
 * The eleven-test for citizen service numbers: weights 9 to 2 and -1. One in eleven random numbers of nine
 * digits passes as well, so what is found "looks like" a BSN.
 */
export function passesElevenTest(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (i === 8 ? -1 : 9 - i);
  return sum % 11 === 0 && Number(digits) > 0;
}

/** Groups of one number are parted alike; a list of counts is not, or has a comma or a year in it. */
function isOneNumber(groups: readonly Piece[]): boolean {
  const gaps = new Set(groups.slice(1).map((piece) => piece.gap));
  if (gaps.size > 1 || gaps.has(',')) return false;
  if (groups.some((piece) => /^(19|20)\d\d$/.test(piece.digits))) return false;
  return groups.length <= 4 || groups.every((piece) => piece.digits.length === 1);
}

function isBsn(note: Note, run: readonly Piece[], from: number, to: number): boolean {
  const digits = digitsOf(run, from, to);
  const cued = hasCue(note, run[from]!.first, CUES, 6);
  if (cued && (digits.length === 9 || digits.length === 8)) return true;
  if (digits.length !== 9 || !passesElevenTest(digits)) return false;
  const money = MONEY.has(keyAt(note, run[from]!.first - 1)) || MONEY.has(keyAt(note, run[to]!.first + 1));
  return !money && isOneNumber(run.slice(from, to + 1));
}

function bsnsIn(note: Note, run: readonly Piece[]): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < run.length; from++) {
    if (isDateAt(note, run[from]!.first)) continue;
    let end: number | undefined;
    for (let to = from; to < run.length && digitsOf(run, from, to).length <= 9; to++)
      if (isBsn(note, run, from, to)) end = to;
    if (end === undefined) continue;
    found.push({ start: run[from]!.start, end: run[end]!.end, kind: 'bsn' });
    from = end;
  }
  return found;
}

export const bsns = (note: Note): Candidate[] => digitRuns(note).flatMap((run) => bsnsIn(note, run));
