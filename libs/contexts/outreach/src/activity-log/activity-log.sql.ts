import { type Actor, type Uuid, isUuid, notFound } from '@sleutelring/kernel';
import type { ReferenceLists } from '@sleutelring/organisations';
import type { Transaction } from '@sleutelring/platform';
import { type ActivityLogRow, readColumns } from './activity-log.columns';
import { allowedWith } from './activity-log.policy';
import type { ActivityLog } from './activity-log.type';

/** What is read of each log, with what that needs to be joined to it. */
export interface Columns {
  readonly columns: string;
  readonly join?: string;
}

/**
 * A page of logs with what belongs to them. The page is cut before anything is joined to it: asked at once, the planner
 * takes key persons first and sorts every log of the organisation.
 */
export function pageOfLogs(
  { columns, join = '' }: Columns,
  from: string,
  condition: string,
  order: string,
  limit: number,
): string {
  return `select ${columns} from (
      select log.* from ${from} where ${condition} order by ${order} limit ${limit}
    ) log join key_person kp on kp.id = log.key_person_id ${join} order by ${order}`;
}

/** Needs a condition behind it. `more` adds columns that do not leave the server. */
export const selectLogs = (more = ''): string =>
  `select ${readColumns().join(', ')}${more} from activity_log log join key_person kp on kp.id = log.key_person_id`;

/** Adds to a row, which is the caller's own, what the database does not know. */
export function logOf(actor: Actor, row: ActivityLogRow, lists: ReferenceLists): ActivityLog {
  const municipalityName = lists.municipality(row.municipalityCode)?.name ?? row.municipalityCode;
  return Object.assign(row, { municipalityName, allowed: allowedWith(actor, row) });
}

/** A log with what only a change needs to know. */
export interface LockedLog extends ActivityLogRow {
  readonly heard: string | null;
  /** Fingerprint of what it says now; SHA-256, hexadecimal. */
  readonly content: string;
}

/**
 * The logs in the order of their ids in the input, held until the transaction ends.
 * @throws UserError `NOT_FOUND` at the field of the first that the actor does not see
 */
export async function lockLogs(
  tx: Transaction,
  ids: readonly Uuid[],
  fieldOf: (index: number) => string,
): Promise<LockedLog[]> {
  ids.forEach((id, index) => {
    if (!isUuid(id)) throw notFound(fieldOf(index));
  });
  const rows = await tx.query<LockedLog>(
    `${selectLogs(`, note.heard, encode(log.content, 'hex') as content`)}
     left join activity_log_note note on note.organisation_id = log.organisation_id and note.activity_log_id = log.id
     where log.id = any($1::uuid[]) order by log.id for update of log`,
    [ids],
    'activityLog.lock',
  );
  return inOrder(ids, rows, fieldOf);
}

export async function lockLog(tx: Transaction, id: Uuid, field: string): Promise<LockedLog> {
  const [log] = await lockLogs(tx, [id], () => field);
  return log as LockedLog;
}

export async function readLogs(tx: Transaction, ids: readonly Uuid[]): Promise<ActivityLogRow[]> {
  const sql = `${selectLogs()} where log.id = any($1::uuid[])`;
  return inOrder(ids, await tx.query<ActivityLogRow>(sql, [ids], 'activityLog.read'), () => 'id');
}

function inOrder<Row extends { id: Uuid }>(
  ids: readonly Uuid[],
  rows: Row[],
  fieldOf: (index: number) => string,
): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id, index) => {
    const row = byId.get(id);
    if (!row) throw notFound(fieldOf(index));
    return row;
  });
}
