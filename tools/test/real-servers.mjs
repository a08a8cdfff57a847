import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startThrowawayPostgres } from '../../infra/local/postgres.mjs';
import { end, freePort, tether } from '../../infra/local/processes.mjs';
import { provision, testPasswords } from '../../infra/local/provision.mjs';

/**
 * Jest's global setup for every kind of test with something real in it: one throwaway PostgreSQL for the run, with the
 * five roles (each with the superuser's password), and a Redis where the machine has one. Workers inherit
 * TEST_POSTGRES_URL (superuser) and TEST_REDIS_URL.
 */
export default async function setup() {
  const postgres = await startThrowawayPostgres();
  running.push(postgres.stop);
  await provision(postgres.url, { database: 'sleutelring', passwords: testPasswords(postgres.url) });
  process.env.TEST_POSTGRES_URL = postgres.url;
  const redis = await startThrowawayRedis();
  if (!redis) return;
  running.push(redis.stop);
  process.env.TEST_REDIS_URL = redis.url;
}

/** @type {Array<() => Promise<unknown>>} kept where the teardown, loaded by itself, finds it */
export const running = (globalThis.sleutelringServers ??= []);

async function startThrowawayRedis() {
  if (spawnSync('redis-server', ['--version']).status !== 0) return undefined;
  const dir = join(mkdtempSync(join(tmpdir(), 'sleutelring-test-')), '.');
  const port = await freePort();
  const options = {
    port,
    bind: '127.0.0.1',
    dir,
    save: '',
    appendonly: 'no',
    'maxmemory-policy': 'noeviction',
  };
  const child = spawn(
    'redis-server',
    Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
    {
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  for await (const line of child.stdout) if (String(line).includes('Ready to accept connections')) break;
  const untie = tether(child.pid, dir);
  const stop = async () => {
    await end(child.pid);
    untie();
  };
  return { url: `redis://127.0.0.1:${port}`, stop };
}
