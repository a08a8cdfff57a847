import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { commandOf, end, isAlive } from './processes.mjs';
import { Mistake } from './settings.mjs';

/**
 * One run a checkout. What a killed run left running is ended first; a run that lives is left alone.
 * @param {string} file @returns {Promise<{ note: (pid: number) => void, release: () => void }>} @throws {Mistake}
 */
export async function takeLock(file) {
  const last = read(file);
  if (last && isOurs(last.pid, 'start.mjs')) {
    throw new Mistake(
      `Sleutelring is running from this folder already (process ${last.pid}); stop that one first`,
    );
  }
  const left = (last?.children ?? []).filter((pid) => isOurs(pid, 'dist/'));
  const mine = { pid: process.pid, children: [...left] };
  const save = () => writeFileSync(file, JSON.stringify(mine));
  mkdirSync(dirname(file), { recursive: true });
  // Before we wait for anything: whoever starts meanwhile must find us.
  save();
  await Promise.all(left.map((pid) => end(pid)));
  return {
    note: (pid) => {
      mine.children.push(pid);
      save();
    },
    release: () => rmSync(file, { force: true }),
  };
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Process numbers are used again: what runs under this one now must be what we started. */
function isOurs(pid, word) {
  return pid !== process.pid && isAlive(pid) && (commandOf(pid)?.includes(word) ?? false);
}
