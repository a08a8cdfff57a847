import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../build/root.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/** Kinds of test in the order they run, with the number of workers that suits two cores, and minutes at most: far more than they need. */
export const SUITES = [
  { name: 'unit', workers: 2, minutes: 10 },
  { name: 'db', workers: 2, minutes: 16 },
  { name: 'api', workers: 2, minutes: 16 },
  { name: 'queue', workers: 1, minutes: 10 },
  { name: 'browser', workers: 1, minutes: 20 },
  { name: 'faults', workers: 1, minutes: 10 },
];

/** @param {(typeof SUITES)[number]} suite @returns {Totals} */
export function runSuite({ name, workers, minutes }) {
  const folder = mkdtempSync(join(tmpdir(), 'sleutelring-results-'));
  const results = join(folder, 'results.json');
  const jest = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join(root, 'node_modules/jest/bin/jest.js'),
  ];
  const args = [
    '--selectProjects',
    name,
    '--passWithNoTests',
    '-w',
    String(workers),
    '--json',
    '--outputFile',
    results,
  ];
  const run = spawnSync(process.execPath, [...jest, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: minutes * 60_000,
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
  });
  const totals = totalsOf(results, run);
  rmSync(folder, { recursive: true });
  return totals;
}

/**
 * A file that could not even be loaded counts as a failure, and so does a run that was cut short.
 * @param {string} file @param {import('node:child_process').SpawnSyncReturns<Buffer>} run @returns {Totals}
 */
function totalsOf(file, { status, error, signal }) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } =
      JSON.parse(readFileSync(file, 'utf8'));
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return {
      passed: numPassedTests,
      failed: status === 0 ? failed : Math.max(failed, 1),
      skipped: numPendingTests + numTodoTests,
    };
  } catch {
    console.error(`The run ended without results: ${error?.message ?? signal ?? `exit code ${status}`}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** @param {string[]} command @returns {Promise<Totals>} a program that says by its exit code whether all is well */
export async function runCheck(command) {
  const check = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const [status] = await once(check, 'exit');
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}
