import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../build/root.mjs';
import { findChromium } from './chromium.mjs';
import { hasRedis } from './redis.mjs';

const isRoot = process.getuid?.() === 0;

/**
 * Fetches what the tests need and npm does not bring: with apt as root, and otherwise what can be had without.
 * @returns {Promise<Record<string, string>>} per kind of test, why a part of it will be skipped
 */
export async function fetchMissing() {
  const packages = [(await findChromium()) ? [] : ['chromium'], hasRedis() ? [] : ['redis-server']].flat();
  if (packages.length && isRoot) apt(packages);
  if (!(await findChromium())) playwright();
  const reasons = {};
  if (!(await findChromium()))
    reasons.browser = 'no Chromium here and none could be fetched; install one or set CHROMIUM_PATH';
  if (!hasRedis()) reasons.queue = 'no redis-server here and none could be fetched; install one';
  return reasons;
}

/** RUNLEVEL=1 keeps Debian from starting the service: the tests start their own. */
function apt(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const get = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  return get('update') && get('install', '-y', '--no-install-recommends', ...packages);
}

function playwright() {
  const cli = join(root, 'node_modules/playwright-core/cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
}
