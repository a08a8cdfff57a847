import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './install.mjs';
import { end } from './processes.mjs';

const TETHER = join(import.meta.dirname, 'tethered.mjs');
const FORGIVEN = 5;

/** A process that serves needs 60 MB; without a limit V8 lets 200 MB of garbage lie. The container image says the same. */
const HEAP = '--max-old-space-size=192';

/**
 * @typedef {object} Program
 * @property {string} name a folder of dist/
 * @property {Record<string, string | undefined>} env
 * @property {string} log file for what it says
 */

/** @param {Program} program in a group of its own, so that Ctrl-C reaches us alone and we stop things in order */
function launch({ name, env, log }, { args = [], options = [], flags = 'a' } = {}) {
  mkdirSync(dirname(log), { recursive: true });
  const out = openSync(log, flags);
  try {
    const main = join('dist', name, 'main.js');
    return spawn(process.execPath, ['--enable-source-maps', ...options, '--import', TETHER, main, ...args], {
      cwd: root,
      env,
      detached: true,
      stdio: ['ignore', out, out, 'ipc'],
    });
  } finally {
    closeSync(out);
  }
}

const gone = (child) => new Promise((done) => child.once('exit', (code, signal) => done(signal ?? code)));

/** Runs a program to its end. @param {Program} program @param {string[]} [args] */
export async function runOnce(program, args) {
  const code = await gone(launch(program, { args, flags: 'w' }));
  if (code !== 0) throw new Error(`${program.name} failed: ${lastLine(program.log)}`);
}

/**
 * Keeps a program running: one that dies is started again, a few times.
 * @param {Program} program @param {{ ready: string, started: (pid: number) => void, failed: (error: Error) => void }} on
 * `ready` answers 200 once it works
 * @returns {Promise<{ stop: () => Promise<void> }>} when it is ready
 */
export async function supervise(program, { ready, started, failed }) {
  let child = launch(program, { options: [HEAP], flags: 'w' });
  let stopping = false;
  started(child.pid);
  const watch = async () => {
    for (let deaths = 1; ; deaths++) {
      const how = await gone(child);
      if (stopping) return;
      if (deaths > FORGIVEN) {
        // Not waited for: whoever is told stops everything, and for that waits until nobody watches any more.
        failed(new Error(`${program.name} keeps stopping: ${lastLine(program.log)}`));
        return;
      }
      console.log(`  ! ${program.name} stopped (${how}); starting it again (${deaths} of ${FORGIVEN})`);
      await sleep(deaths * 500);
      if (stopping) return;
      child = launch(program, { options: [HEAP] });
      started(child.pid);
    }
  };
  await answers(child, ready, program);
  const watched = watch();
  const stop = async () => {
    stopping = true;
    if (child.exitCode === null && child.signalCode === null) await end(child.pid);
    await watched;
  };
  return { stop };
}

/** A program that ends before it was ever ready has something to say, and will not do better the next time. */
async function answers(child, url, { name, log }) {
  for (const until = Date.now() + 90_000; Date.now() < until; await sleep(50)) {
    if (child.exitCode !== null || child.signalCode)
      throw new Error(`${name} did not start: ${lastLine(log)}`);
    const answer = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    if (answer?.ok) return;
  }
  await end(child.pid);
  throw new Error(`${name} did not get ready in 90 seconds; see ${relative(root, log)}`);
}

/** The line that says most: the last that is no part of a stack. @param {string} log */
export function lastWords(log) {
  if (!existsSync(log)) return '';
  const lines = readFileSync(log, 'utf8').split('\n');
  return lines.filter((line) => /^\S/.test(line) && !/^(Node\.js v|[{}^])/.test(line)).at(-1) ?? '';
}

const lastLine = (log) => `${lastWords(log).slice(0, 300) || 'it said nothing'} (${relative(root, log)})`;
