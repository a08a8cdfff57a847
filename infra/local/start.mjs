/** `npm start`: from a fresh clone to a running product, with Node's own modules until the packages are in. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, install, root } from './install.mjs';
import { step } from './progress.mjs';
import { takeLock } from './run-lock.mjs';
import { Mistake, mustAnswer, mustBeHere, readSettings } from './settings.mjs';

const home = join(root, '.data');
/** @type {Array<() => unknown>} what to undo at the end, last first */
const closing = [];
let stopping;

async function main() {
  checkNode();
  const settings = readSettings(process.argv.slice(2), process.env);
  await mustBeHere(settings);
  await mustAnswer('DATABASE_URL', settings.adminUrl, 5432);
  await mustAnswer('REDIS_URL', settings.redisUrl, 6379);
  mkdirSync(home, { recursive: true });
  const lock = await takeLock(join(home, 'running.json'));
  closing.push(lock.release);
  console.log('\n  Sleutelring\n');
  await step('packages', async (note) => note(install()));
  const { run } = await import('./run.mjs');
  await run({ settings, home, lock, closing, fail });
}

function stop(code) {
  stopping ??= (async () => {
    for (const undo of closing.reverse()) await undo();
    if (code === 0) console.log('  Stopped; everything is kept\n');
    process.exit(code);
  })();
  return stopping;
}

function fail(error) {
  if (stopping) return stopping;
  console.error(`\n  ${error instanceof Mistake || !process.env.DEBUG ? error.message : error.stack}\n`);
  return stop(1);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (stopping) return;
    console.log('\n  Stopping');
    void stop(0);
  });
}
main().catch(fail);
