import { Injectable } from '@nestjs/common';
import { isUuid, systemActor } from '@sleutelring/kernel';
import { WorkerDatabase } from '../database/database';
import { Metrics } from '../http/metrics';
import { Handlers } from './handles';
import type { Handler, Message } from './message';

/** Hands a message to its handler and keeps the books of the outbox. */
@Injectable()
export class Runner {
  constructor(
    private readonly database: WorkerDatabase,
    private readonly handlers: Handlers,
    private readonly metrics: Metrics,
  ) {}

  async run(name: string, message: Message, isLastAttempt: boolean): Promise<void> {
    const handler = this.handlers.named(name);
    if (!handler) return;
    try {
      await handler.handle(message);
    } catch (error) {
      this.metrics.jobs.inc({ handler: name, outcome: 'failed' });
      if (isLastAttempt) await this.layAside(message, handler, error);
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

  /** The list of messages laid aside shows what failed and why; the reason is a kind of error, never its text. */
  private async layAside(message: Message, handler: Handler, error: unknown): Promise<void> {
    if (!isUuid(message.id)) return;
    const reason = `${handler.name}: ${error instanceof Error ? error.name : 'unknown'}`.slice(0, 200);
    await this.database.transaction(systemActor('runner', null), (tx) =>
      tx.execute(`update outbox set failed_at = now(), failure = $2 where id = $1`, [message.id, reason]),
    );
  }
}
