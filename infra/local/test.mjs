/** `npm test`: everything that can be known by a machine, from a fresh clone, ending in one line that counts. */
import { checkNode, install } from './install.mjs';
import { Mistake } from './settings.mjs';

const CHECKS = {
  types: ['tools/typecheck.mjs'],
  lint: ['tools/lint.mjs'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
};

async function main() {
  checkNode();
  const started = Date.now();
  console.log(`packages: ${install()}`);
  const { build } = await import('../../tools/build/build.mjs');
  const { fetchMissing } = await import('../../tools/test/fetch-missing.mjs');
  const { runCheck, runSuite, SUITES } = await import('../../tools/test/suites.mjs');
  console.log(`build: ${(await build()).join(', ') || 'unchanged'}`);
  const reasons = await fetchMissing();
  console.log(`\n=== ${Object.keys(CHECKS).join(', ')}`);
  // At the same time: they only read, and each keeps one core busy.
  const checks = Object.entries(CHECKS).map(([name, command]) => timed(name, () => runCheck(command)));
  const results = await Promise.all(checks);
  for (const suite of SUITES) {
    console.log(`\n=== ${suite.name}`);
    results.push(await timed(suite.name, () => runSuite(suite)));
  }
  report(results, reasons, started);
}

async function timed(name, run) {
  const started = Date.now();
  const totals = await run();
  return { name, ...totals, seconds: (Date.now() - started) / 1000 };
}

function report(results, reasons, started) {
  console.log(
    `\n${'kind'.padEnd(10)}${['passed', 'failed', 'skipped', 'seconds'].map((word) => word.padStart(9)).join('')}`,
  );
  for (const { name, passed, failed, skipped, seconds } of results) {
    const numbers = [passed, failed, skipped, seconds.toFixed(0)];
    console.log(`${name.padEnd(10)}${numbers.map((number) => String(number).padStart(9)).join('')}`);
  }
  for (const { name, skipped } of results.filter((result) => result.skipped)) {
    console.log(`\n${skipped} of ${name} skipped: ${reasons[name] ?? 'the test itself says why'}`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\nall of it in ${((Date.now() - started) / 60_000).toFixed(1)} minutes\n`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  process.exitCode = sum('failed') ? 1 : 0;
}

main().catch((error) => {
  console.error(error instanceof Mistake ? error.message : error);
  console.log('0 passed, 1 failed, 0 skipped');
  process.exitCode = 1;
});
