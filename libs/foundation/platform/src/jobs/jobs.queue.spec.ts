import 'reflect-metadata';
import { type INestApplicationContext, Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { newId, systemActor } from '@sleutelring/kernel';
import { type TestDatabase, testDatabase } from '@sleutelring/testing';
import { readConfig } from '../config/config';
import { ConfigModule } from '../config/config.module';
import { Database, WorkerDatabase } from '../database/database';
import { DatabaseModule } from '../database/database.module';
import { OperationsModule } from '../http/operations.module';
import { Handles } from './handles';
import { JobsModule } from './jobs.module';
import type { Message } from './message';
import { Relay } from './relay';

function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((done) => (open = done));
  return { open, opened };
}

/** Counts effects in a table, as a real handler has them in one. */
@Injectable()
class Counting {
  static runs = 0;
  constructor(
    private readonly database: Database,
    private readonly worker: WorkerDatabase,
  ) {}

  @Handles('counting.counted')
  counted(message: Message): Promise<void> {
    Counting.runs++;
    return this.database.transaction(systemActor('counting', null), async (tx) => {
      if (!(await tx.receive(message, 'Counting.counted'))) return;
      await tx.query('insert into effect values ($1)', [message.subjectId]);
    });
  }

  static readonly tried: number[] = [];

  /** Fails twice, as a mail server that is being mended. */
  @Handles('counting.stumbled', { attempts: 5, pause: 700 })
  async stumbled(message: Message): Promise<void> {
    if (Counting.tried.push(Date.now()) < 3) throw new RangeError('not yet');
    await this.database.transaction(systemActor('counting', null), async (tx) => {
      if (!(await tx.receive(message, 'Counting.stumbled'))) return;
      await tx.query('insert into effect values ($1)', [message.subjectId]);
    });
  }

  static held = 0;
  static gate = gate();

  /** Waits within its transaction, as for a mail server that does not answer. */
  @Handles('counting.held')
  held(message: Message): Promise<void> {
    return this.worker.transaction(systemActor('counting', null), async (tx) => {
      await tx.receive(message, 'Counting.held');
      Counting.held += 1;
      await Counting.gate.opened;
    });
  }

  @Handles('counting.poisoned', { attempts: 2 })
  async poisoned(): Promise<void> {
    throw new TypeError('a name that must not be kept');
  }
}

@Module({ providers: [Counting] })
class CountingModule {}

// Set where a redis-server could be started; without one its half is skipped, and the run counts it and says why.
const redis = process.env.TEST_REDIS_URL;
const BACKENDS = [
  { name: 'PostgreSQL', suite: describe, settings: {} },
  { name: 'Redis', suite: redis ? describe : describe.skip, settings: { REDIS_URL: redis } },
];

