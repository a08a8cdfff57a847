import type { Actor, Uuid } from '@sleutelring/kernel';
import type { Transaction } from '@sleutelring/platform';
import { allowedOn } from './grant.policy';
import type { Grant, OverlapRow } from './grant.type';
import type { Obligation, PlannedActivity, Realised } from './plan.type';

export const NOTHING: Realised = { activities: 0, minutes: 0, attendances: 0 };

/** Own grants, and those of networks that the organisation takes part in; a leading organisation's sums are elsewhere. */
const MINE = `(g.organisation_id = $1 or g.network_id in (select network_id from network_member where organisation_id = $1))`;

const DECISION = `select g.id, g.organisation_id as "organisationId", owner.name as "organisationName",
    g.funder_id as "funderId", funder.name as "funderName", g.network_id as "networkId", g.reference, g.scheme, g.title,
    g.from_day::text as "from", g.until_day::text as "until", g.amount_cents::float8 as "amountCents", g.arrangement,
    g.explain_above_percent as "explainAbovePercent", g.settlement_due_on::text as "settlementDueOn", g.version
  from grant_decision g
  join organisation owner on owner.id = g.organisation_id
  join organisation funder on funder.id = g.funder_id`;

const PLAN = `select p.id, p.grant_id as "grantId", p.number, p.title, p.objective,
    p.target_activities as "targetActivities", p.target_minutes as "targetMinutes",
    p.target_attendances as "targetAttendances", i.indicators, m.realised
  from planned_activity p
  cross join lateral (
    select jsonb_build_object('activities', coalesce(sum(activities), 0), 'minutes', coalesce(sum(minutes), 0),
      'attendances', coalesce(sum(attendances), 0)) as realised
    from planned_activity_month where planned_activity_id = p.id
  ) m
  cross join lateral (
    select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'unit', unit, 'kind', kind,
      'target', target, 'realised', realised) order by name), '[]') as indicators
    from indicator where planned_activity_id = p.id
  ) i`;

const IN_ORDER = `string_to_array(p.number, '.')::int[]`;

const OBLIGATIONS = `select id, grant_id as "grantId", text, due_on::text as "dueOn", state, explanation
  from obligation where grant_id = any($1::uuid[]) order by due_on nulls last, text`;

const GROSS = `select grant_id as "grantId", cardinality(grant_ids) > 1 as shared, sum(activities)::int as activities,
    sum(minutes)::int as minutes, sum(attendances)::int as attendances
  from grant_set_month cross join unnest(grant_ids) as grant_id
  where grant_ids && $1::uuid[] and grant_id = any($1::uuid[]) group by 1, 2`;

const SHARED_WITH = `select one as "forGrant", other as "grantId", reference as "grantReference",
    sum(activities)::int as activities
  from grant_set_month cross join unnest(grant_ids) as one cross join unnest(grant_ids) as other
  join grant_decision on grant_decision.id = other
  where grant_ids && $1::uuid[] and one = any($1::uuid[]) and one <> other
  group by 1, 2, 3 order by 4 desc, 3`;

type Header = Omit<Grant, 'plannedActivities' | 'obligations' | 'overlap' | 'allowed'>;

/** Grants with all that belongs to them, newest first: one statement per level. */
export async function findGrants(tx: Transaction, organisationId: Uuid, id?: Uuid): Promise<Grant[]> {
  const headers = await tx.query<Header>(
    `${DECISION} where ${MINE} and ($2::uuid is null or g.id = $2) order by g.from_day desc, g.reference`,
    [organisationId, id ?? null],
    'grants.find',
  );
  const ids = headers.map((grant) => grant.id);
  const plan = await tx.query<PlannedActivity>(
    `${PLAN} where p.grant_id = any($1::uuid[]) order by ${IN_ORDER}`,
    [ids],
    'grants.plan',
  );
  const obligations = await tx.query<Obligation & { grantId: Uuid }>(
    OBLIGATIONS,
    [ids],
    'grants.obligations',
  );
  const gross = await tx.query<Realised & { grantId: Uuid; shared: boolean }>(GROSS, [ids], 'grants.gross');
  const shared = await tx.query<OverlapRow & { forGrant: Uuid }>(SHARED_WITH, [ids], 'grants.sharedWith');
  return headers.map((grant) => ({
    ...grant,
    plannedActivities: plan.filter((one) => one.grantId === grant.id),
    obligations: obligations.filter((one) => one.grantId === grant.id),
    overlap: {
      gross: sumOf(gross.filter((one) => one.grantId === grant.id)),
      shared: sumOf(gross.filter((one) => one.grantId === grant.id && one.shared)),
      with: shared.filter((one) => one.forGrant === grant.id),
    },
    allowed: allowedOn(tx.actor, grant),
  }));
}

export async function findPlannedActivity(tx: Transaction, id: Uuid): Promise<PlannedActivity | undefined> {
  return tx.one<PlannedActivity>(`${PLAN} where p.id = $1`, [id]);
}

export const sumOf = (parts: readonly Realised[]): Realised =>
  parts.reduce(
    (sum, part) => ({
      activities: sum.activities + part.activities,
      minutes: sum.minutes + part.minutes,
      attendances: sum.attendances + part.attendances,
    }),
    NOTHING,
  );

/** The organisation whose hat the actor wears; nobody else gets to grants. */
export function organisationOf(actor: Actor): Uuid | null {
  if (actor.kind === 'system') return actor.organisationId;
  return actor.kind === 'user' ? (actor.membership?.organisationId ?? null) : null;
}
