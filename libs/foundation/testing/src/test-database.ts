import { AuthDatabase, Database, ReaderDatabase, WorkerDatabase } from '@sleutelring/platform';
import { createDatabase, roleUrls, testPasswords } from '@sleutelring/provision';
import pg from 'pg';

const TEMPLATE = 'sleutelring';

/** A database of a test's own: a clone of the migrated one, entered as each of the roles. */
export interface TestDatabase {
  readonly app: Database;
  readonly auth: AuthDatabase;
  readonly reader: ReaderDatabase;
  readonly worker: WorkerDatabase;
  /** Settings for a process that is to work on it. */
  readonly environment: Record<string, string>;
  readonly superuserUrl: string;
  /** As superuser: sees every row, and prepares what a test needs. */
  admin<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export async function testDatabase(): Promise<TestDatabase> {
  const superuser = setting('TEST_POSTGRES_URL');
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  await asSuperuser(superuser, (client) => createDatabase(client, name, TEMPLATE));
  const urls = roleUrls(superuser, name, testPasswords(superuser));
  const admin = new pg.Pool({ connectionString: withDatabase(superuser, name), max: 2 });
  const databases = {
    app: await new Database(urls.app, 8, 'test-app').open(),
    auth: await new AuthDatabase(urls.auth, 4, 'test-auth').open(),
    reader: await new ReaderDatabase(urls.reader, 2, 'test-reader').open(),
    worker: await new WorkerDatabase(urls.worker, 4, 'test-worker').open(),
  };
  return {
    ...databases,
    environment: {
      DATABASE_OWNER_URL: urls.owner,
      DATABASE_APP_URL: urls.app,
      DATABASE_AUTH_URL: urls.auth,
      DATABASE_READER_URL: urls.reader,
      DATABASE_WORKER_URL: urls.worker,
    },
    superuserUrl: withDatabase(superuser, name),
    admin: async (sql, values = []) => (await admin.query(sql, values)).rows,
    close: async () => {
      await Promise.all(Object.values(databases).map((database) => database.close()));
      await admin.end();
      await asSuperuser(superuser, (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(
      `${name} is not set: run this kind of test through npm run test:db, test:api or test:queue`,
    );
  return value;
}

function withDatabase(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

async function asSuperuser(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: withDatabase(url, 'postgres') });
  await client.connect();
  try {
    // Two clones of one template at the same moment refuse each other.
    await client.query(`select pg_advisory_lock(1)`);
    await work(client);
  } finally {
    await client.end();
  }
}
