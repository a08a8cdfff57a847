import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { transform } from '@swc/core';
import { rolldown } from 'rolldown';
import { root } from './root.mjs';
import { swcOptions } from './swc-options.mjs';

const { paths } = JSON.parse(readFileSync(resolve(root, 'tsconfig.base.json'), 'utf8')).compilerOptions;
const alias = Object.fromEntries(Object.entries(paths).map(([name, [file]]) => [name, resolve(root, file)]));

/** Rolldown reads TypeScript itself, but leaves out the decorator metadata that Nest and TypeORM ask for. */
const swc = {
  name: 'swc',
  transform: {
    filter: { id: /\.tsx?$/ },
    handler: async (code, filename) => {
      const out = await transform(code, {
        ...swcOptions,
        filename,
        sourceMaps: true,
        configFile: false,
        swcrc: false,
      });
      return { code: out.code, map: out.map, moduleType: 'js' };
    },
  },
};

/**
 * Bundles one entry with all of our own code into a single file; packages stay outside, as installed.
 * @param {string} entry @param {string} file
 */
export async function bundle(entry, file) {
  const build = await rolldown({
    input: resolve(root, entry),
    cwd: root,
    platform: 'node',
    external: (id) => !/^[./\0]/.test(id) && !(id in alias),
    resolve: { alias, extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    tsconfig: false,
    plugins: [swc],
    onLog: (level, log, next) => (log.code === 'UNRESOLVED_IMPORT' ? next('error', log) : next(level, log)),
  });
  try {
    await build.write({
      file,
      format: 'esm',
      sourcemap: true,
      minify: false,
      keepNames: true,
      codeSplitting: false,
    });
  } finally {
    await build.close();
  }
}
