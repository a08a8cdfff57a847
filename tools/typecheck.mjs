/**
 * Checks the types of every program: the server with all that is pure, each frontend with the browser's
 * words, and the plain modules by what they say of themselves.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build/root.mjs';

const CLIENTS = readdirSync(join(root, 'libs/client')).map((room) => `libs/client/${room}/tsconfig.json`);
const PROGRAMS = [
  'tsconfig.json',
  'tsconfig.scripts.json',
  ...CLIENTS,
  'apps/admin/tsconfig.json',
  'apps/field/tsconfig.json',
];

for (const program of PROGRAMS.filter((file) => existsSync(join(root, file)))) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', program], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exitCode = 1;
}
