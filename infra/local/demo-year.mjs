import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastWords, runOnce } from './supervise.mjs';

/** @typedef {{ name: string, role: string, email: string, organisation?: string }} Person */

const peopleIn = (home) => join(home, 'people.json');
const unfinishedIn = (home) => join(home, 'demo-year.unfinished');

/** Whether a load into our own database was cut short: half a year is nobody's, and may be thrown away. @param {string} home */
export const isHalf = (home) => existsSync(unfinishedIn(home));

/**
 * Loads the demo year once. Its last line says, as JSON, who of its fictitious people can sign in.
 * @param {import('./supervise.mjs').Program} demo @param {{ isNew: boolean, isOurs: boolean }} database
 * @param {string} home
 * @param {(text: string) => void} note
 */
export async function loadDemoYear(demo, database, home, note) {
  if (!database.isNew && people(home).length) return note('there already');
  if (database.isOurs) writeFileSync(unfinishedIn(home), '');
  const telling = setInterval(() => note(lastWords(demo.log).slice(0, 48)), 500);
  try {
    await runOnce(demo);
  } finally {
    clearInterval(telling);
  }
  const last = lastWords(demo.log);
  if (last.startsWith('[')) writeFileSync(peopleIn(home), last);
  if (database.isOurs) rmSync(unfinishedIn(home));
  note(last.startsWith('[') ? 'loaded; all people in it are fictitious' : 'there already');
}

/** Forgets what was said of data that is gone. @param {string} home */
export function forgetDemoYear(home) {
  for (const file of [peopleIn(home), unfinishedIn(home)]) rmSync(file, { force: true });
}

/** @param {string} home @returns {Person[]} */
export function people(home) {
  try {
    return JSON.parse(readFileSync(peopleIn(home), 'utf8'));
  } catch {
    return [];
  }
}
