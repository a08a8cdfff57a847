import { Injectable } from '@nestjs/common';
import { record } from '@sleutelring/audit';
import { accountNames } from '@sleutelring/identity-access';
import type { Actor, Uuid } from '@sleutelring/kernel';
import { grouped } from '@sleutelring/kernel';
import { Database } from '@sleutelring/platform';
import { auditRecord, idsOf } from '../activity-log/activity-log.changes';
import type { ActivityLogEvent } from '../activity-log/activity-log.type';

interface EventRow extends ActivityLogEvent {
  readonly logId: Uuid;
  readonly userId: Uuid | null;
}

/** What belongs to a log and is read apart from it, for all logs of a page at once. */
@Injectable()
export class HistoryReader {
  constructor(private readonly database: Database) {}

  /** Oldest first. The first event is the log's own arrival. */
  histories(actor: Actor, ids: readonly Uuid[]): Promise<Map<Uuid, ActivityLogEvent[]>> {
    return this.database.read(actor, async (tx) => {
      const rows = await tx.query<EventRow>(
        `select log.id as "logId", event.id, event.kind, event.at, event.question, event.changes, 
           case event.role when 'key_person' then null else event.user_id end as "userId",
           case event.role when 'key_person' then kp.alias else event.role end as by
         from activity_log log
         join key_person kp on kp.id = log.key_person_id
         cross join lateral (
           select log.id, 'sent' as kind, log.created_at as at, 'key_person' as role, null::uuid as user_id, null as question, '[]'::jsonb as changes
           union all
           select e.id, e.kind, e.at, e.role, e.user_id, e.question, e.changes from activity_log_event e where e.activity_log_id = log.id
         ) event
         where log.id = any($1::uuid[]) order by event.at, event.id`,
        [ids],
        'activityLog.histories',
      );
      const staff = rows.flatMap(({ userId }) => userId ?? []);
      const names = staff.length ? await accountNames(tx, [...new Set(staff)]) : new Map<Uuid, string>();
      return grouped(
        rows.map((row) => ({ ...row, by: names.get(row.userId ?? '') ?? row.by })),
        (row) => row.logId,
      );
    });
  }

  /** What was heard is free text about people's lives: reading another's is noted, log by log. */
  heard(actor: Actor, ids: readonly Uuid[]): Promise<Map<Uuid, string>> {
    return this.database.transaction(actor, async (tx) => {
      const rows = await tx.query<{ id: Uuid; heard: string }>(
        `select activity_log_id as id, heard from activity_log_note where activity_log_id = any($1::uuid[])`,
        [ids],
        'activityLog.heard',
      );
      const isHerOwn = actor.kind === 'user' && actor.membership?.role === 'key_person';
      if (rows.length && !isHerOwn) record(tx, auditRecord('readHeard', idsOf(rows)));
      return new Map(rows.map(({ id, heard }) => [id, heard]));
    });
  }
}
