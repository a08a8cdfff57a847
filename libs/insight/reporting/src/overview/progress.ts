import { type Grant, ObligationState, type PlannedActivity } from '@sleutelring/grants';
import { type Day, type Period, type Uuid, daysBetween } from '@sleutelring/kernel';
import type { Deadline, GrantProgress } from './overview.type';

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

const SHOWN_DEADLINES = 3;

/** What the own organisation must do first for its grants. */
export function deadlinesOf(grants: readonly Grant[], organisationId: Uuid, today: Day): Deadline[] {
  return grants
    .filter((grant) => grant.organisationId === organisationId)
    .flatMap((grant) => deadlinesOfGrant(grant, today))
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
    .slice(0, SHOWN_DEADLINES);
}

function deadlinesOfGrant({ id, title, obligations, settlementDueOn }: Grant, today: Day): Deadline[] {
  const due = (dueOn: Day, obligation: string | null): Deadline => ({
    grantId: id,
    grantTitle: title,
    dueOn,
    obligation,
  });
  return [
    ...obligations.flatMap(({ state, dueOn, text }) =>
      state === ObligationState.OPEN && dueOn ? due(dueOn, text) : [],
    ),
    ...(settlementDueOn >= today ? [due(settlementDueOn, null)] : []),
  ];
}
