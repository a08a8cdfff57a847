import { Injectable } from '@nestjs/common';
import { systemActor } from '@sleutelring/kernel';
import { WorkerDatabase } from '../database/database';
import { Handles } from './handles';
import type { Message } from './message';

/**
 * Clears messages away a week after they were done, and thirty days after they were laid aside. The inbox remembers
 * what was handled a day longer than a week, and as long as the message is there: it may be tried again.
 */
@Injectable()
export class Tidy {
  constructor(private readonly database: WorkerDatabase) {}

  @Handles('platform.tidy')
  tidy(message: Message): Promise<void> {
    return this.database.transaction(systemActor('platform.tidy', null), async (tx) => {
      if (!(await tx.receive(message, 'Tidy.tidy'))) return;
      await tx.execute(`delete from outbox where done_at < now() - interval '7 days'`);
      await tx.execute(`delete from outbox where failed_at < now() - interval '30 days'`);
      await tx.execute(
        `delete from inbox where handled_at < now() - interval '8 days'
         and not exists (select from outbox where outbox.id::text = inbox.message_id)`,
      );
    });
  }
}
