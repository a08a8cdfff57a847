import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Mistake } from './settings.mjs';

/** Said in a way that an old Node knows too: it is here that one is told that it is too old. */
export const root = join(fileURLToPath(import.meta.url), '../../..');
const folder = join(root, 'node_modules');
const mark = join(folder, '.installed');

/** @throws {Mistake} */
export function checkNode([major, minor] = process.versions.node.split('.').map(Number)) {
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Mistake(`Node ${process.versions.node} is too old: Sleutelring needs 20.19 or newer`);
}

/**
 * Installs the packages when the lockfile is another than they were installed from, or the last try was cut short.
 * @returns {string} what was done, in a word
 */
export function install() {
  if (isLink(folder)) return 'as linked';
  const wanted = fingerprint();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return 'unchanged';
  if (npm('ci') !== 0) throw new Mistake('the packages could not be installed: npm says why above');
  writeFileSync(mark, wanted);
  return 'installed';
}

/** With the npm that runs us, where there is one. @param {string} command */
function npm(command) {
  const [program, ...before] = process.env.npm_execpath
    ? [process.execPath, process.env.npm_execpath]
    : ['npm'];
  const args = [...before, command, '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
  return spawnSync(program, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: quietly() })
    .status;
}

/** A checkout whose packages live elsewhere: `npm ci` would empty that other place. */
const isLink = (path) => existsSync(path) && lstatSync(path).isSymbolicLink();

/** Packages hold programs for one kind of machine, so a folder carried to another does not count. */
function fingerprint() {
  const machine = `${process.platform}-${process.arch}`;
  return createHash('sha256')
    .update(machine)
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** Production settings in the environment would leave out the tools that build. */
function quietly() {
  const { NODE_ENV: _, npm_config_omit: __, ...env } = process.env;
  return { ...env, npm_config_update_notifier: 'false' };
}