for (const { name, suite, settings } of BACKENDS)
  suite(`jobs on ${name}`, () => {
    let database: TestDatabase;
    let app: INestApplicationContext;
    const said: unknown[] = [];

    beforeAll(async () => {
      database = await testDatabase();
      await database.admin('create table effect (subject_id uuid)');
      await database.admin('grant insert on effect to sleutelring_app');
      app = await start();
    });
    afterAll(async () => {
      await app.close();
      await database.close();
    });

    async function start(): Promise<INestApplicationContext> {
      const config = readConfig({ ...database.environment, ...settings, NODE_ENV: 'test' });
      const imports = [
        ConfigModule.with(config),
        DatabaseModule.forRoles('app', 'worker'),
        OperationsModule.needing(WorkerDatabase),
        JobsModule.with([]),
        CountingModule,
      ];
      @Module({ imports })
      class App {}
      return NestFactory.createApplicationContext(App, {
        logger: { log: () => undefined, warn: () => undefined, error: (line) => said.push(line) },
      });
    }

    const publish = (topic: string, ids: string[]): Promise<void> =>
      database.app.transaction(systemActor('test', null), (tx) =>
        tx.publish(...ids.map((subjectId) => ({ topic, subjectId, organisationId: null }))),
      );

    async function settled(): Promise<void> {
      for (let waited = 0; waited < 30_000; waited += 100) {
        const [row] = await database.admin<{ count: number }>(
          'select count(*)::int as count from outbox where done_at is null and failed_at is null',
        );
        if (row?.count === 0) return;
        await new Promise((wake) => setTimeout(wake, 100));
      }
      throw new Error('messages are still waiting');
    }

    it('brings every message to its handler, once', async () => {
      const ids = Array.from({ length: 300 }, newId);
      await publish('counting.counted', ids);
      await settled();
      const rows = await database.admin<{ subject_id: string }>(
        'select subject_id from effect where subject_id = any($1)',
        [ids],
      );
      expect(rows.map((row) => row.subject_id).sort()).toEqual([...ids].sort());
    });

    it('has one effect also when a message is sent again', async () => {
      const id = newId();
      await publish('counting.counted', [id]);
      await settled();
      const before = Counting.runs;
      await database.admin('update outbox set done_at = null, leased_until = null where subject_id = $1', [
        id,
      ]);
      await app.get(Relay).runOnce();
      await settled();
      expect(Counting.runs).toBeGreaterThan(before);
      expect(await database.admin('select from effect where subject_id = $1', [id])).toHaveLength(1);
    });

    it('lays a message aside that fails every time, with a reason that tells nothing of it', async () => {
      const id = newId();
      await publish('counting.poisoned', [id]);
      await settled();
      const [row] = await database.admin<{ failure: string }>(
        'select failure from outbox where subject_id = $1',
        [id],
      );
      expect(row?.failure).toBe('Counting.poisoned: TypeError');
      const failure = { message: 'a job failed', handler: 'Counting.poisoned', error: 'TypeError' };
      expect(said).toMatchObject([1, 2].map((attempt) => ({ ...failure, attempt })));
      expect(JSON.stringify(said)).toContain('jobs.queue.spec.ts');
      expect(JSON.stringify(said)).not.toContain('a name that must not be kept');
    });

    it('goes on relaying while every place for a job waits within a transaction of the worker', async () => {
      Counting.held = 0;
      Counting.gate = gate();
      await publish('counting.held', Array.from({ length: 8 }, newId));
      for (let waited = 0; waited < 10_000 && Counting.held < 8; waited += 50)
        await new Promise((wake) => setTimeout(wake, 50));
      const relaying = app.get(Relay).runOnce();
      await relaying.finally(Counting.gate.open);
      expect(Counting.held).toBe(8);
      await settled();
    });

    it('tries again after pauses that grow, tells why meanwhile, and is not hurried by the relay', async () => {
      Counting.tried.length = 0;
      const id = newId();
      await publish('counting.stumbled', [id]);
      const state = async () =>
        (
          await database.admin<{ failure: string | null; failed_at: Date | null; lent: number }>(
            `select failure, failed_at, extract(epoch from leased_until - now())::float8 as lent
             from outbox where subject_id = $1`,
            [id],
          )
        )[0];
      while (!(await state())?.failure) await new Promise((wake) => setTimeout(wake, 50));
      const failing = await state();
      expect(failing).toMatchObject({ failure: 'Counting.stumbled: RangeError', failed_at: null });
      // Longer than a lease: the next try comes from the queue, not from the relay.
      expect(failing?.lent).toBeGreaterThan(30);
      await settled();
      const [first = 0, second = 0, third = 0] = Counting.tried;
      expect(second - first).toBeGreaterThanOrEqual(650);
      expect(third - second).toBeGreaterThanOrEqual(1_350);
      expect(await database.admin('select from effect where subject_id = $1', [id])).toHaveLength(1);
    });

    it('settles news that nobody here waits for', async () => {
      await publish('nobody.listens', [newId()]);
      await settled();
    });

    it('goes on after a restart with what was left', async () => {
      await app.close();
      const id = newId();
      await publish('counting.counted', [id]);
      app = await start();
      await settled();
      expect(await database.admin('select from effect where subject_id = $1', [id])).toHaveLength(1);
    });
  });
