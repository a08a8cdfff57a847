import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, unlessDone } from './inputs.mjs';
import { root } from './root.mjs';

const ALWAYS = ['libs', 'tools/build', 'tsconfig.base.json', 'package-lock.json'];

/** @typedef {{ name: string, entry?: string, site?: string }} Target */

/** @type {Target[]} What can be built: processes of the server as one file each, and the two frontends. */
const TARGETS = [
  { name: 'api', entry: 'apps/api/src/main.ts' },
  { name: 'scheduler', entry: 'apps/scheduler/src/main.ts' },
  { name: 'migrate', entry: 'tools/migrate/main.ts' },
  { name: 'first-administrator', entry: 'tools/first-administrator/main.ts' },
  { name: 'demo', entry: 'tools/demo/main.ts' },
  { name: 'admin', site: 'apps/admin' },
  { name: 'field', site: 'apps/field' },
];

/**
 * Builds into dist/<name> what changed since the last time.
 * @param {(name: string) => void} [tell] called with what is built
 * @param {string[]} [names] only these targets
 * @returns {Promise<string[]>} what was built
 */
export async function build(tell = () => {}, names = TARGETS.map((target) => target.name)) {
  const built = [];
  for (const target of TARGETS.filter(({ name }) => names.includes(name))) {
    const mark = join(root, 'dist', target.name, '.inputs');
    const print = fingerprint([...ALWAYS, target.site ?? join(target.entry, '..')]);
    const work = () => (tell(target.name), target.site ? buildSite(target) : buildProcess(target));
    if (await unlessDone(mark, print, work)) built.push(target.name);
  }
  return built;
}

/** @param {Target} target */
async function buildProcess({ name, entry }) {
  const { bundle } = await import('./bundle.mjs');
  rmSync(join(root, 'dist', name), { recursive: true, force: true });
  await bundle(entry, join(root, 'dist', name, 'main.js'), { packages: 'inside' });
}

/** @param {Target} target */
function buildSite({ name, site }) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = ['build', site, '--outDir', join(root, 'dist', name), '--emptyOutDir', '--logLevel', 'warn'];
  // What is built for the tests is what is shipped: without this, Vite takes NODE_ENV=test for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`the build of ${name} failed:
${stdout}${stderr}`);
}

if (process.argv[1] === import.meta.filename) {
  const started = Date.now();
  const built = await build((name) => console.log(`building ${name}`));
  console.log(
    `${built.length ? built.join(', ') : 'nothing changed'} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
}
