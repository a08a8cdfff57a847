/**
 * Runs a TypeScript program of ours: `node tools/run.mjs tools/bench/main.ts --rows 1000`. It is bundled first, the same
 * way as what is shipped, so that aliases and decorators mean the same.
 */
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './build/bundle.mjs';
import { root } from './build/root.mjs';

const [entry, ...args] = process.argv.slice(2);
if (!entry) {
  console.error('usage: node tools/run.mjs ENTRY.ts [ARGUMENT...]');
  process.exit(2);
}
const name = relative(root, resolve(entry)).replaceAll(/[^a-z0-9]+/gi, '-');
const file = join(root, 'dist/run', `${name}.mjs`);
await bundle(relative(root, resolve(entry)), file);
process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], file, ...args];
await import(pathToFileURL(file).href);
