import { execFileSync } from 'node:child_process';

/** The guard as a phone gets it: one minified module. */
export const bundledGuard = (): string =>
  execFileSync(process.execPath, ['tools/guard-score/bundle.mjs'], { encoding: 'utf8' });
