import { Injectable } from '@nestjs/common';
import { systemActor } from '@sleutelring/kernel';
import { WorkerDatabase } from '../database/database';
import { Handles } from './handles';
import type { Message } from './message';

/**
 * Clears messages away a week after they were done, and thirty days after they were laid aside. The inbox keeps its rows a day longer than the outbox, so that no
 * message can be sent again after it was forgotten that it was handled.
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
      await tx.execute(`delete from inbox where handled_at < now() - interval '8 days'`);
    });
  }
}
