import type { Day, Uuid } from '@sleutelring/kernel';
import type { Transaction } from '@sleutelring/platform';
import type { CountableLog } from '@sleutelring/outreach';

/** A change of one sum: what to add, or with a minus what to take away. */
interface Change {
  readonly key: string;
  readonly month: Day;
  readonly activities: number;
  readonly minutes: number;
  readonly attendances: number;
}

export interface Counted {
  readonly activityLogId: Uuid;
  readonly plannedActivityId: Uuid;
}

const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01`;

const change = (key: string, log: CountableLog, sign: 1 | -1): Change => ({
  key,
  month: monthOf(log.day),
  activities: sign,
  minutes: sign * log.minutes,
  attendances: sign * log.attendances,
});

/** One change for each key and month. */
export function gathered(changes: readonly Change[]): Change[] {
  const sums = new Map<string, Change>();
  for (const one of changes) {
    const place = `${one.key} ${one.month}`;
    const sum = sums.get(place);
    sums.set(place, sum ? plus(sum, one) : one);
  }
  return [...sums.values()];
}

const plus = (one: Change, other: Change): Change => ({
  ...one,
  activities: one.activities + other.activities,
  minutes: one.minutes + other.minutes,
  attendances: one.attendances + other.attendances,
});

/** The grants that each activity counts for, sorted; absent when it counts for none. */
export type GrantSets = ReadonlyMap<Uuid, readonly Uuid[]>;

export async function grantSets(tx: Transaction, logs: readonly CountableLog[]): Promise<GrantSets> {
  const rows = await tx.query<{ id: Uuid; grants: Uuid[] }>(
    `select activity_log_id as id, array_agg(distinct grant_id order by grant_id) as grants
     from attribution where activity_log_id = any($1::uuid[]) group by activity_log_id`,
    [logs.map((log) => log.id)],
    'counting.grantSets',
  );
  return new Map(rows.map((row) => [row.id, row.grants]));
}

/** An activity moves from one set of grants to another; in all sets together it stands once, or not at all. */
export function setChanges(logs: readonly CountableLog[], before: GrantSets, after: GrantSets): Change[] {
  const leaving = logs.flatMap((log) => inSet(log, before, -1));
  const entering = logs.flatMap((log) => inSet(log, after, 1));
  return gathered([...leaving, ...entering]);
}

function inSet(log: CountableLog, sets: GrantSets, sign: 1 | -1): Change[] {
  const grants = sets.get(log.id);
  return grants ? [change(`{${grants.join(',')}}`, log, sign)] : [];
}

export function planChanges(
  logs: readonly CountableLog[],
  counted: readonly Counted[],
  sign: 1 | -1,
): Change[] {
  const known = new Map(logs.map((log) => [log.id, log]));
  return gathered(
    counted.flatMap(({ activityLogId, plannedActivityId }) => {
      const log = known.get(activityLogId);
      return log ? [change(plannedActivityId, log, sign)] : [];
    }),
  );
}

// In a fixed order, so that two transactions that touch the same sums never wait for each other crosswise.
const CHANGES = `jsonb_to_recordset($1) as change (key text, month date, activities int, minutes int, attendances int)`;
const ADD = `do update set activities = sum.activities + excluded.activities, minutes = sum.minutes + excluded.minutes,
  attendances = sum.attendances + excluded.attendances`;

export async function addToPlans(tx: Transaction, changes: readonly Change[]): Promise<void> {
  await tx.query(
    `insert into planned_activity_month as sum
       (organisation_id, grant_id, planned_activity_id, month, activities, minutes, attendances)
     select plan.organisation_id, plan.grant_id, plan.id, month, activities, minutes, attendances
     from ${CHANGES} join planned_activity plan on plan.id = key::uuid order by key, month
     on conflict (planned_activity_id, month) ${ADD}`,
    [JSON.stringify(changes)],
    'counting.addToPlans',
  );
}

export async function addToSets(
  tx: Transaction,
  organisationId: Uuid,
  changes: readonly Change[],
): Promise<void> {
  await tx.query(
    `insert into grant_set_month as sum (organisation_id, month, grant_ids, activities, minutes, attendances)
     select $2, month, key::uuid[], activities, minutes, attendances from ${CHANGES} order by key, month
     on conflict (organisation_id, month, grant_ids) ${ADD}`,
    [JSON.stringify(changes), organisationId],
    'counting.addToSets',
  );
}
