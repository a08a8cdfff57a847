import { type AuditRecord, record } from '@sleutelring/audit';
import { type Uuid, newId } from '@sleutelring/kernel';
import type { Transaction } from '@sleutelring/platform';
import { ACTIVITY_LOG_TOPICS, type ActivityLogNews } from '../outreach.events';
import type { ActivityLog, FieldChange } from './activity-log.type';

export type Step = Exclude<ActivityLogNews, 'sent'>;

const VERBS: Readonly<Record<Step, string>> = {
  returned: 'return',
  corrected: 'correct',
  approved: 'approve',
  reopened: 'reopen',
  withdrawn: 'withdraw',
};

interface Details {
  readonly question?: string;
  readonly changes?: readonly FieldChange[];
}

/** Writes down what was done to logs where it belongs: their history, the news for higher rooms, the audit trail. */
export async function tell(
  tx: Transaction,
  step: Step,
  logs: readonly Pick<ActivityLog, 'id' | 'organisationId' | 'keyPersonId'>[],
  details: Details = {},
): Promise<void> {
  if (logs.length === 0) return;
  await noteInHistory(tx, step, logs, details);
  tx.publish(
    ...logs.map(({ id, organisationId }) => ({
      topic: ACTIVITY_LOG_TOPICS[step],
      subjectId: id,
      organisationId,
    })),
  );
  record(tx, auditRecord(VERBS[step], idsOf(logs)));
}

export const idsOf = (logs: readonly { readonly id: Uuid }[]): Uuid[] => logs.map(({ id }) => id);

export const auditRecord = (
  verb: string,
  subjectId: Uuid | readonly Uuid[],
  outcome?: AuditRecord['outcome'],
): AuditRecord => ({
  operation: `activityLog.${verb}`,
  subjectType: 'activityLog',
  subjectId,
  outcome,
});

export async function noteInHistory(
  tx: Transaction,
  kind: string,
  logs: readonly Pick<ActivityLog, 'id' | 'organisationId' | 'keyPersonId'>[],
  { question, changes = [] }: Details = {},
): Promise<void> {
  const { actor } = tx;
  const events = logs.map((log) => ({
    id: newId(),
    log: log.id,
    of: log.organisationId,
    who: log.keyPersonId,
  }));
  await tx.query(
    `insert into activity_log_event (id, organisation_id, activity_log_id, key_person_id, kind, user_id, role, question, changes)
     select id, "of", log, who, $2, $3, $4, $5, $6
     from jsonb_to_recordset($1) as event (id uuid, log uuid, "of" uuid, who uuid)`,
    [
      JSON.stringify(events),
      kind,
      actor.kind === 'user' ? actor.userId : null,
      (actor.kind === 'user' && actor.membership?.role) || 'system',
      question ?? null,
      JSON.stringify(changes),
    ],
    'activityLog.noteInHistory',
  );
}
