import pg from 'pg';
import { type Cluster, startThrowawayPostgres } from './postgres.mjs';
import { ROLES, createDatabase, mustBeNewEnough, provision } from './provision.mjs';

const passwords = { owner: 'o', app: 'a', auth: 'b', reader: 'c', worker: 'd' };

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const run = (url: string, sql: string) => connected(url, async (client) => (await client.query(sql)).rows);

describe('provisioning', () => {
  let cluster: Cluster;
  let admin: string;
  let urls: Awaited<ReturnType<typeof provision>>;

  /** Managed servers give no superuser: everything here is done by a role that may only make roles and databases. */
  beforeAll(async () => {
    cluster = await startThrowawayPostgres();
    await run(cluster.url, `create role admin login createrole createdb password 'x'`);
    admin = Object.assign(new URL(cluster.url), { username: 'admin', password: 'x' }).href;
    urls = await provision(admin, { database: 'sleutelring', passwords });
  });
  afterAll(() => cluster.stop());

  it('says of a server that is too old that it is, before a statement that it does not understand', async () => {
    const saying = (server_version: string) => ({ query: async () => ({ rows: [{ server_version }] }) });
    await mustBeNewEnough(saying('16.0') as never);
    await expect(mustBeNewEnough(saying('15.14 (Debian 15.14-0+deb12u1)') as never)).rejects.toThrow(
      'PostgreSQL 15.14 (Debian 15.14-0+deb12u1) is too old: Sleutelring needs 16 or newer',
    );
  });

  it('makes five roles without any power of their own', async () => {
    const rows = await run(
      cluster.url,
      `select rolname from pg_roles where rolname like 'sleutelring\\_%' and rolcanlogin
        and not (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolinherit or rolreplication)`,
    );
    expect(rows.map((row) => row.rolname).sort()).toEqual(Object.values(ROLES).sort());
  });

  it('lets the owner alone make tables', async () => {
    await run(urls.owner, 'create table mine (a int)');
    for (const role of ['app', 'auth', 'reader', 'worker'] as const) {
      await expect(run(urls[role], 'create table public.mine_too (a int)')).rejects.toThrow(
        /permission denied/,
      );
      await expect(run(urls[role], 'select from mine')).rejects.toThrow(/permission denied/);
    }
  });

  it('gives the worker its own schema, and BullMQ what it asks for', async () => {
    await run(
      urls.worker,
      'create schema if not exists bullmq; create table bullmq.x (a int); drop table bullmq.x',
    );
    await expect(run(urls.app, 'select from bullmq.x')).rejects.toThrow(
      /permission denied for schema bullmq/,
    );
  });

  it('keeps everybody else out, from a cloned database too', async () => {
    await run(cluster.url, `create role stranger login password 's'`);
    await connected(cluster.url, (client) => createDatabase(client, 'clone', 'sleutelring'));
    for (const database of ['sleutelring', 'clone']) {
      const stranger = Object.assign(new URL(urls.app), {
        username: 'stranger',
        password: 's',
        pathname: database,
      });
      await expect(run(stranger.href, 'select')).rejects.toThrow(/permission denied for database/);
    }
    expect(
      await run(Object.assign(new URL(urls.app), { pathname: 'clone' }).href, 'select 1 as one'),
    ).toEqual([{ one: 1 }]);
  });

  it('may be repeated, with new passwords', async () => {
    const again = await provision(admin, {
      database: 'sleutelring',
      passwords: { ...passwords, app: 'new' },
    });
    await expect(run(urls.app, 'select')).rejects.toThrow(/password authentication failed/);
    expect(await run(again.app, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('refuses a role that row-level security does not hold', async () => {
    await run(cluster.url, `alter role ${ROLES.app} bypassrls`);
    await expect(provision(admin, { database: 'sleutelring', passwords })).rejects.toThrow();
    await expect(provision(cluster.url, { database: 'sleutelring', passwords })).rejects.toThrow(
      /bypasses row-level security/,
    );
  });
});
