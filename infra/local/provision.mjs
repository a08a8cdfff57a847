import pg from 'pg';

/**
 * The five roles (ENV: DATABASE_<KEY>_URL). The owner makes tables and runs nothing else; the others have exactly what
 * migrations grant them. NOINHERIT and NOBYPASSRLS keep it so if somebody ever makes one a member of another.
 */
export const ROLES = {
  owner: 'sleutelring_owner',
  app: 'sleutelring_app',
  auth: 'sleutelring_auth',
  reader: 'sleutelring_reader',
  worker: 'sleutelring_worker',
};
/** @typedef {keyof typeof ROLES} RoleKey */

const OLDEST = 16;

/**
 * Makes roles and database where they are missing, and gives the roles these passwords. Safe to repeat.
 * @param {string} adminUrl superuser, or a role with CREATEROLE and CREATEDB
 * @param {{ database: string, passwords: Record<RoleKey, string> }} wanted
 * @returns {Promise<Record<RoleKey, string>>} connection URLs
 */
export async function provision(adminUrl, { database, passwords }) {
  await connected(adminUrl, 'postgres', async (client) => {
    await mustBeNewEnough(client);
    for (const key of keys()) await ensureRole(client, ROLES[key], passwords[key]);
    await mayActFor(client, [ROLES.owner, ROLES.worker]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (!rowCount) await createDatabase(client, database);
  });
  await connected(adminUrl, database, prepareSchemas);
  return roleUrls(adminUrl, database, passwords);
}

/**
 * A database of the owner, which only the five roles may enter. Grants on a database are not copied with its template,
 * so whoever clones one does it here.
 * @param {pg.ClientBase} client connected to another database @param {string} name @param {string} [template]
 */
export async function createDatabase(client, name, template = 'template0') {
  const database = pg.escapeIdentifier(name);
  await client.query(
    `create database ${database} template ${pg.escapeIdentifier(template)} owner ${ROLES.owner}`,
  );
  await client.query(`revoke all on database ${database} from public`);
  await client.query(`grant connect on database ${database} to ${Object.values(ROLES).join(', ')}`);
  // BullMQ says "create schema if not exists" at each start, for which PostgreSQL asks the first even when it exists;
  // it adds jobs in bulk through a temporary table.
  await client.query(`grant create, temporary on database ${database} to ${ROLES.worker}`);
}

/** @param {string} adminUrl @param {string} database @param {Record<RoleKey, string>} passwords */
export function roleUrls(adminUrl, database, passwords) {
  return /** @type {Record<RoleKey, string>} */ (
    Object.fromEntries(keys().map((key) => [key, urlOf(adminUrl, database, ROLES[key], passwords[key])]))
  );
}

/** In tests all roles have the superuser's password, so that its URL (TEST_POSTGRES_URL) tells everything. */
export function testPasswords(adminUrl) {
  const { password } = new URL(adminUrl);
  return /** @type {Record<RoleKey, string>} */ (Object.fromEntries(keys().map((key) => [key, password])));
}

const keys = () => /** @type {RoleKey[]} */ (Object.keys(ROLES));

function urlOf(adminUrl, database, user, password) {
  const url = new URL(adminUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  if (user) Object.assign(url, { username: user, password });
  return url.href;
}

async function connected(adminUrl, database, work) {
  const client = new pg.Client({ connectionString: urlOf(adminUrl, database) });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Older ones do not know how a role that is no superuser acts for another. @param {Pick<pg.ClientBase, 'query'>} client */
export async function mustBeNewEnough(client) {
  const { rows } = await client.query('show server_version');
  const [{ server_version: version }] = rows;
  if (Number.parseInt(version) < OLDEST)
    throw new Error(`PostgreSQL ${version} is too old: Sleutelring needs ${OLDEST} or newer`);
}

async function ensureRole(client, role, password) {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  await client.query(
    `${rowCount ? 'alter' : 'create'} role ${role} login noinherit nocreatedb nocreaterole password ${pg.escapeLiteral(password)}`,
  );
  const { rows } = await client.query(
    'select rolsuper or rolbypassrls as mighty from pg_roles where rolname = $1',
    [role],
  );
  if (rows[0].mighty)
    throw new Error(`${role} is a superuser or bypasses row-level security; take that away first`);
}

/** Only a superuser may give a database or a schema to another role; anybody else has to be a member of it. */
async function mayActFor(client, roles) {
  const { rows } = await client.query('select rolsuper from pg_roles where rolname = current_user');
  if (rows[0].rolsuper) return;
  for (const role of roles) await client.query(`grant ${role} to current_user with inherit true, set true`);
}

async function prepareSchemas(client) {
  await client.query(`alter schema public owner to ${ROLES.owner}`);
  await client.query('revoke create on schema public from public');
  const { rowCount } = await client.query(`select from pg_namespace where nspname = 'bullmq'`);
  if (!rowCount) await client.query(`create schema bullmq authorization ${ROLES.worker}`);
}
