import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { asNobody, postgresFiles } from './postgres-files.mjs';
import { commandOf, end, folderOf, freePort, isAlive, tether } from './processes.mjs';

const MAJOR = '18';
const LOCALE = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  max_connections: '120',
  shared_buffers: '256MB',
  // Without it a rule that is broken writes the whole row that broke it into the log.
  log_error_verbosity: 'terse',
};
/** For data that is thrown away after the run: nothing has to survive a power cut. */
const CARELESS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };

/**
 * @typedef {object} Cluster
 * @property {string} url of the superuser, database `postgres`
 * @property {number} port
 * @property {number} pid
 * @property {Promise<void>} ended settles when the server is gone, asked or not
 * @property {() => Promise<void>} stop rolls back what is running and closes cleanly
 */

/**
 * Starts the PostgreSQL that came with npm on a folder of data, which is made when it is not there. What an earlier,
 * killed run left (its server, its lock file, half-made data) is cleared away first.
 * @param {{ data: string, password: string, port?: number, throwaway?: boolean }} options `port` is the preferred one
 * @returns {Promise<Cluster>}
 */
export async function startPostgres({ data, password, port: preferred = 0, throwaway = false }) {
  const place = { files: postgresFiles(), folder: resolve(data), log: `${resolve(data)}.log` };
  if (fs.existsSync(join(place.folder, 'PG_VERSION'))) await takeOver(place.folder);
  else initialise(place, password, throwaway);
  const port = await freePort(preferred);
  const settings = Object.entries({ ...SETTINGS, ...(throwaway && CARELESS), port: String(port) });
  const child = inFolder(
    spawn,
    'postgres',
    place,
    settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  );
  const ended = new Promise((done) => child.once('exit', () => done()));
  await ready(child, place);
  const untie = tether(child.pid, throwaway ? dirname(place.folder) : '');
  const stop = async () => {
    // PostgreSQL's "fast" and "immediate" shutdown: both lose nothing, the first needs no recovery afterwards.
    await end(child.pid, { signal: 'SIGINT', last: 'SIGQUIT' });
    await ended;
    untie();
    if (throwaway) fs.rmSync(dirname(place.folder), { recursive: true, force: true });
  };
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    port,
    pid: child.pid,
    ended,
    stop,
  };
}

/** A cluster for one run of tests, among the temporary files; it goes when the run goes, however that ends. */
export function startThrowawayPostgres() {
  const data = join(fs.mkdtempSync(join(tmpdir(), 'sleutelring-test-')), 'postgres');
  return startPostgres({ data, password: randomBytes(12).toString('hex'), throwaway: true });
}

/**
 * Runs one of PostgreSQL's programs on the data. Nobody may not be able to walk the path to it (below a home of mode
 * 0700), but a process may always use the folder it was put in: on Linux that has a name, /proc/self/cwd.
 * @template Result @param {(program: string, args: string[], options: object) => Result} run `spawn` or `spawnSync`
 * @returns {Result}
 */
function inFolder(run, program, { files, folder, log }, args, extra = []) {
  const out = fs.openSync(log, 'a', 0o600);
  try {
    return run(
      join(files, 'bin', program),
      ['-D', asNobody && platform() === 'linux' ? '/proc/self/cwd' : folder, ...args],
      {
        ...asNobody,
        cwd: folder,
        detached: true,
        stdio: ['ignore', out, out, ...extra],
        env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
      },
    );
  } finally {
    fs.closeSync(out);
  }
}

/** Makes the data beside its place and moves it there when it is whole, so that a killed run leaves no half of it. */
function initialise({ files, folder, log }, password, throwaway) {
  const half = `${folder}.new`;
  fs.rmSync(half, { recursive: true, force: true });
  fs.mkdirSync(half, { recursive: true, mode: 0o700 });
  if (asNobody) fs.chownSync(half, asNobody.uid, asNobody.gid);
  const secret = passwordFile(password);
  const args = [
    '-U',
    'postgres',
    '--auth=scram-sha-256',
    '--pwfile=/dev/fd/3',
    ...LOCALE,
    ...(throwaway ? ['--no-sync'] : []),
  ];
  const { status, error } = inFolder(spawnSync, 'initdb', { files, folder: half, log }, args, [secret]);
  fs.closeSync(secret);
  if (status !== 0)
    throw new Error(`PostgreSQL could not make its data: ${error?.message ?? lastLines(log)}`);
  fs.renameSync(half, folder);
}

/** @returns {number} an open file without a name, readable by PostgreSQL alone */
function passwordFile(password) {
  const path = join(tmpdir(), `sleutelring-${randomBytes(8).toString('hex')}`);
  const file = fs.openSync(path, 'wx+', 0o600);
  if (asNobody) fs.fchownSync(file, asNobody.uid, asNobody.gid);
  fs.writeSync(file, `${password}\n`, 0);
  fs.unlinkSync(path);
  return file;
}

/** Ends the server of a killed run that still holds the data; a lock file whose owner is gone would block the next. */
async function takeOver(folder) {
  const made = fs.readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (made !== MAJOR)
    throw new Error(
      `${basename(folder)} was made by PostgreSQL ${made}, this is ${MAJOR}: see docs/operations/running.md`,
    );
  await endLeftover(folder);
}

async function endLeftover(folder) {
  const [pid] = lockFile(folder);
  if (!pid) return;
  if (isAlive(pid) && holds(pid, folder)) await end(pid, { signal: 'SIGINT', last: 'SIGQUIT' });
  fs.rmSync(join(folder, 'postmaster.pid'), { force: true });
}

/** Throws the data away. @param {string} data */
export async function removePostgres(data) {
  await endLeftover(resolve(data));
  for (const path of [data, `${data}.new`, `${data}.log`]) fs.rmSync(path, { recursive: true, force: true });
}

function holds(pid, folder) {
  const place = folderOf(pid);
  return place ? place === fs.realpathSync(folder) : (commandOf(pid)?.includes('postgres') ?? true);
}

/** @returns {[pid?: number, state?: string]} */
function lockFile(folder) {
  try {
    const lines = fs.readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
    return [Number(lines[0]), lines[7]?.trim()];
  } catch {
    return [];
  }
}

async function ready(child, { folder, log }) {
  /** @type {Error | undefined} */
  let failed;
  child.once('error', (error) => (failed = error));
  for (const until = Date.now() + 60_000; Date.now() < until; await sleep(25)) {
    const [pid, state] = lockFile(folder);
    if (pid === child.pid && state === 'ready') return;
    if (failed || child.exitCode !== null || child.signalCode) break;
  }
  child.kill('SIGQUIT');
  throw new Error(`PostgreSQL did not start: ${failed?.message ?? lastLines(log)}`);
}

const lastLines = (log) => causeIn(fs.readFileSync(log, 'utf8'));

/** What went wrong stands in a line that says so; what follows it is only what came of that. @param {string} said */
export function causeIn(said) {
  const lines = said.trim().split('\n').slice(-10);
  return lines.find((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.slice(-3).join(' | ');
}
