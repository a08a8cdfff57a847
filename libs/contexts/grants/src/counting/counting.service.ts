import { Injectable } from '@nestjs/common';
import { type Actor, type Uuid, newId, notFound } from '@sleutelring/kernel';
import { type CountableLog, lockCountableLogs, noteCounting } from '@sleutelring/outreach';
import { Database, type Transaction } from '@sleutelring/platform';
import { ownOrganisation } from '../decision/grant.service';
import { type CountingPlan, checkDay, checkIds } from './counting.policy';
import {
  type Counted,
  type GrantSets,
  addToPlans,
  addToSets,
  grantSets,
  planChanges,
  setChanges,
} from './sums';

export const COUNTED = 'activityLog.counted';
export const UNCOUNTED = 'activityLog.uncounted';

/**
 * Lets activities count for planned activities. The row of the activity is locked first, so that whatever else happens
 * to it waits; the sums change in the same transaction, so that they are never behind.
 */
@Injectable()
export class CountingService {
  constructor(private readonly database: Database) {}

  /** Each activity for each planned activity, all or nothing. What was counted before stays as it is. */
  count(actor: Actor, logIds: readonly Uuid[], planIds: readonly Uuid[]): Promise<void> {
    checkIds(logIds, planIds);
    return this.database.transaction(actor, async (tx) => {
      const logs = await lockCountableLogs(tx, [...new Set(logIds)]);
      const plans = await plansFor(tx, planIds);
      for (const plan of plans) for (const log of logs) checkDay(log.day, plan);
      await change(tx, logs, 1, () => insert(tx, logs, plans));
    });
  }

  uncount(actor: Actor, logId: Uuid, planId: Uuid): Promise<void> {
    checkIds([logId], [planId]);
    return this.database.transaction(actor, async (tx) => {
      const logs = await lockCountableLogs(tx, [logId]);
      await change(tx, logs, -1, () => remove(tx, logId, planId));
    });
  }
}

async function change(
  tx: Transaction,
  logs: readonly CountableLog[],
  sign: 1 | -1,
  work: () => Promise<Counted[]>,
): Promise<void> {
  const before = await grantSets(tx, logs);
  const counted = await work();
  if (counted.length === 0) return;
  await addToPlans(tx, planChanges(logs, counted, sign));
  const after = await grantSets(tx, logs);
  await addToSets(tx, ownOrganisation(tx.actor), setChanges(logs, before, after));
  await tell(
    tx,
    logs.filter((log) => counted.some((one) => one.activityLogId === log.id)),
    after,
    sign,
  );
}

async function tell(
  tx: Transaction,
  logs: readonly CountableLog[],
  sets: GrantSets,
  sign: 1 | -1,
): Promise<void> {
  const topic = sign === 1 ? COUNTED : UNCOUNTED;
  tx.publish(...logs.map(({ id, organisationId }) => ({ topic, subjectId: id, organisationId })));
  const changes = logs.map((log) => ({ log, grantIds: sets.get(log.id) ?? [] }));
  await noteCounting(tx, sign === 1 ? 'counted' : 'uncounted', changes);
}

/** What the actor may count for: plans of her organisation and of networks it takes part in. */
async function plansFor(tx: Transaction, ids: readonly Uuid[]): Promise<CountingPlan[]> {
  const plans = await tx.query<CountingPlan>(
    `select plan.id, plan.grant_id as "grantId", plan.number, decision.from_day::text as "from",
       decision.until_day::text as "until",
       case when decision.organisation_id = $2 then null
         else jsonb_build_object('from', member.from_day, 'until', member.until_day) end as "takesPart"
     from planned_activity plan
     join grant_decision decision on decision.id = plan.grant_id
     left join network_member member on member.network_id = decision.network_id and member.organisation_id = $2
     where plan.id = any($1::uuid[]) and (decision.organisation_id = $2 or member.organisation_id is not null)`,
    [ids, ownOrganisation(tx.actor)],
    'counting.plansFor',
  );
  if (plans.length < new Set(ids).size) throw notFound('plannedActivityIds');
  return plans;
}

function insert(
  tx: Transaction,
  logs: readonly CountableLog[],
  plans: readonly CountingPlan[],
): Promise<Counted[]> {
  const pairs = logs.flatMap((log) =>
    plans.map((plan) => ({ id: newId(), log: log.id, plan: plan.id, grant: plan.grantId })),
  );
  return tx.query<Counted & { activityLogId: Uuid }>(
    `insert into attribution (id, organisation_id, activity_log_id, planned_activity_id, grant_id)
     select id, $2, log, plan, "grant" from jsonb_to_recordset($1) as pair (id uuid, log uuid, plan uuid, "grant" uuid)
     on conflict (activity_log_id, planned_activity_id) do nothing
     returning activity_log_id as "activityLogId", planned_activity_id as "plannedActivityId"`,
    [JSON.stringify(pairs), ownOrganisation(tx.actor)],
    'counting.insert',
  );
}

function remove(tx: Transaction, logId: Uuid, planId: Uuid): Promise<Counted[]> {
  return tx.query<Counted & { activityLogId: Uuid }>(
    `delete from attribution where activity_log_id = $1 and planned_activity_id = $2
     returning activity_log_id as "activityLogId", planned_activity_id as "plannedActivityId"`,
    [logId, planId],
  );
}
