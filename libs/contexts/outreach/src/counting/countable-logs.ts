import { record } from '@sleutelring/audit';
import type { Day, Uuid } from '@sleutelring/kernel';
import { invalid } from '@sleutelring/kernel';
import type { Transaction } from '@sleutelring/platform';
import { auditRecord, idsOf, noteInHistory } from '../activity-log/activity-log.changes';
import { demand } from '../activity-log/activity-log.policy';
import { lockLogs } from '../activity-log/activity-log.sql';

/** What the room of grants needs of an approved log. */
export interface CountableLog {
  readonly id: Uuid;
  readonly organisationId: Uuid;
  readonly keyPersonId: Uuid;
  readonly day: Day;
  readonly minutes: number;
  readonly attendances: number;
}

/**
 * Approved logs, in the order of the ids, held until the transaction ends: nobody reopens one while it is being counted.
 * @throws UserError `NOT_FOUND` or `NOT_ALLOWED_NOW` at `activityLogIds.N`, `TOO_MANY` above 100
 */
export async function lockCountableLogs(tx: Transaction, ids: readonly Uuid[]): Promise<CountableLog[]> {
  if (ids.length > 100) throw invalid('TOO_MANY', 'activityLogIds', { max: 100 });
  const logs = await lockLogs(tx, ids, (index) => `activityLogIds.${index}`);
  logs.forEach((log, index) => demand('count', tx.actor, log, `activityLogIds.${index}`));
  return logs.map(({ id, organisationId, keyPersonId, day, durationMinutes, attendances }) => ({
    id,
    organisationId,
    keyPersonId,
    day,
    minutes: durationMinutes,
    attendances,
  }));
}

/**
 * Tells which grants each log counts for from now on. Lists filter by it, and a log that counts cannot be reopened.
 * Writes the history and the audit trail; the news is the room of grants' own.
 */
export async function noteCounting(
  tx: Transaction,
  kind: 'counted' | 'uncounted',
  changes: readonly { readonly log: CountableLog; readonly grantIds: readonly Uuid[] }[],
): Promise<void> {
  if (changes.length === 0) return;
  const given = changes.map(({ log, grantIds }) => ({ id: log.id, grants: [...new Set(grantIds)] }));
  await tx.execute(
    `update activity_log log set counted_for = given.grants
     from jsonb_to_recordset($1) as given (id uuid, grants uuid[]) where log.id = given.id`,
    [JSON.stringify(given)],
  );
  const logs = changes.map(({ log }) => log);
  await noteInHistory(tx, kind, logs);
  const verb = kind === 'counted' ? 'count' : 'uncount';
  record(tx, auditRecord(verb, idsOf(logs)));
}
