import { type Actor, type Uuid, isUuid, notFound } from '@sleutelring/kernel';
import type { ReferenceLists } from '@sleutelring/organisations';
import type { Transaction } from '@sleutelring/platform';
import { allowedWith } from './activity-log.policy';
import type { ActivityLog } from './activity-log.type';

export type ActivityLogRow = Omit<ActivityLog, 'allowed' | 'municipalityName'>;

/** In the shape of the graph, so that nothing but names and what is allowed is added to a row; lists as JSON, which is read fastest. */
const COLUMNS = `log.id, log.organisation_id as "organisationId", log.key_person_id as "keyPersonId",
  kp.alias as "keyPersonAlias", log.day::text as day, log.municipality_code as "municipalityCode",
  log.form_key as "formKey", log.setting_key as "settingKey", to_json(log.theme_keys) as "themeKeys",
  log.language_key as "languageKey", log.audience_key as "audienceKey", log.bands, log.attendances, log.newcomers,
  log.first_time as "firstTime", log.duration_minutes as "durationMinutes", to_json(log.material_keys) as "materialKeys",
  log.guidance, log.state, log.question, log.version, log.sent_at as "sentAt", log.approved_at as "approvedAt",
  to_json(log.counted_for) as "countedFor"`;

/**
 * A page of logs with what belongs to them. The page is cut before anything is joined to it: asked at once, the planner
 * takes key persons first and sorts every log of the organisation.
 */
export function pageOfLogs(from: string, condition: string, order: string, limit: number): string {
  return `select ${COLUMNS} from (
      select log.* from ${from} where ${condition} order by ${order} limit ${limit}
    ) log join key_person kp on kp.id = log.key_person_id order by ${order}`;
}

/** Needs a condition behind it. `more` adds columns that do not leave the server. */
export const selectLogs = (more = ''): string =>
  `select ${COLUMNS}${more} from activity_log log join key_person kp on kp.id = log.key_person_id`;

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
