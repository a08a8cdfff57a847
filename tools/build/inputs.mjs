import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

const NEVER = /^(node_modules|dist|coverage|\..*)$|\.(spec|fixture)\.[a-z]+$|\.md$/;

/** A fingerprint of what these files and folders hold; tests and prose do not count. @param {string[]} paths */
export function fingerprint(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths)
    for (const file of filesIn(join(root, path))) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => !NEVER.test(name));
  return names.sort().flatMap((name) => filesIn(join(path, name)));
}

/** Does the work unless the mark says that it was done for the same inputs. @returns {Promise<boolean>} whether it did */
export async function unlessDone(mark, print, work) {
  if (existsSync(mark) && readFileSync(mark, 'utf8') === print) return false;
  await work();
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, print);
  return true;
}
