/** `npm run lint`: ESLint over everything, with the dependency law. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './build/root.mjs';
import { drawProjectGraph } from './project-graph.mjs';

drawProjectGraph();
const args = [join(root, 'node_modules/eslint/bin/eslint.js'), '.', ...process.argv.slice(2)];
const env = { ...process.env, NX_DAEMON: 'false' };
process.exitCode =
  spawnSync(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;
