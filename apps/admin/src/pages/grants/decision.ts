import { addDays } from '@sleutelring/kernel';
import type { Arrangement } from '@sleutelring/graphql-client/admin';

export const ARRANGEMENTS = [
  'LUMP_SUM_BELOW_25K',
  'FIXED_25K_TO_125K',
  'ACTUAL_COSTS_FROM_125K',
] as const satisfies readonly Arrangement[];

/** What usually goes with an amount in euros (Aanwijzingen voor subsidieverstrekking, 7-16). The decision may differ. */
export function arrangementFor(euros: number): Arrangement {
  if (euros < 25_000) return 'LUMP_SUM_BELOW_25K';
  return euros < 125_000 ? 'FIXED_25K_TO_125K' : 'ACTUAL_COSTS_FROM_125K';
}

/** Periods are half-open; people write the last day. */
export const lastDay = (until: string): string => addDays(until, -1);
export const firstDayAfter = (day: string): string => addDays(day, 1);
