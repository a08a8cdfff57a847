import { Injectable } from '@nestjs/common';
import { systemActor } from '@sleutelring/kernel';
import { WorkerDatabase } from '../database/database';
import type { Transaction } from '../database/transaction';
import { Metrics } from '../http/metrics';
import { Handlers } from './handles';
import type { Handler, Message } from './message';
import { Queues, triesOf } from './queues';

const BATCH = 200;
export const LEASE_SECONDS = 30;
const RELAY = systemActor('relay', null);

interface Leased {
  id: string;
  topic: string;
  subject_id: string | null;
  organisation_id: string | null;
}

/**
 * Brings messages from the outbox to the queue. It leases them and sends again whatever is not done when the lease
 * ends, so that a queue that lost everything is filled anew; the inbox makes a second coming harmless. The lease of a
 * message that failed lasts until its next try.
 */
@Injectable()
export class Relay {
  constructor(
    private readonly database: WorkerDatabase,
    private readonly handlers: Handlers,
    private readonly queues: Queues,
    private readonly metrics: Metrics,
  ) {}

  /** Sends one batch and answers how many messages it took. */
  async runOnce(): Promise<number> {
    const leased = await this.database.transaction(RELAY, (tx) => lease(tx));
    const handled = leased.filter((row) => this.handlers.forTopic(row.topic).length > 0);
    await this.send(
      handled.flatMap((row) => this.handlers.forTopic(row.topic).map((handler) => job(handler, row))),
    );
    await this.settle(leased.filter((row) => !handled.includes(row)).map((row) => row.id));
    return leased.length;
  }

  async countWaiting(): Promise<void> {
    const [row] = await this.database.read(RELAY, (tx) =>
      tx.query<{ count: number }>(
        `select count(*)::int as count from outbox where done_at is null and failed_at is null`,
      ),
    );
    this.metrics.outboxWaiting.set(row?.count ?? 0);
  }

  private async send(jobs: ReturnType<typeof job>[]): Promise<void> {
    for (const queue of new Set(jobs.map((one) => one.queue))) {
      await this.queues.get(queue).addBulk(jobs.filter((one) => one.queue === queue));
    }
  }

  /** News that nobody in this process waits for is done. */
  private async settle(ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.database.transaction(RELAY, (tx) =>
      tx.execute(`update outbox set done_at = now() where id = any($1::uuid[])`, [ids]),
    );
  }
}

function lease(tx: Transaction): Promise<Leased[]> {
  return tx.query<Leased>(
    `update outbox set leased_until = now() + interval '${LEASE_SECONDS} seconds', attempts = attempts + 1
     where id in (
       select id from outbox
       where done_at is null and failed_at is null and (leased_until is null or leased_until < now())
       order by created_at limit ${BATCH} for update skip locked
     )
     returning id, topic, subject_id, organisation_id`,
  );
}

function job(handler: Handler, row: Leased) {
  const data: Message = {
    id: row.id,
    topic: row.topic,
    subjectId: row.subject_id,
    organisationId: row.organisation_id,
  };
  return {
    queue: handler.queue,
    name: handler.name,
    data,
    opts: {
      // The same message waits only once in the queue, however often it is sent.
      jobId: `${row.id}-${handler.name}`,
      ...triesOf(handler),
    },
  };
}
