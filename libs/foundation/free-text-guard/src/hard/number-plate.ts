import type { Candidate } from '../finding';
import { hasCue } from '../reading/cues';
import { keyAt, type Note, type Token, words } from '../reading/note';

const CUES = words(
  'kenteken kentekennummer nummerbord nummerplaat auto wagen bus busje scooter brommer motor plate licence license numberplate kentekenplaat',
);
/** Letters and digits per group, RDW side codes 1 to 14. */
const LAYOUTS = new Set([
  'LL-DD-DD', 'DD-DD-LL', 'DD-LL-DD', 'LL-DD-LL', 'LL-LL-DD', 'DD-LL-LL', 'DD-LLL-D', 'D-LLL-DD', 'LL-DDD-L', 'L-DDD-LL',
  'LLL-DD-L', 'L-DD-LLL', 'D-LL-DDD', 'DDD-LL-D',
]); // prettier-ignore

/** Groups of letters that are words or shorthand of the field, as in "groep 12 AZC 3" or "20 EN 30". */
const NOT_ON_A_PLATE =
  words(`azc ggd knm pvt vgv ngo jgz coa ind vws szw ocw lhb isk vmbo roc mbo hbo nt en of op in tm uur min pag kl ed
  is de het van tot bij per max art lid blz st nr km kg cm mm ml eu`);

/** `gx123b` is written as GX-123-B. */
const split = (key: string): string[] => key.match(/[a-z]+|\d+/g) ?? [];

const layoutOf = (groups: readonly string[]): string =>
  groups.map((group) => (/\d/.test(group) ? 'D' : 'L').repeat(group.length)).join('-');

interface Written {
  readonly groups: readonly string[];
  readonly last: number;
  readonly marks: string;
  readonly capitals: boolean;
}

/** Gathers up to three groups, each a token of its own or several in one. */
function gather(note: Note, index: number): Written | undefined {
  const groups: string[] = [];
  let [at, marks, capitals] = [index, '', true];
  for (;;) {
    const token = note.tokens[at]!;
    const parts = split(token.key);
    groups.push(...parts);
    capitals &&= isUpper(note, token);
    if (groups.length >= 3 || parts.length === 0) break;
    const mark = /^[-.·]$/.test(keyAt(note, at + 1)) ? keyAt(note, at + 1) : '';
    const next = note.tokens[at + 1 + mark.length];
    if (!next || next.type === 'mark' || next.breaks > 1) return undefined;
    marks += mark || ' ';
    at = next.index;
  }
  return groups.length === 3 ? { groups, last: at, marks, capitals } : undefined;
}

const isUpper = (note: Note, token: Token) => !/[a-z]/.test(note.text.slice(token.start, token.end));

function isPlate(written: Written, cued: boolean): boolean {
  const { groups, marks, capitals } = written;
  if (!LAYOUTS.has(layoutOf(groups))) return false;
  if (cued) return true;
  if (groups.some((group) => NOT_ON_A_PLATE.has(group))) return false;
  return marks === '--' || (capitals && (marks === '' || new Set(marks).size === 1));
}

export function numberPlates(note: Note): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < note.tokens.length; index++) {
    const token = note.tokens[index]!;
    if (token.type === 'mark' || token.key.length > 6) continue;
    const written = gather(note, index);
    if (!written || !isPlate(written, hasCue(note, index, CUES, 6))) continue;
    found.push({ start: token.start, end: note.tokens[written.last]!.end, kind: 'numberPlate' });
    index = written.last;
  }
  return found;
}
