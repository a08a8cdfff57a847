import type { Candidate } from '../finding';
import { keyAt, type Note, type Token, words } from '../reading/note';

/** Top-level domains that people write out; a written "@" with "." needs none of them. */
const TOP = words(
  'nl com net org eu be de uk info nu so me io fr tr se no dk it es at ch edu gov co biz ca us et er ma',
);
const PROVIDERS =
  words(`gmail hotmail outlook live yahoo icloud ziggo kpnmail kpn planet xs4all msn protonmail proton home casema
  upcmail telfort hetnet quicknet tele2 mail gmx aol online solcon chello`);
const AT_WORDS = words('at apestaart apenstaart apestaartje apenstaartje');
const DOT_WORDS = words('punt dot');
const LOCAL_MARKS = new Set(['.', '_', '-', '+']);
const OPEN = new Set(['(', '[', '{', '<']);
const CLOSE = new Set([')', ']', '}', '>']);

/** A sign may be written with brackets around it: `(at)`, `[punt]`. Gives the index behind it. */
function afterSign(note: Note, index: number, isSign: (token: Token) => boolean): number | undefined {
  const open = OPEN.has(keyAt(note, index)) ? 1 : 0;
  const token = note.tokens[index + open];
  if (!token || !isSign(token)) return undefined;
  if (!open) return index + 1;
  return CLOSE.has(keyAt(note, index + 2)) ? index + 3 : undefined;
}

const isDot = (token: Token) => token.key === '.' || DOT_WORDS.has(token.key);
const isAlnum = (token: Token | undefined) => token !== undefined && token.type !== 'mark';

interface Domain {
  readonly last: number;
  readonly labels: readonly string[];
  /** Whether a dot was written out or had blanks around it. */
  readonly spelled: boolean;
}

function domainFrom(note: Note, index: number): Domain | undefined {
  const labels: string[] = [];
  let [at, last, spelled] = [index, -1, false];
  while (labels.length < 5) {
    const label = labelFrom(note, at);
    if (!label) break;
    const wasSpelled = labels.length > 0 && (note.tokens[at]!.spaced || DOT_WORDS.has(keyAt(note, at - 1)));
    if (wasSpelled && !TOP.has(label.text) && !PROVIDERS.has(label.text)) break;
    spelled ||= wasSpelled;
    labels.push(label.text);
    last = label.last;
    const next = afterSign(note, last + 1, isDot);
    if (next === undefined) break;
    at = next;
  }
  return labels.length > 1 ? { last, labels, spelled } : undefined;
}

/** A label of a domain: letters and digits, with hyphens inside. */
function labelFrom(note: Note, index: number): { text: string; last: number } | undefined {
  if (!isAlnum(note.tokens[index])) return undefined;
  let last = index;
  while (keyAt(note, last + 1) === '-' && isAlnum(note.tokens[last + 2]) && !note.tokens[last + 2]!.spaced)
    last += 2;
  return { text: keyAt(note, last), last };
}

/** Walks back over `voor.naam_12` and `voor punt naam`. */
function startOfLocal(note: Note, end: number): number | undefined {
  if (!isAlnum(note.tokens[end])) return undefined;
  let first = end;
  for (;;) {
    const [mark, before] = [note.tokens[first - 1], note.tokens[first - 2]];
    if (!mark || !isAlnum(before)) break;
    const joined = LOCAL_MARKS.has(mark.key) && !mark.spaced && !note.tokens[first]!.spaced;
    if (!joined && !DOT_WORDS.has(mark.key)) break;
    first -= 2;
  }
  return first;
}

function indexOfLocal(note: Note, at: number): number {
  return OPEN.has(keyAt(note, at - 1)) ? at - 2 : at - 1;
}

/** The bare word "at" also says a place: "a talk at fier.nl". */
function isConvincing(note: Note, at: number, first: number, domain: Domain): boolean {
  const bare = keyAt(note, at) === 'at' && !OPEN.has(keyAt(note, at - 1));
  if (!bare) return true;
  const local = note.plain.slice(note.tokens[first]!.start, note.tokens[at]!.start).trim();
  return PROVIDERS.has(domain.labels[0]!) || domain.spelled || /[\d._]/.test(local);
}

function emailAt(note: Note, at: number): Candidate | undefined {
  const signStart = OPEN.has(keyAt(note, at - 1)) ? at - 1 : at;
  const domainStart = afterSign(note, signStart, (token) => token.key === '@' || AT_WORDS.has(token.key));
  const first = startOfLocal(note, indexOfLocal(note, at));
  const domain = domainStart === undefined ? undefined : domainFrom(note, domainStart);
  if (first === undefined || !domain || !isConvincing(note, at, first, domain)) return undefined;
  return { start: note.tokens[first]!.start, end: note.tokens[domain.last]!.end, kind: 'email' };
}

export function emails(note: Note): Candidate[] {
  return note.tokens
    .filter(({ key }) => key === '@' || AT_WORDS.has(key))
    .map(({ index }) => emailAt(note, index))
    .filter((found) => found !== undefined);
}
