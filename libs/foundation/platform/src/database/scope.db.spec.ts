import { type TestDatabase, testDatabase } from '@sleutelring/testing';

const actor = { kind: 'system', job: 'test', organisationId: null } as const;
const ROLE = `select current_setting('app.role', true) as role`;

describe('a page that is read in one trip', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  const read = (sql: string, as: typeof actor | { kind: 'system'; job: 'test'; organisationId: string }) =>
    database.app.rows(as, sql, [], { name: sql.slice(0, 30) });

  it('knows its actor, the first time that a connection is asked and the next', async () => {
    for (let round = 0; round < 3; round++) expect(await read(ROLE, actor)).toEqual([{ role: 'system' }]);
  });

  it('leaves no actor behind on any connection', async () => {
    await Promise.all(Array.from({ length: 20 }, () => read(ROLE, actor)));
    const others = await Promise.all(Array.from({ length: 20 }, () => database.app.dataSource.query(ROLE)));
    expect(new Set(others.flat().map(({ role }) => role))).toEqual(new Set(['']));
  });

  it('writes nothing', async () => {
    const write = `insert into outbox (id, topic, subject_id) values (gen_random_uuid(), 'test', gen_random_uuid()) returning id`;
    await expect(read(write, actor)).rejects.toThrow('read-only transaction');
    expect(await read(ROLE, actor)).toEqual([{ role: 'system' }]);
  });

  it('does not even begin when its scope fails', async () => {
    const impossible = { ...actor, organisationId: 'no\0text' };
    await expect(read('select pg_advisory_lock(42)::text', impossible)).rejects.toThrow('invalid byte');
    const locks = await database.admin(`select 1 from pg_locks where locktype = 'advisory' and objid = 42`);
    expect(locks).toEqual([]);
  });
});
