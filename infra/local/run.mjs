import { join } from 'node:path';
import { build } from '../../tools/build/build.mjs';
import { dataIn, openDatabase } from './database.mjs';
import { forgetDemoYear, isHalf, loadDemoYear, people } from './demo-year.mjs';
import { firstLink } from './first-administrator.mjs';
import { root } from './install.mjs';
import { freePort } from './processes.mjs';
import { step } from './progress.mjs';
import { mustLetUsIn } from './redis.mjs';
import { runOnce, supervise } from './supervise.mjs';
import { removePostgres } from './postgres.mjs';

/** Kept from the processes: the keys to everything. */
const OURS_ALONE = ['DATABASE_URL', 'DATABASE_OWNER_URL'];

/**
 * Everything after the packages are in.
 * @param {{ settings: import('./settings.mjs').Settings, home: string, closing: Array<() => unknown>,
 *   lock: { note: (pid: number) => void }, fail: (error: Error) => unknown }} context
 */
export async function run(context) {
  const { settings, home, closing } = context;
  await mustLetUsIn(settings.redisUrl);
  await step('build', async (note) => note((await build(note)).join(', ') || 'unchanged'));
  const isOurs = !settings.adminUrl && !settings.roleUrls;
  const half = isOurs && !settings.empty && isHalf(home);
  if (settings.reset || half) await step('reset', () => clear(home, settings));
  const database = await step('database', (note) => openDatabase(context, note));
  closing.push(database.close);
  const program = programs(settings, home, database.urls);
  const owner = { DATABASE_OWNER_URL: database.urls.DATABASE_OWNER_URL };
  await step('migrations', () => runOnce(program('migrate', owner)));
  if (!settings.empty)
    await step('demo year', (note) => loadDemoYear(program('demo', owner), database, home, note));
  const port = await startProcesses(context, program);
  const first = program('first-administrator', { PUBLIC_URL: publicUrl(port) });
  report(settings, port, home, settings.empty && (await firstLink(first)));
}

async function clear(home, settings) {
  await removePostgres(dataIn(home, settings));
  if (!settings.empty) forgetDemoYear(home);
}

/** What each process is given to live on; see docs/operations/running.md. */
function programs(settings, home, urls) {
  const { ...env } = process.env;
  for (const name of OURS_ALONE) delete env[name];
  const { DATABASE_OWNER_URL: _, ...roles } = urls;
  const shared = {
    NODE_ENV: 'production',
    DEMO: 'true',
    ...env,
    ...roles,
    ADMIN_DIR: join(root, 'dist/admin'),
    FIELD_DIR: join(root, 'dist/field'),
  };
  return (name, more) => ({ name, env: { ...shared, ...more }, log: join(home, 'logs', `${name}.log`) });
}

async function startProcesses({ settings, lock, closing, fail }, program) {
  const { host } = settings;
  const port = await freePort(settings.port, host);
  const start = async (name, at) => {
    const on = { ready: `http://${reachable(host)}:${at}/ready`, started: lock.note, failed: fail };
    const running = await supervise(
      program(name, { HOST: host, PORT: String(at), PUBLIC_URL: publicUrl(port) }),
      on,
    );
    closing.push(running.stop);
  };
  await step('processes', async (note) => {
    const other = await freePort(port + 1, host);
    note(
      port === settings.port
        ? `api on port ${port}`
        : `api on port ${port}, because ${settings.port} is taken`,
    );
    await Promise.all([start('api', port), start('scheduler', other)]);
  });
  return port;
}

/** Where we ourselves find what listens on a host. @param {string} host */
function reachable(host) {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

const publicUrl = (port) => process.env.PUBLIC_URL || `http://localhost:${port}`;

function report(settings, port, home, first) {
  const address = publicUrl(port);
  console.log(`\n  Coordinators and funders   ${address}/`);
  console.log(`  Key persons (a phone)      ${address}/agenda/\n`);
  if (!settings.empty) introduce(people(home));
  if (first)
    console.log(
      `  Nobody has an account yet. This link makes you the first administrator, once:\n\n    ${first}\n`,
    );
  const kept = settings.adminUrl || settings.roleUrls ? 'is in your database' : 'stays in .data/';
  console.log(`  Ctrl-C stops; the data ${kept}\n`);
}

/** The first few: the sign-in page has them all. */
function introduce(people, most = 20) {
  if (!people.length) return;
  console.log('  Fictitious people who can sign in, with one click on the sign-in page:\n');
  const rows = people
    .slice(0, most)
    .map(({ name, role, organisation = '', email }) => [
      name,
      role.replaceAll('_', ' '),
      organisation,
      email,
    ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows)
    console.log(`    ${row.map((cell, column) => cell.padEnd(widths[column])).join('  ')}`.trimEnd());
  console.log(people.length > most ? `    and ${people.length - most} others\n` : '');
}
