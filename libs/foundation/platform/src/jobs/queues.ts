import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import {
  type Job,
  type Queue,
  type Worker,
  createPostgresBackend,
  createRedisBackend,
  withBackend,
} from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import { CONFIG, type Config } from '../config/config';
import type { Handler, Message, QueueName } from './message';

/** A worker that died gives its message back after this long. */
const LOCK_MILLISECONDS = 15_000;

const onRedis = withBackend(createRedisBackend);
const onPostgres = withBackend(createPostgresBackend);

export type Processor = (handler: string, message: Message, attempt: number) => Promise<void>;

/** How a job is tried; what became of it the outbox keeps, not the queue. */
export const triesOf = ({ attempts, pause }: Handler) => ({
  attempts,
  backoff: { type: 'exponential', delay: pause },
  removeOnComplete: true,
  removeOnFail: true,
});

/** BullMQ on Redis where there is one, on PostgreSQL otherwise. Nothing but this file knows which. */
@Injectable()
export class Queues implements OnApplicationShutdown {
  private readonly queues = new Map<QueueName, Queue>();
  private readonly workers: Worker[] = [];

  private readonly redis: Redis[] = [];

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  get(name: QueueName): Queue {
    const known = this.queues.get(name);
    if (known) return known;
    const queue = this.makeQueue(name);
    // A lost connection is retried by the library and seen by the relay; without a listener it would end the process.
    queue.on('error', () => undefined);
    this.queues.set(name, queue);
    return queue;
  }

  work(name: QueueName, concurrency: number, process: Processor): Worker {
    const worker = this.makeWorker(name, concurrency, process);
    worker.on('error', () => undefined);
    this.workers.push(worker);
    return worker;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    for (const connection of this.redis) connection.disconnect();
  }

  private makeQueue(name: QueueName): Queue {
    if (this.config.REDIS_URL) {
      // Adding fails at once when Redis is away, so that the relay can go on and come back to it.
      const connection = this.connect({ maxRetriesPerRequest: 1, enableOfflineQueue: false });
      return new onRedis.Queue(name, { connection }) as unknown as Queue;
    }
    return new onPostgres.Queue(name, { connection: this.postgres(2) }) as unknown as Queue;
  }

  private makeWorker(name: QueueName, concurrency: number, process: Processor): Worker {
    const run = (job: Job): Promise<void> => process(job.name, messageOf(job), job.attemptsMade + 1);
    const options = { concurrency, lockDuration: LOCK_MILLISECONDS, stalledInterval: LOCK_MILLISECONDS };
    if (this.config.REDIS_URL) {
      const connection = this.connect({ maxRetriesPerRequest: null });
      return new onRedis.Worker(name, run, { connection, ...options }) as unknown as Worker;
    }
    return new onPostgres.Worker(name, run, {
      connection: this.postgres(concurrency + 1),
      ...options,
    }) as unknown as Worker;
  }

  private connect(options: RedisOptions): Redis {
    const connection = new Redis(this.config.REDIS_URL as string, options);
    connection.on('error', () => undefined);
    this.redis.push(connection);
    return connection;
  }

  private postgres(max: number): { connectionString: string; schema: string; migrate: boolean; max: number } {
    return { connectionString: this.config.DATABASE_WORKER_URL, schema: 'bullmq', migrate: true, max };
  }
}

/** A recurring run has no outbox row; its job id holds the time slot, so that one slot is one message. */
function messageOf(job: Job): Message {
  const message = job.data as Message;
  return { ...message, id: message.id || `${job.name}-${job.id}` };
}
