import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../build/root.mjs';
import { findChromium } from './chromium.mjs';
import { hasRedis } from './redis.mjs';

const isRoot = process.getuid?.() === 0;

/** What the tests need and npm does not bring: Debian's name for it, and the kinds of test that skip a part without. */
const NEEDS = [
  { what: 'Chromium', from: 'chromium', kinds: ['browser'], here: async () => Boolean(await findChromium()) },
  { what: 'redis-server', from: 'redis-server', kinds: ['queue'], here: async () => hasRedis() },
  { what: 'pdftotext', from: 'poppler-utils', kinds: ['unit', 'browser'], here: async () => hasPdftotext() },
];
const hasPdftotext = () => spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error === undefined;

/**
 * Fetches what is missing: with apt as root, and otherwise what can be had without.
 * @returns {Promise<Record<string, string>>} per kind of test, why a part of it will be skipped
 */
export async function fetchMissing() {
  const wanted = await missing();
  if (wanted.length && isRoot) apt(wanted.map(({ from }) => from));
  if (!(await findChromium())) playwright();
  /** @type {Record<string, string>} */
  const reasons = {};
  for (const { what, kinds } of await missing())
    for (const kind of kinds)
      reasons[kind] = `${reasons[kind] ? `${reasons[kind]}, ` : ''}no ${what} that runs here`;
  for (const kind of Object.keys(reasons)) reasons[kind] += ', and none could be fetched; install it';
  return reasons;
}

async function missing() {
  const here = await Promise.all(NEEDS.map((need) => need.here()));
  return NEEDS.filter((_, index) => !here[index]);
}

/** RUNLEVEL=1 keeps Debian from starting the service: the tests start their own. @param {string[]} packages */
function apt(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const get = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  return get('update') && get('install', '-y', '--no-install-recommends', ...packages);
}

function playwright() {
  const cli = join(root, 'node_modules/playwright-core/cli.js');
  const libraries = isRoot ? ['--with-deps'] : [];
  const args = [cli, 'install', ...libraries, 'chromium'];
  spawnSync(process.execPath, args, { stdio: 'ignore', timeout: 300_000 });
}
