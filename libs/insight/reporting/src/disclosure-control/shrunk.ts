import type { Quarter } from '@sleutelring/kernel';
import type { Entry } from './entry';
import { groupBy } from './group-by';
import { passes } from './pass';
import type { Rules } from './rules';

interface Out {
  readonly entry: Entry;
  readonly quarter: Quarter;
  readonly atom: number;
}

/**
 * An old atom of which so much was taken back that what is left would not pass today. It stays as it is, because
 * nothing that is out changes; but somebody inside must know that it says more than is left of it.
 */
export interface Shrunk {
  readonly quarter: Quarter;
  readonly atom: number;
  readonly activitiesLeft: number;
}

/** Old atoms that the reversals of this closing make too small. */
export function shrunkAtoms(out: readonly Out[], settled: readonly Out[], rules: Rules): Shrunk[] {
  const hit = takenBack(settled);
  if (hit.size === 0) return [];
  const before = takenBack(out);
  const now = new Set([...before, ...hit]);
  return [...groupBy(out, ({ quarter, atom }) => `${quarter} ${atom}`).values()]
    .filter((atom) => atom.some(({ entry }) => hit.has(entry.id)))
    .filter((atom) => passes(left(atom, before), rules) && !passes(left(atom, now), rules))
    .map((atom) => ({
      quarter: atom[0]!.quarter,
      atom: atom[0]!.atom,
      activitiesLeft: left(atom, now).reduce((sum, { sign }) => sum + sign, 0),
    }));
}

function takenBack(out: readonly Out[]): Set<string> {
  const ids = new Set<string>();
  for (const { entry } of out) if (entry.reverses !== undefined) ids.add(entry.reverses);
  return ids;
}

/** What is left of an atom: its bookings that nobody took back, and its own reversals, which concern older atoms, left out. */
const left = (atom: readonly Out[], reversed: ReadonlySet<string>): Entry[] =>
  atom.map(({ entry }) => entry).filter(({ id, sign }) => sign > 0 && !reversed.has(id));
