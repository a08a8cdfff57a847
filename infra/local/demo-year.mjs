import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runOnce } from './supervise.mjs';

/** @typedef {{ name: string, role: string, email: string }} Person */

/**
 * Loads the demo year once. Its last line says, as JSON, who of its fictitious people can sign in.
 * @param {import('./supervise.mjs').Program} demo @param {{ isNew: boolean }} database
 */
export async function loadDemoYear(demo, database, home, note) {
  if (!database.isNew && people(home).length) return note('there already');
  await runOnce(demo);
  const last = readFileSync(demo.log, 'utf8').trim().split('\n').at(-1);
  writeFileSync(fileIn(home), JSON.stringify(JSON.parse(last), null, 2));
  note('loaded; all people in it are fictitious');
}

/** @returns {Person[]} */
export function people(home) {
  try {
    return JSON.parse(readFileSync(fileIn(home), 'utf8'));
  } catch {
    return [];
  }
}

const fileIn = (home) => join(home, 'people.json');
