/**
 * `npm run mutate [-- PART OF A NAME]`: weakens the rules of disclosure control clause by clause, and runs their tests on each.
 * A mutant that no test notices is a clause that nobody would miss.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { transformSync } from '@swc/core';
import { runCLI } from 'jest';
import config from '../../jest.config.mjs';
import { root } from '../build/root.mjs';
import { swcOptions } from '../build/swc-options.mjs';
import { FOLDER, MUTANTS } from './mutants.mjs';

const [unit] = config.projects;
const transformer = join(import.meta.dirname, 'transform.mjs');

/**
 * @param {string[]} mutant
 * @throws Error when the clause is not there exactly once, or what becomes of it is no program.
 */
function projectOf([name, file, from, to]) {
  const source = readFileSync(join(root, FOLDER, file), 'utf8');
  if (source.split(from).length !== 2) throw new Error(`${file} does not have this exactly once: ${from}`);
  transformSync(
    source.replace(from, () => to),
    swcOptions,
  );
  return {
    ...unit,
    displayName: name,
    testRegex: [`${FOLDER}/[a-z-]+\\.spec\\.ts$`],
    transform: { '^.+\\.tsx?$': [transformer, { file: `${FOLDER}/${file}`, from, to }] },
  };
}

/** The names of the tests that notice. */
async function killersOf(project) {
  const options = JSON.stringify({ projects: [project], reporters: [] });
  const argv = /** @type {import('@jest/types').Config.Argv} */ ({
    config: options,
    runInBand: true,
    silent: true,
  });
  const { results } = await runCLI(argv, [root]);
  return results.testResults.flatMap(({ testExecError, testResults, testFilePath }) =>
    testExecError
      ? [`${basename(testFilePath)}, which cannot even begin`]
      : testResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  );
}

const wanted = process.argv[2] ?? '';
const projects = MUTANTS.filter(([name]) => name.includes(wanted)).map(projectOf);
let survivors = 0;
for (const project of projects) {
  const [first] = await killersOf(project);
  if (!first) survivors += 1;
  console.log(
    first ? `caught    ${project.displayName}\n          by: ${first}` : `SURVIVES  ${project.displayName}`,
  );
}
console.log(`\n${projects.length} mutants, ${survivors} survive`);
process.exitCode = survivors ? 1 : 0;
