import { type Day, type Period, addDays } from '@sleutelring/kernel';

/** Regulation on VWS grants, art. 57: a request for determination follows within 22 weeks after the end. */
const WEEKS_TO_SETTLE = 22;

/** The last day on which to ask for determination (vaststelling), unless the decision itself names another. */
export function usualSettlementDay({ until }: Pick<Period, 'until'>): Day {
  const lastDay = addDays(until, -1);
  return addDays(lastDay, WEEKS_TO_SETTLE * 7);
}
