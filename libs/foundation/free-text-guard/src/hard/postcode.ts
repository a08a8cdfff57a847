import type { Candidate } from '../finding';
import { hasCue } from '../reading/cues';
import { keyAt, type Note, words } from '../reading/note';
import { spokenDigits } from '../reading/spoken-numbers';

const CUES = words('postcode postkode pc adres woont postalcode zip');
const NUMBER_WORDS = words('nr nummer no huisnummer huisnr huis hnr num');
/** What is counted, timed or paid: a number before it is no house number. */
export const COUNTED =
  words(`vrouwen mannen mensen deelnemers deelneemsters personen meisjes jongens jongeren ouders moeders vaders kinderen
  bezoekers gezinnen keer maal uur uren minuten dagen weken maanden jaar jaren procent euro bijeenkomsten gesprekken sessies stuks leden
  sleutelpersonen vrijwilligers professionals women men people girls boys participants times hours minutes days weeks months years percent
  huisbezoeken families organisaties huishoudens dames heren folders flyers nieuwe nieuwkomers statushouders tm of tot en à keren`);
const TWO_LETTER_WORDS =
  words(`en in op is de we te al zo of na je ze er om af as at do go he if it me my no on or so to up us by an ik hij
  ja nu ow eu km kg cm mm ml pm am st nr tm ed ca qr uu da ga ik la`);

export interface Postcode {
  readonly first: number;
  readonly last: number;
  readonly capitals: boolean;
  readonly letters: string;
  readonly glued: boolean;
}

const DIGITS = /^[1-9ilo][\dilo]{3}$/;

/** `3511AB` or `3511 AB`. The combinations SA, SD and SS are not given out. */
export function postcodeAt(note: Note, index: number): Postcode | undefined {
  const token = note.tokens[index];
  if (!token || token.type === 'mark' || token.type === 'word') return undefined;
  const glued = /^([1-9][\do]{3})([a-z]{2})$/.exec(token.key);
  if (glued)
    return {
      first: index,
      last: index,
      letters: glued[2]!,
      glued: true,
      capitals: upper(note, token.end - 2, token.end),
    };
  const dash = /^[-.]$/.test(keyAt(note, index + 1)) ? 1 : 0;
  const next = note.tokens[index + 1 + dash];
  if (
    !DIGITS.test(token.key) ||
    !/\d/.test(token.key) ||
    next?.type !== 'word' ||
    next.key.length !== 2 ||
    next.breaks > 1
  )
    return undefined;
  return {
    first: index,
    last: next.index,
    letters: next.key,
    glued: false,
    capitals: upper(note, next.start, next.end),
  };
}

const upper = (note: Note, start: number, end: number) => !/[a-z]/.test(note.text.slice(start, end));

/** `12`, `12a`, `12 A`, `12-3`, `12 bis`, `nr 12`, `huisnummer twaalf`: gives the index of the last token. */
export function houseNumberAt(note: Note, index: number): number | undefined {
  let at = index;
  while (NUMBER_WORDS.has(keyAt(note, at)) || (/^[:.]$/.test(keyAt(note, at)) && at > index)) at++;
  const named = at > index;
  const key = keyAt(note, at);
  const written = /^[1-9]\d{0,3}([a-z]{1,3}\d?)?$/.test(key) || (named && spokenDigits(key) !== undefined);
  if (!written || (!named && isCounted(note, at))) return undefined;
  return withAddition(note, at);
}

function isCounted(note: Note, at: number): boolean {
  const next = note.tokens[at + 1];
  if (!next) return false;
  return (
    COUNTED.has(next.key) ||
    (/^[:.]$/.test(next.key) && /^\d/.test(keyAt(note, at + 2)) && !note.tokens[at + 2]!.spaced)
  );
}

function withAddition(note: Note, at: number): number {
  const [mark, next] = [note.tokens[at + 1], note.tokens[at + 2]];
  if (
    mark &&
    /^[-/]$/.test(mark.key) &&
    !mark.spaced &&
    next &&
    !next.spaced &&
    /^(\d{1,3}|[a-z]{1,3}|\d{1,2}[a-z])$/.test(next.key)
  )
    return at + 2;
  if (
    mark?.type === 'word' &&
    mark.breaks === 0 &&
    (/^(bis|hs|ii|iii|iv)$/.test(mark.key) || isLoneLetter(note, at + 1))
  )
    return at + 1;
  return at;
}

function isLoneLetter(note: Note, index: number): boolean {
  const token = note.tokens[index]!;
  return token.key.length === 1 && token.capital && /[a-h]/.test(token.key);
}

/** A house number before the postcode: `12, 3511 AB`. */
function numberBefore(note: Note, first: number): number | undefined {
  const at = /^[,-]$/.test(keyAt(note, first - 1)) ? first - 2 : first - 1;
  if (!/^[1-9]\d{0,3}[a-z]?$/.test(keyAt(note, at)) || note.tokens[first]!.breaks > 1) return undefined;
  const named = NUMBER_WORDS.has(keyAt(note, at - 1));
  return named ? at - 1 : at;
}

function numberAfter(note: Note, last: number): number | undefined {
  const skip = words(', - / en met : ; (');
  let at = last + 1;
  while (skip.has(keyAt(note, at)) && at < last + 3) at++;
  return note.tokens[at] && note.tokens[at]!.breaks < 2 ? houseNumberAt(note, at) : undefined;
}

function stands(note: Note, code: Postcode, hasNumber: boolean): boolean {
  if (hasCue(note, code.first, CUES, 4)) return true;
  const ordinary = TWO_LETTER_WORDS.has(code.letters);
  if (ordinary) return (code.glued && code.capitals) || (hasNumber && code.capitals);
  return code.capitals || hasNumber;
}

export function postcodes(note: Note): Candidate[] {
  const found: Candidate[] = [];
  for (const { index } of note.tokens) {
    const code = postcodeAt(note, index);
    if (!code) continue;
    const after = numberAfter(note, code.last);
    const before = after === undefined ? numberBefore(note, code.first) : undefined;
    if (!stands(note, code, after !== undefined || before !== undefined)) continue;
    const [first, last] = [before ?? code.first, after ?? code.last];
    found.push({ start: note.tokens[first]!.start, end: note.tokens[last]!.end, kind: 'postcode' });
  }
  return found;
}
