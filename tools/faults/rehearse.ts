import { spawnSync } from 'node:child_process';
import { type TestDatabase, testDatabase } from '@sleutelring/testing';
import pg from 'pg';
import { build } from '../bench/world';
import { Fleet } from './fleet';
import { Submitters } from './submitters';

export interface Rehearsal {
  readonly submissions: number;
  readonly kills: number;
  say(line: string): void;
}
export interface Outcome {
  readonly submitted: number;
  readonly kills: number;
  readonly lost: number;
  readonly doubled: number;
}

const PHONES = 16;
/** One kill in this many is followed by another calamity: the queue forgets everything, or PostgreSQL crashes. */
const CALAMITY_EVERY = 50;
const REST_MILLISECONDS = 240;
/** Logs are written in this many portions over the whole of the kills, so that each kill meets some on their way. */
const PORTIONS = 200;

/**
 * Kills processes without warning while phones send, and counts afterwards: each log that was acknowledged is there
 * once, with one message and one audit entry, and every message had its effect once.
 */
export async function rehearse({ submissions, kills, say }: Rehearsal): Promise<Outcome> {
  const database = await testDatabase();
  await prepare(database);
  const redis = process.env.TEST_REDIS_URL;
  const settings = { ...database.environment, ...(redis && { REDIS_URL: redis }) };
  const fleet = new Fleet(settings, { api: 3, scheduler: 2 });
  const submitters = new Submitters(fleet, submissions);
  say(`three apis and two schedulers, queues on ${redis ? 'Redis' : 'PostgreSQL'}`);
  try {
    const sending = submitters.run(PHONES);
    const done = await chaos({ fleet, database, redis, kills, say, submitters });
    await sending;
    say(`all ${submitters.acknowledged.size} acknowledged; waiting for the last messages`);
    await settled(database);
    return { ...(await count(database, submitters.acknowledged)), kills: done };
  } finally {
    fleet.end();
    await database.close();
  }
}

interface Chaos {
  readonly fleet: Fleet;
  readonly database: TestDatabase;
  readonly redis: string | undefined;
  readonly kills: number;
  readonly submitters: Submitters;
  say(line: string): void;
}

async function chaos({ fleet, database, redis, kills, submitters, say }: Chaos): Promise<number> {
  for (let number = 1; number <= kills; number++) {
    submitters.write(Math.ceil((number / kills) * PORTIONS) / PORTIONS);
    await rest();
    fleet.killOne();
    if (number % CALAMITY_EVERY === 0) await calamity(number, database, redis);
    if (number % 100 === 0) say(`${number} kills, ${submitters.acknowledged.size} acknowledged`);
  }
  return kills;
}

const rest = (): Promise<void> =>
  new Promise((wake) => setTimeout(wake, REST_MILLISECONDS * (0.5 + Math.random())));

async function calamity(number: number, database: TestDatabase, redis: string | undefined): Promise<void> {
  if (redis && number % (2 * CALAMITY_EVERY) === 0) wipe(redis);
  else await crash(database);
}

function wipe(redis: string): void {
  spawnSync('redis-cli', ['-u', redis, 'flushall']);
}

/** Ends one of PostgreSQL's processes by force; it then drops every connection and recovers from its log. */
async function crash(database: TestDatabase): Promise<void> {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  process.kill(rows[0]?.pid as number, 'SIGKILL');
  await client.end().catch(() => undefined);
}

async function prepare(database: TestDatabase): Promise<void> {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  await build(client, 0);
  // The servers of the tests commit carelessly to be fast; here an acknowledged commit must outlive a crash, as in use.
  await client.query(`do $$ begin
    execute format('alter database %I set synchronous_commit = on', current_database());
  end $$`);
  await client.end();
}

async function settled(database: TestDatabase): Promise<void> {
  for (let waited = 0; waited < 90_000; waited += 250) {
    const waiting = await database
      .admin<{ count: number }>(
        'select count(*)::int as count from outbox where done_at is null and failed_at is null',
      )
      .catch(() => undefined);
    if (waiting?.[0]?.count === 0) return;
    await new Promise((wake) => setTimeout(wake, 250));
  }
  throw new Error('messages are still waiting a minute and a half after the last kill');
}

async function count(
  database: TestDatabase,
  acknowledged: ReadonlySet<string>,
): Promise<Omit<Outcome, 'kills'>> {
  const ids = [...acknowledged];
  const rows = await database.admin<{ id: string; messages: number; entries: number }>(
    `select log.id, coalesce(message.count, 0)::int as messages, coalesce(entry.count, 0)::int as entries
     from activity_log log
     left join (select subject_id, count(*) from outbox where topic = 'activityLog.sent' and failed_at is null
       group by subject_id) message on message.subject_id = log.id
     left join (select subject_id, count(*) from audit_entry, unnest(subject_ids) subject_id
       where operation = 'activityLog.submit' group by subject_id) entry on entry.subject_id = log.id
     where log.id = any($1::uuid[])`,
    [ids],
  );
  const lost = ids.length - rows.length + rows.filter((row) => row.messages < 1 || row.entries < 1).length;
  const doubled = rows.filter((row) => row.messages > 1 || row.entries > 1).length;
  return { submitted: ids.length, lost, doubled };
}
