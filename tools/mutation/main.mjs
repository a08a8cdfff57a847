/**
 * `npm run mutate [-- PART OF A NAME]`: weakens the rules of disclosure control clause by clause, and runs their tests on each.
 * A mutant that no test notices is a clause that nobody would miss.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCLI } from 'jest';
import config from '../../jest.config.mjs';
import { root } from '../build/root.mjs';
import { FOLDER, MUTANTS } from './mutants.mjs';

const [unit] = config.projects;
const transformer = join(import.meta.dirname, 'transform.mjs');

/** The tests that notice. */
async function killersOf([name, file, from, to]) {
  const source = readFileSync(join(root, FOLDER, file), 'utf8');
  if (source.split(from).length !== 2) throw new Error(`${file} does not have this exactly once: ${from}`);
  const project = {
    ...unit,
    displayName: name,
    testRegex: [`${FOLDER}/[a-z-]+\\.spec\\.ts$`],
    transform: { '^.+\\.tsx?$': [transformer, { file: `${FOLDER}/${file}`, from, to }] },
  };
  const options = {
    runInBand: true,
    silent: true,
    config: JSON.stringify({ projects: [project], reporters: [] }),
  };
  const { results } = await runCLI(options, [root]);
  const broken = results.testResults.find(({ testExecError }) => testExecError);
  if (broken) throw new Error(`${name} cannot be run: ${broken.testExecError.message}`);
  const tests = results.testResults.flatMap(({ testResults }) => testResults);
  return tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
}

const wanted = process.argv[2] ?? '';
const mutants = MUTANTS.filter(([name]) => name.includes(wanted));
let survivors = 0;
for (const mutant of mutants) {
  const [first] = await killersOf(mutant);
  if (!first) survivors += 1;
  console.log(first ? `caught    ${mutant[0]}\n          by: ${first}` : `SURVIVES  ${mutant[0]}`);
}
console.log(`\n${mutants.length} mutants, ${survivors} survive`);
process.exitCode = survivors ? 1 : 0;
