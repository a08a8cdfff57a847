import type { Candidate } from '../finding';
import { hasCue } from '../reading/cues';
import { digitRuns, digitsOf, type Piece } from '../reading/digit-runs';
import { type Note, words } from '../reading/note';
import { isDateAt } from './dates';
import { passesElevenTest } from './bsn';
import { isHelpLine, isServiceNumber } from './help-lines';

const CUES =
  words(`tel telefoon telefoonnummer telefoonnr telnr telnummer mobiel mobieltje mob gsm whatsapp whatsappnummer whats wapp
  app appen appte sms bel belt belde bellen gebeld nummer nr phone call called cell mobile text bereikbaar bereiken viber imo signal
  telegram contactnummer noodnummer 06-nummer`);

/** Digits after the country code: fewest and most. Countries that a note is likely to hold; others get 7 to 11. */
const AFTER_COUNTRY_CODE: Record<string, readonly [number, number]> = {
  '1': [10, 10], '7': [10, 10], '20': [9, 10], '27': [9, 9], '31': [9, 9], '32': [8, 9], '33': [9, 9], '34': [9, 9],
  '39': [9, 10], '41': [9, 9], '43': [10, 11], '44': [10, 10], '45': [8, 8], '46': [8, 9], '47': [8, 8], '49': [9, 11],
  '90': [10, 10], '92': [10, 10], '93': [9, 9], '98': [10, 10], '211': [9, 9], '212': [9, 9], '213': [9, 9], '216': [8, 8],
  '218': [9, 9], '220': [7, 7], '221': [9, 9], '223': [8, 8], '224': [9, 9], '225': [10, 10], '226': [8, 8], '228': [8, 8],
  '231': [8, 9], '232': [8, 8], '233': [9, 9], '234': [10, 10], '235': [8, 8], '237': [9, 9], '249': [9, 9], '251': [9, 9],
  '252': [8, 9], '253': [8, 8], '254': [9, 9], '255': [9, 9], '256': [9, 9], '291': [7, 7], '358': [8, 10], '380': [9, 9],
  '961': [7, 8], '962': [9, 9], '963': [9, 9], '964': [10, 10], '965': [8, 8], '966': [9, 9], '967': [9, 9], '968': [8, 8],
  '970': [9, 9], '971': [9, 9], '972': [9, 9], '973': [8, 8], '974': [8, 8],
}; // prettier-ignore

const DUTCH_AREA = /^0[1-9]\d?\d?$/;
const CLOCK = /^([01]?\d|2[0-4])$/;

function countryCode(digits: string): string | undefined {
  for (const length of [1, 2, 3])
    if (AFTER_COUNTRY_CODE[digits.slice(0, length)]) return digits.slice(0, length);
  return undefined;
}

/** A trunk zero after the country code, as in +31 (0)6, is not counted. */
function isInternational(digits: string): boolean {
  const code = countryCode(digits);
  const [fewest, most] = code ? AFTER_COUNTRY_CODE[code]! : [7, 11];
  const rest = digits.slice(code?.length ?? 2).replace(/^0/, '');
  return rest.length >= fewest && rest.length <= most;
}

/** 9.00-12.30 and 06.30 - 08.00 are times. */
function looksLikeTimes(run: readonly Piece[], from: number): boolean {
  const [hour, minutes] = [run[from]!, run[from + 1]];
  return (
    CLOCK.test(hour.digits) &&
    minutes?.gap === '.' &&
    /^[0-5]\d$/.test(minutes.digits) &&
    run[from + 2]?.gap !== '.'
  );
}

function plausibleStart(run: readonly Piece[], from: number): boolean {
  const first = run[from]!.digits;
  if (first === '0' || first.length > 4) return true;
  if (looksLikeTimes(run, from)) return false;
  return first === '06' || (DUTCH_AREA.test(first) && first.length > 2);
}

interface Reader {
  readonly run: readonly Piece[];
  readonly from: number;
  readonly plus: boolean;
  readonly cued: boolean;
}

/** Eleven digits beginning with one zero are a mobile number of Turkey, Iraq, Iran, the United Kingdom or Germany. */
function isForeignWithZero(digits: string, first: string): boolean {
  return (
    digits.length === 11 &&
    /^0[1-9]/.test(digits) &&
    (first.length === 4 || first.length === 5 || first.length === 11)
  );
}

