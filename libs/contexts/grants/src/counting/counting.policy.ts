import { type Day, type Uuid, UserError, contains, invalid, isUuid } from '@sleutelring/kernel';

/** A planned activity as something to count for. */
export interface CountingPlan {
  readonly id: Uuid;
  readonly grantId: Uuid;
  readonly number: string;
  readonly from: Day;
  readonly until: Day;
  /** Bounds of the time in which the organisation of the activities takes part; null when it always may. */
  readonly takesPart: { readonly from: Day; readonly until: Day | null } | null;
}

export const MOST_LOGS = 100;
export const MOST_PLANS = 20;

export function checkIds(activityLogIds: readonly string[], plannedActivityIds: readonly string[]): void {
  checkList('activityLogIds', activityLogIds, MOST_LOGS);
  checkList('plannedActivityIds', plannedActivityIds, MOST_PLANS);
}

function checkList(field: string, ids: readonly string[], max: number): void {
  if (ids.length === 0) throw invalid('REQUIRED', field);
  if (ids.length > max) throw invalid('TOO_MANY', field, { max });
  const wrong = ids.findIndex((id) => !isUuid(id));
  if (wrong >= 0) throw invalid('INVALID_FORMAT', `${field}.${wrong}`);
}

/** @throws UserError `OUTSIDE_PERIOD` when the day is not in the grant's period, or its organisation took no part then. */
export function checkDay(day: Day, plan: CountingPlan): void {
  const { takesPart, number, from, until } = plan;
  const isMember = !takesPart || (takesPart.from <= day && (!takesPart.until || day < takesPart.until));
  if (contains(plan, day) && isMember) return;
  throw new UserError('OUTSIDE_PERIOD', 'activityLogIds', { day, number, from, until });
}
