import { readFileSync, writeFileSync } from 'node:fs';
import { type TestDatabase, testDatabase } from '@sleutelring/testing';
import pg from 'pg';
import { type Table, attempt } from './row-scope/attempt';
import { relationMatrix } from './row-scope/matrix';
import { EXEMPT, RULES } from './row-scope/rules';
import { type DatabaseRole, type Operation, VIEWERS } from './row-scope/viewers';
import { FILLED, WORLD, build } from './row-scope/world';

const MATRIX = 'apps/api/relation-matrix.txt';
const DATABASE_ROLES: DatabaseRole[] = ['app', 'auth', 'reader', 'worker'];
const OPERATIONS: Operation[] = ['select', 'insert', 'update', 'delete'];

interface Policy {
  readonly tablename: string;
  readonly policyname: string;
  readonly cmd: string;
  readonly roles: string[];
  readonly qual: string | null;
  readonly with_check: string | null;
}

/**
 * Whose row is whose, tried out: every table, operation, database role, viewer and relation against the rules that
 * `row-scope/rules.ts` says independently of the SQL; then each policy dropped and weakened, to see that this test
 * would have noticed.
 */
describe('the row scope', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let tables: Table[];
  let policies: Policy[];

  beforeAll(async () => {
    database = await testDatabase();
    await build(database);
    client = new pg.Client({ connectionString: database.superuserUrl });
    await client.connect();
    tables = await readTables(client);
    policies = (
      await client.query<Policy>(`select * , roles::text[] from pg_policies where schemaname = 'public'`)
    ).rows;
    await client.query('begin');
  });
  afterAll(async () => {
    await client.query('rollback');
    await client.end();
    await database.close();
  });

  it('is forced on every table, and the test knows every table', async () => {
    const { rows } = await client.query<{ name: string; forced: boolean }>(
      `select relname as name, relrowsecurity and relforcerowsecurity as forced
       from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`,
    );
    const open = rows.filter((table) => !table.forced).map((table) => table.name);
    expect(open.sort()).toEqual(Object.keys(EXEMPT).sort());
    const names = rows
      .map((table) => table.name)
      .filter((name) => !(name in EXEMPT))
      .sort();
    expect(Object.keys(RULES).sort()).toEqual(names);
    expect(Object.keys(WORLD).sort()).toEqual(names);
  });

  it('has no privilege without a policy, and none on what is exempt', async () => {
    const { rows } = await client.query<{ grantee: string; table_name: string; privilege_type: string }>(
      `select grantee, table_name, privilege_type from information_schema.role_table_grants
       where table_schema = 'public' and grantee like 'sleutelring_%' and grantee <> 'sleutelring_owner'`,
    );
    const known = new Set(
      policies.flatMap((one) => one.roles.map((role) => `${role} ${one.tablename} ${one.cmd}`)),
    );
    expect(
      rows
        .map((row) => `${row.grantee} ${row.table_name} ${row.privilege_type}`)
        .filter((right) => !known.has(right)),
    ).toEqual([]);
  });

  it('reads the actor once a statement, never once a row', () => {
    const bare = policies.filter(({ qual, with_check }) =>
      /(?<!SELECT |NULLIF\()current_setting\(/i.test(`${qual} ${with_check}`),
    );
    expect(bare.map((one) => `${one.tablename}.${one.policyname}`)).toEqual([]);
  });

  it('gives each viewer of each table exactly what the rules say', async () => {
    const wrong: string[] = [];
    for (const table of tables) {
      for (const role of DATABASE_ROLES) {
        for (const operation of OPERATIONS) wrong.push(...(await mistakes(table, role, operation)));
      }
    }
    expect(wrong).toEqual([]);
  });

  it('has the committed matrix of whose rows: npm run matrix writes it', async () => {
    const matrix = await relationMatrix(
      tables,
      async (door, viewer, table, row, operation) =>
        (await hasPrivilege(table, door, operation)) && attempt(client, door, viewer, table, row, operation),
    );
    if (process.env.WRITE) writeFileSync(MATRIX, matrix);
    expect(matrix).toBe(readFileSync(MATRIX, 'utf8'));
  });

  it('would not stay unnoticed if any policy were dropped or weakened', async () => {
    const unnoticed: string[] = [];
    // What the owner may is reached through functions of hers alone; their own tests try those.
    for (const policy of policies.filter(({ roles }) => roles[0] !== 'sleutelring_owner')) {
      for (const [what, sql] of mutants(policy, policies)) {
        await client.query('savepoint mutant');
        await client.query(sql);
        const table = tables.find((one) => one.name === policy.tablename) as Table;
        const role = (policy.roles[0] ?? '').replace('sleutelring_', '') as DatabaseRole;
        const noticed = await mistakes(table, role, policy.cmd.toLowerCase() as Operation);
        if (noticed.length === 0) unnoticed.push(`${what} ${policy.tablename}.${policy.policyname}`);
        await client.query('rollback to savepoint mutant');
      }
    }
    expect(unnoticed).toEqual([]);
  });

  async function hasPrivilege(table: Table, role: DatabaseRole, operation: Operation): Promise<boolean> {
    // A role may have the privilege for some columns only.
    const what = operation === 'delete' ? 'has_table_privilege' : 'has_any_column_privilege';
    const ask = `select ${what}($1, $2, $3) as has`;
    return (await client.query(ask, [`sleutelring_${role}`, table.name, operation])).rows[0].has;
  }

  async function mistakes(table: Table, role: DatabaseRole, operation: Operation): Promise<string[]> {
    const rule = RULES[table.name]?.[role]?.[operation];
    // Without the privilege no row is reached, whoever looks; only a rule that promises one is then a mistake.
    if (!(await hasPrivilege(table, role, operation)))
      return rule ? [`${role} has no privilege to ${operation} ${table.name}`] : [];
    const found: string[] = [];
    for (const viewer of VIEWERS) {
      for (const row of table.rows) {
        const expected = rule?.(viewer, row) ?? false;
        const got = await attempt(client, role, viewer, table, row, operation);
        if (got !== expected)
          found.push(
            `${role}: ${viewer.name} ${got ? 'can' : 'cannot'} ${operation} ${table.name} ${JSON.stringify(row)}`,
          );
      }
    }
    return found;
  }
});

/** A policy that lets everything through already cannot be weakened. */
function mutants(policy: Policy, all: readonly Policy[]): [string, string][] {
  const { tablename, policyname, cmd, qual, with_check } = policy;
  const drop: [string, string] = ['dropped', `drop policy ${policyname} on ${tablename}`];
  if ((qual ?? 'true') === 'true' && (with_check ?? 'true') === 'true') return [drop];
  const clauses =
    cmd === 'INSERT'
      ? 'with check (true)'
      : cmd === 'UPDATE'
        ? 'using (true) with check (true)'
        : 'using (true)';
  return [
    drop,
    ['weakened', `${readable(policy, all)} alter policy ${policyname} on ${tablename} ${clauses}`],
  ];
}

/** Who changes a row by its key also reads it; reading is opened wide, so that it does not hide what a change may reach. */
function readable({ tablename, cmd, roles }: Policy, all: readonly Policy[]): string {
  const reading = all.find(
    (one) => one.tablename === tablename && one.cmd === 'SELECT' && one.roles[0] === roles[0],
  );
  const isChange = cmd === 'UPDATE' || cmd === 'DELETE';
  return isChange && reading ? `alter policy ${reading.policyname} on ${tablename} using (true);` : '';
}

async function readTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Omit<Table, 'rows'>>(
    `select c.relname as name,
       (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       coalesce((select array_agg(a.attname::text) from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
        where i.indrelid = c.oid and i.indisprimary), '{}') as key,
       coalesce((select array_agg(a.attname::text) from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
        where i.indrelid = c.oid and i.indisprimary and a.atttypid = 'uuid'::regtype), '{}') as "uuidKey",
       (select jsonb_object_agg(role, (select jsonb_agg(a.attname order by a.attnum) from pg_attribute a
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            and has_column_privilege('sleutelring_' || role, c.oid, a.attnum, 'select')
            and has_column_privilege('sleutelring_' || role, c.oid, a.attnum, 'update')))
        from unnest(array['app', 'auth', 'reader', 'worker']) as role) as changeable
     from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`,
  );
  const tables: Table[] = [];
  for (const table of rows.filter(({ name }) => !(name in EXEMPT))) {
    const limit = FILLED.includes(table.name) ? 'limit 1' : '';
    tables.push({ ...table, rows: (await client.query(`select * from ${table.name} ${limit}`)).rows });
  }
  return tables;
}
