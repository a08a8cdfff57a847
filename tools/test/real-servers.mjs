import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../build/root.mjs';
import { startThrowawayPostgres } from '../../infra/local/postgres.mjs';
import { provision, testPasswords } from '../../infra/local/provision.mjs';
import { build } from '../build/build.mjs';
import { findChromium } from './chromium.mjs';
import { hasRedis, startThrowawayRedis } from './redis.mjs';

/** @type {Array<() => Promise<unknown>>} kept where the teardown, loaded by itself, finds it */
export const running = (globalThis.sleutelringServers ??= []);

/**
 * Jest's global setup for every kind of test with something real in it: one throwaway PostgreSQL for the run, with the
 * five roles (each with the superuser's password), and Redis and Chromium where the machine has them. Workers inherit
 * TEST_POSTGRES_URL (superuser), TEST_REDIS_URL and CHROMIUM_PATH. The processes they start are those in dist/, so those
 * are built first where their code changed.
 */
export default async function setup() {
  await build(undefined, ['migrate', 'api', 'scheduler']);
  const postgres = await startThrowawayPostgres();
  running.push(postgres.stop);
  const urls = await provision(postgres.url, {
    database: 'sleutelring',
    passwords: testPasswords(postgres.url),
  });
  migrate(urls.owner);
  process.env.TEST_POSTGRES_URL = postgres.url;
  const chromium = await findChromium();
  if (chromium) process.env.CHROMIUM_PATH = chromium;
  if (!hasRedis()) return;
  const redis = await startThrowawayRedis();
  running.push(redis.stop);
  process.env.TEST_REDIS_URL = redis.url;
}

/** The migrated database is the template that each test clones. */
function migrate(ownerUrl) {
  const env = { ...process.env, DATABASE_OWNER_URL: ownerUrl };
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist/migrate/main.js')], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the migrations failed: ${stderr}`);
}
