import type { Candidate } from '../finding';
import { hasCue } from '../reading/cues';
import { type Note, type Token, words } from '../reading/note';

const CUES = words(
  'iban rekening rekeningnummer rekeningnr bankrekening banknummer bankrekeningnummer account giro',
);
const LONGEST = 34;
const DUTCH = /^nl[\doli]{2}[a-z]{4}[\doli]{10}$/;

const LENGTHS: Record<string, number> = {
  ad: 24, ae: 23, al: 28, at: 20, az: 28, ba: 20, be: 16, bg: 22, bh: 22, ch: 21, cy: 28, cz: 24, de: 22, dk: 18, ee: 20, eg: 29,
  es: 24, fi: 18, fr: 27, gb: 22, gr: 27, hr: 21, hu: 28, ie: 22, iq: 23, it: 27, jo: 30, kw: 30, lb: 28, lt: 20, lu: 20, lv: 21,
  ly: 25, mt: 31, nl: 18, no: 15, pk: 24, pl: 28, ps: 29, pt: 25, qa: 29, ro: 24, rs: 22, sa: 24, sd: 18, se: 24, si: 19, sk: 24,
  so: 23, tn: 24, tr: 26, ua: 29, xk: 20,
}; // prettier-ignore

/** ISO 13616: the rearranged number, letters as 10 to 35, leaves 1 when divided by 97. */
function passesCheck(iban: string): boolean {
  let rest = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const value = parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

function isIban(joined: string, cued: boolean): boolean {
  if (DUTCH.test(joined)) return true;
  const length = LENGTHS[joined.slice(0, 2)];
  return length === joined.length && /^[a-z]{2}\d\d[a-z\d]+$/.test(joined) && (cued || passesCheck(joined));
}

const isGap = (token: Token) => token.type === 'mark' && /^[-.,/:]$/.test(token.key);

function endOfIban(note: Note, first: Token, cued: boolean): number | undefined {
  let joined = '';
  for (let i = first.index; i < note.tokens.length && joined.length < LONGEST; i++) {
    const token = note.tokens[i]!;
    if (isGap(token)) continue;
    if (token.type === 'mark' || token.breaks > 1) return undefined;
    joined += token.key;
    if (isIban(joined, cued)) return token.end;
  }
  return undefined;
}

/** NL91 ABNA 0417 1643 00, in one or in groups, in capitals or not; a foreign one must pass its check or have a cue. */
export function ibans(note: Note): Candidate[] {
  const found: Candidate[] = [];
  for (const token of note.tokens) {
    if (token.type === 'mark' || !LENGTHS[token.key.slice(0, 2)]) continue;
    if (!/^[a-z]{2}($|[\doli]{1,2}($|[a-z\d]))/.test(token.key)) continue;
    const end = endOfIban(note, token, hasCue(note, token.index, CUES));
    if (end !== undefined) found.push({ start: token.start, end, kind: 'iban' });
  }
  return found;
}
