import { Injectable, Logger } from '@nestjs/common';
import { isUuid, systemActor } from '@sleutelring/kernel';
import { WorkerDatabase } from '../database/database';
import { Metrics } from '../http/metrics';
import { kindOf, traceOf } from '../logging/trace';
import { Handlers } from './handles';
import type { Handler, Message } from './message';
import { LEASE_SECONDS } from './relay';

/** Hands a message to its handler and keeps the books of the outbox. */
@Injectable()
export class Runner {
  private readonly logger = new Logger('Jobs');

  constructor(
    private readonly database: WorkerDatabase,
    private readonly handlers: Handlers,
    private readonly metrics: Metrics,
  ) {}

  /** @param attempt from 1 */
  async run(name: string, message: Message, attempt: number): Promise<void> {
    const handler = this.handlers.named(name);
    if (!handler) return;
    try {
      await handler.handle(message);
    } catch (error) {
      this.metrics.jobs.inc({ handler: name, outcome: 'failed' });
      this.logger.error({ message: 'a job failed', handler: name, attempt, ...traceOf(error) });
      await this.noteFailure(message, handler, attempt, error);
      throw error;
    }
    this.metrics.jobs.inc({ handler: name, outcome: 'done' });
    await this.markDone(message);
  }

  /** Done when each handler of its topic has its row in the inbox. */
  private async markDone(message: Message): Promise<void> {
    if (!isUuid(message.id)) return;
    const handlers = this.handlers.forTopic(message.topic).map((handler) => handler.name);
    await this.database.transaction(systemActor('runner', null), (tx) =>
      tx.execute(
        `update outbox set done_at = now() where id = $1 and
         (select count(*) from inbox where message_id = $1::text and handler = any($2)) = $3`,
        [message.id, handlers, handlers.length],
      ),
    );
  }

  /**
   * Why a message failed, for the list that an administrator reads while it is tried again and after it was laid aside.
   * The reason is a kind of error, never its text.
   */
  private async noteFailure(message: Message, handler: Handler, attempt: number, error: unknown) {
    if (!isUuid(message.id)) return;
    const reason = `${handler.name}: ${kindOf(error)}`.slice(0, 200);
    const pause = (handler.pause * 2 ** (attempt - 1)) / 1000 + LEASE_SECONDS;
    await this.database.transaction(systemActor('runner', null), (tx) =>
      tx.execute(
        `update outbox set failure = $2, failed_at = case when $3 then now() end,
           leased_until = now() + $4 * interval '1 second' where id = $1 and done_at is null`,
        [message.id, reason, attempt >= handler.attempts, pause],
      ),
    );
  }
}
