import type { DisclosedCount, Measure } from './disclosed-count';
import { bookCount, sumOf } from './figures';
import type { Ledger } from './ledger';
import { bookAt, type BookRef, type Selection } from './selection';

/** One grant: all that counts for it, and how much of that counts for another grant as well. */
export interface GrantTotal {
  readonly grant: string;
  readonly gross: DisclosedCount;
  /** Absent when nothing is shared. */
  readonly shared: DisclosedCount | null;
}

export interface GrantTotals {
  readonly grants: readonly GrantTotal[];
  /** Everything once, whatever number of grants it counts for. */
  readonly net: DisclosedCount;
  /** What counts for more than one grant, once. The sum of the gross totals exceeds net by this, for two grants each. */
  readonly overlap: DisclosedCount | null;
}

/** Sums of line totals; the label of a line says for which grants it counts. Null when the selection has no books. */
export function grantTotals(ledger: Ledger, { books }: Selection, measure: Measure): GrantTotals | null {
  const labelled = books.map((ref) => ({ ref, grants: bookAt(ledger, ref).book.grants }));
  const count = (refs: readonly { ref: BookRef }[]): DisclosedCount | null =>
    refs.length ? sumOf(refs.map(({ ref }) => bookCount(ledger, ref, measure))) : null;
  const net = count(labelled);
  if (!net) return null;
  const shared = labelled.filter(({ grants }) => grants.length > 1);
  const ids = [...new Set(labelled.flatMap(({ grants }) => grants))].sort();
  return {
    grants: ids.map((grant) => ({
      grant,
      gross: count(labelled.filter(({ grants }) => grants.includes(grant)))!,
      shared: count(shared.filter(({ grants }) => grants.includes(grant))),
    })),
    net,
    overlap: count(shared),
  };
}
