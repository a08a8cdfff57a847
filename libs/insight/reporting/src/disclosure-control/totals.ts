import { MEASURES, type Measure } from './disclosed-count';
import type { Entry } from './entry';

/** Whole numbers, so that sums are exact to the unit. */
export type Totals = Readonly<Record<Measure, number>>;

export const NOTHING: Totals = { activities: 0, minutes: 0, participants: 0 };

export function plus(a: Totals, b: Totals): Totals {
  return {
    activities: a.activities + b.activities,
    minutes: a.minutes + b.minutes,
    participants: a.participants + b.participants,
  };
}

export const totalOf = (parts: Iterable<Totals>): Totals => [...parts].reduce(plus, NOTHING);

export const sameTotals = (a: Totals, b: Totals): boolean =>
  MEASURES.every((measure) => a[measure] === b[measure]);

/** What signed bookings add up to: a reversal takes away all that it reverses. */
export function signedTotals(entries: Iterable<Pick<Entry, 'sign' | 'minutes' | 'participants'>>): Totals {
  const sum = { ...NOTHING };
  for (const { sign, minutes, participants } of entries) {
    sum.activities += sign;
    sum.minutes += sign * minutes;
    sum.participants += sign * participants;
  }
  return sum;
}
