import type { Grant, PlannedActivity } from '@sleutelring/grants';
import { type Day, type Period, daysBetween } from '@sleutelring/kernel';
import type { GrantProgress } from './overview.type';

/** At a slower pace it becomes plausible that the plan falls short, which must be told (Aanwijzingen, 8a). */
const BEHIND_BELOW_PERCENT = 80;

/** Share of the plan due by the end of today, between 0 and 1. */
export function dueShare({ from, until }: Period, today: Day): number {
  return Math.min(1, Math.max(0, (daysBetween(from, today) + 1) / daysBetween(from, until)));
}

export function progressOf(grant: Grant, today: Day): GrantProgress {
  const share = dueShare(grant, today);
  const { id, reference, title, funderName, from, until, plannedActivities: plan } = grant;
  const isBehind = ({ realised, targetActivities }: PlannedActivity): boolean =>
    realised.activities * 100 < BEHIND_BELOW_PERCENT * targetActivities * share;
  return {
    grantId: id,
    reference,
    title,
    funderName,
    from,
    until,
    plannedActivities: plan.reduce((sum, one) => sum + one.targetActivities, 0),
    realisedActivities: plan.reduce((sum, one) => sum + one.realised.activities, 0),
    expectedPercent: Math.round(share * 100),
    behind: plan.filter(isBehind).map((one) => `${one.number} ${one.title}`),
  };
}
