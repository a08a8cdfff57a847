import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './build/root.mjs';

/**
 * Lets Nx look at all rooms. Without this, the rule that holds the dependency law finds no graph and lets everything pass,
 * with no more than a warning.
 */
export function drawProjectGraph() {
  const args = [join(root, 'node_modules/nx/dist/bin/nx.js'), 'show', 'projects'];
  const env = { ...process.env, NX_DAEMON: 'false', NODE_OPTIONS: '' };
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Nx could not look at the rooms: ${stderr}`);
}