function isWithoutPlus(digits: string, first: string): boolean {
  const code = countryCode(digits);
  if (!code || code.length < 2 || digits.length < 10) return false;
  return (
    (first === code || first.length >= 10 || first.length > 4) &&
    digits.length >= 11 &&
    isInternational(digits)
  );
}

function isPhone({ run, from, plus, cued }: Reader, to: number): boolean {
  const digits = digitsOf(run, from, to);
  const first = run[from]!.digits;
  if (plus) return isInternational(digits);
  if (digits.startsWith('00')) return digits.length > 9 && isInternational(digits.slice(2));
  if (/^0[1-9]/.test(digits) && digits.length === 10) return cued || plausibleStart(run, from);
  if (isForeignWithZero(digits, first) && !looksLikeTimes(run, from)) return true;
  if (isWithoutPlus(digits, first)) return true;
  return cued && isCuedLength(run, from, to, digits);
}

function isCuedLength(run: readonly Piece[], from: number, to: number, digits: string): boolean {
  if (digits.length < 7 || digits.length > 14 || looksLikeTimes(run, from)) return false;
  if (digits.length === 9 && passesElevenTest(digits)) return false;
  const groups = run.slice(from, to + 1);
  return (
    groups.every((piece) => !piece.spoken) &&
    groups.every((piece, i) => i === 0 || piece.gap !== ',') &&
    !digits.endsWith('0000')
  );
}

/** A slip of the finger: 06 with one digit too few or too many, standing alone. */
function isMistypedMobile(run: readonly Piece[], from: number, to: number): boolean {
  const digits = digitsOf(run, from, to);
  const whole = to === run.length - 1;
  return (
    whole &&
    digits.startsWith('06') &&
    (digits.length === 9 || digits.length === 11) &&
    to - from <= 4 &&
    plausibleStart(run, from)
  );
}

/** "06 twaalf vierendertig": once the rest is said in words it is a telephone number, complete or not. */
function endOfSpoken(run: readonly Piece[], from: number): number | undefined {
  if (!digitsOf(run, from, from + 1).startsWith('06')) return undefined;
  const start = run[from]!.digits === '0' ? from + 2 : from + 1;
  let to = start;
  while (to < run.length && run[to]!.spoken && digitsOf(run, from, to).length <= 10) to++;
  return to - start >= 2 ? to - 1 : undefined;
}

function longest(reader: Reader): number | undefined {
  let best: number | undefined;
  let length = 0;
  for (let to = reader.from; to < reader.run.length; to++) {
    length += reader.run[to]!.digits.length;
    if (length > 17) break;
    if (isPhone(reader, to) && !(best !== undefined && reader.run[to]!.spoken)) best = to;
  }
  return best;
}

function endOfPhone(reader: Reader): number | undefined {
  const { run, from } = reader;
  const best = longest(reader) ?? endOfSpoken(run, from);
  if (best !== undefined) return best;
  return isMistypedMobile(run, from, run.length - 1) ? run.length - 1 : undefined;
}

function plusBefore(note: Note, start: number): number | undefined {
  const before = note.plain.slice(Math.max(0, start - 3), start);
  const match = /\+[ (]{0,2}$/.exec(before);
  return match ? start - match[0].length : undefined;
}

function phonesIn(note: Note, run: readonly Piece[]): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < run.length; from++) {
    const piece = run[from]!;
    if (isDateAt(note, piece.first)) continue;
    const plus = plusBefore(note, piece.start);
    const cued = hasCue(note, piece.first, CUES);
    const to = endOfPhone({ run, from, plus: plus !== undefined, cued });
    if (to === undefined) continue;
    const digits = (plus === undefined ? '' : '+') + digitsOf(run, from, to);
    const kind = isHelpLine(digits) || isServiceNumber(digits) ? 'allowed' : 'phone';
    found.push({ start: plus ?? piece.start, end: run[to]!.end, kind });
    from = to;
  }
  return found;
}

export const phones = (note: Note): Candidate[] => digitRuns(note).flatMap((run) => phonesIn(note, run));
