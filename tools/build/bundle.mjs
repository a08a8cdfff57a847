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

/** Packages that bring a binary of their own, found by a path beside them. */
const NATIVE = /^(@myriaddreamin|@swc|@node-rs)\//;

/** What a package looks up at run time in a way that a bundle has not. */
const NODE_HASH = { '@apollo/utils.createhash': resolve(root, 'tools/build/node-hash.mjs') };
const isPackage = (id) => !/^[./\0]/.test(id) && !(id in alias);

/**
 * Bundles one entry into a single file. A process of ours takes its packages inside, which makes it start three times as
 * fast; what a package only needs when somebody installs it (a driver for another database) stays outside.
 * @param {string} entry @param {string} file @param {{ packages?: 'inside' | 'outside' }} [options]
 */
export async function bundle(entry, file, { packages = 'outside' } = {}) {
  const build = await rolldown({
    input: resolve(root, entry),
    cwd: root,
    platform: 'node',
    external: packages === 'outside' ? isPackage : NATIVE,
    resolve: { alias: { ...alias, ...NODE_HASH }, extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    tsconfig: false,
    plugins: [swc],
    onLog: (level, log, next) => tell(level, log, next, packages),
  });
  try {
    await build.write({
      file,
      format: 'esm',
      sourcemap: packages === 'outside',
      minify: false,
      keepNames: true,
      codeSplitting: false,
    });
  } finally {
    await build.close();
  }
}

/** A door of ours that leads nowhere is a mistake; what a package would like to have is not. */
function tell(level, log, next, packages) {
  const ours = packages === 'outside' || /\/(apps|libs|tools)\//.test(log.id ?? log.loc?.file ?? '');
  if (log.code === 'UNRESOLVED_IMPORT' && ours) return next('error', log);
  if (level !== 'warn' || ours) next(level, log);
}
