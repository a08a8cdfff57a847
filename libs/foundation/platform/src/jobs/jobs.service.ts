import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { kindOf } from '../logging/trace';
import { Handlers } from './handles';
import { type Handler, QUEUES, type QueueName } from './message';
import { Queues, triesOf } from './queues';
import { Relay } from './relay';
import { Runner } from './runner';

/** One row of the schedule: what runs by itself, and when (cron, Europe/Amsterdam). */
export interface Recurring {
  readonly topic: string;
  readonly cron: string;
}
export const SCHEDULE = Symbol('schedule');

const RELAY_PAUSE_MILLISECONDS = 300;
const SCHEDULE_PAUSE_MILLISECONDS = 60_000;
const CONCURRENCY: Record<QueueName, number> = { default: 8, heavy: 1 };

/** What the scheduler does all day: relay the outbox, work the queues, keep the recurring runs planned. */
@Injectable()
export class JobsService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private readonly loops: Promise<void>[] = [];
  private stopped = false;

  constructor(
    private readonly handlers: Handlers,
    private readonly queues: Queues,
    private readonly relay: Relay,
    private readonly runner: Runner,
    @Inject(SCHEDULE) private readonly schedule: readonly Recurring[],
  ) {}

  onApplicationBootstrap(): void {
    for (const name of QUEUES) {
      this.queues.work(name, CONCURRENCY[name], (handler, message, attempt) =>
        this.runner.run(handler, message, attempt),
      );
    }
    this.loops.push(
      this.repeat('relay', RELAY_PAUSE_MILLISECONDS, () => this.relay.runOnce()),
      // Planned again and again, because a queue may forget everything at any time.
      this.repeat('schedule', SCHEDULE_PAUSE_MILLISECONDS, () => this.plan()),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.loops);
  }

  private async repeat(name: string, pause: number, step: () => Promise<number>): Promise<void> {
    while (!this.stopped) {
      const took = await step().catch((error: unknown) => this.note(name, error));
      if (took === 0) await this.pause(pause);
    }
  }

  private note(loop: string, error: unknown): number {
    this.logger.warn({ message: 'will try again', loop, error: kindOf(error) });
    return 0;
  }

  private async pause(milliseconds: number): Promise<void> {
    const end = Date.now() + milliseconds;
    while (!this.stopped && Date.now() < end)
      await new Promise((wake) => setTimeout(wake, Math.min(milliseconds, 300)));
  }

  private async plan(): Promise<number> {
    for (const { topic, cron } of this.schedule) {
      for (const handler of this.handlers.forTopic(topic)) await this.planOne(handler, cron);
    }
    await this.relay.countWaiting();
    return 0;
  }

  private async planOne(handler: Handler, cron: string): Promise<void> {
    await this.queues.get(handler.queue).upsertJobScheduler(
      handler.name,
      { pattern: cron, tz: 'Europe/Amsterdam' },
      {
        name: handler.name,
        data: { id: '', topic: handler.topic, subjectId: null, organisationId: null },
        opts: triesOf(handler),
      },
    );
  }
}
