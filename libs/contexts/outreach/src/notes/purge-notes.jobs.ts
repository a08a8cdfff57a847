import { Injectable } from '@nestjs/common';
import { systemActor } from '@sleutelring/kernel';
import { Handles, type Message, WorkerDatabase } from '@sleutelring/platform';

/** Free text lives for twelve months: what was heard, and what a coordinator asked. The counts of the log stay. */
@Injectable()
export class PurgeNotesJobs {
  constructor(private readonly database: WorkerDatabase) {}

  @Handles('outreach.purgeNotes')
  purge(message: Message): Promise<void> {
    return this.database.transaction(systemActor('outreach.purgeNotes', null), async (tx) => {
      if (!(await tx.receive(message, 'PurgeNotesJobs.purge'))) return;
      await tx.execute(`delete from activity_log_note where written_at < now() - interval '12 months'`);
      // Before the history forgets it: by that the log's own copy is known to be as old.
      await tx.execute(
        `update activity_log log set question = null from activity_log_event asked
         where asked.activity_log_id = log.id and asked.question = log.question and asked.at < now() - interval '12 months'`,
      );
      await tx.execute(
        `update activity_log_event set question = null where question is not null and at < now() - interval '12 months'`,
      );
    });
  }
}
