import type { Quarter } from '@sleutelring/kernel';
import { disclose, type Caveat, type DisclosedCount, type Measure } from './disclosed-count';
import type { Totals } from './totals';

/**
 * The books of a planned activity: what was done on it in the whole country. A grant asks for exactly this,
 * to the unit, so a small number here is a fact of the contract and not something to hide.
 * It has no region, theme or month, and must never be given one. Narrow lines pooled into a book are named as merged.
 */
export interface LineBook {
  /** Lines in this book: one planned activity, or one with the narrow ones pooled into it. */
  readonly lines: readonly string[];
  readonly quarters: readonly Quarter[];
  readonly totals: Totals;
}

/** Below this number of activities a share or an average says little; the figure carries that remark. */
const SMALL_BASE = 5;

/** One exact total of a planned activity, or of several pooled in one book. */
export function lineTotal(book: LineBook, measure: Measure, caveats: readonly Caveat[] = []): DisclosedCount {
  const small = book.totals.activities < SMALL_BASE ? (['small_base'] as const) : [];
  return disclose({
    value: book.totals[measure],
    measure,
    about: { lines: [...book.lines], quarters: [...book.quarters] },
    merged: book.lines.length > 1 ? [{ dimension: 'line', leaves: [...book.lines] }] : [],
    caveats: [...caveats, ...small],
  });
}

/**
 * The result of an indicator of a planned activity: promised in the decision, filled in by the organisation. Like a book
 * it is national and exact; that nothing here computed it, goes with it.
 */
export function lineResult({ lines, quarters }: Omit<LineBook, 'totals'>, value: number): DisclosedCount {
  const about = { lines: [...lines], quarters: [...quarters] };
  return disclose({ value, measure: 'indicator', about, merged: [], caveats: ['told'] });
}

/** All measures of a book at once: `{ activities, minutes, participants }`. */
export function lineTotals(book: LineBook, caveats: readonly Caveat[] = []): Record<Measure, DisclosedCount> {
  return {
    activities: lineTotal(book, 'activities', caveats),
    minutes: lineTotal(book, 'minutes', caveats),
    participants: lineTotal(book, 'participants', caveats),
  };
}
