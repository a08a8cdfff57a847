import { readFileSync } from 'node:fs';
import { swcOptions } from './tools/build/swc-options.mjs';

const { paths } = JSON.parse(
  readFileSync(new URL('./tsconfig.base.json', import.meta.url), 'utf8'),
).compilerOptions;
const moduleNameMapper = Object.fromEntries(
  Object.entries(paths).map(([alias, [file]]) => [`^${alias}$`, file.replace('./', '<rootDir>/')]),
);

const kind = (displayName, testRegex, more = {}) => ({
  displayName,
  rootDir: import.meta.dirname,
  testRegex,
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/\\.data/'],
  modulePathIgnorePatterns: ['/dist/', '/\\.data/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper,
  transform: { '^.+\\.tsx?$': ['@swc/jest', swcOptions] },
  transformIgnorePatterns: ['/node_modules/'],
  testEnvironment: 'node',
  ...more,
});

const real = (name, more) =>
  kind(name, `\\.${name}\\.spec\\.tsx?$`, {
    globalSetup: '<rootDir>/tools/test/real-servers.mjs',
    globalTeardown: '<rootDir>/tools/test/stop-servers.mjs',
    ...more,
  });

/** A test says in its name what is real in it; `.spec` alone is pure and needs nothing. */
export default {
  // Far more than any test needs: a busy machine is no fault of the code.
  testTimeout: 180_000,
  projects: [
    kind('unit', '(?<!\\.(db|api|queue|browser|faults))\\.spec\\.tsx?$'),
    real('db'), // a real PostgreSQL
    real('api'), // the whole api, through GraphQL
    real('queue'), // jobs on both of BullMQ's backends
    real('browser', {
      globalSetup: '<rootDir>/tools/test/whole-product.mjs',
      setupFilesAfterEnv: ['<rootDir>/tools/test/without-chromium.mjs'],
    }), // a real Chromium on the built apps
    real('faults'), // processes killed while they work
  ],
};
