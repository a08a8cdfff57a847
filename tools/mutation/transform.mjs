/** Compiles for the tests as always, but with one clause changed in one file on the way; the file itself stays as it is. */
import { createHash } from 'node:crypto';
import swc from '@swc/jest';
import { swcOptions } from '../build/swc-options.mjs';

const compiler = swc.createTransformer(swcOptions);

const mutate = (source, path, { transformerConfig: { file, from, to } }) =>
  path.endsWith(`/${file}`) ? source.replace(from, () => to) : source;

export default {
  process: (source, path, options) => compiler.process(mutate(source, path, options), path, options),
  processAsync: async (source, path, options) =>
    compiler.process(mutate(source, path, options), path, options),
  getCacheKey: (source, path, options) =>
    createHash('sha256')
      .update(mutate(source, path, options))
      .update(path)
      .update(JSON.stringify(swcOptions))
      .digest('hex'),
};
