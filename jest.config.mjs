import { readFileSync } from 'node:fs';

/**
 * A test says in its name what is real: `.spec` is pure, `.db.spec` has a real PostgreSQL,
 * `.api.spec` has the whole api behind GraphQL, `.browser.spec` has a real Chromium.
 */
const { paths } = JSON.parse(readFileSync(new URL('./tsconfig.base.json', import.meta.url), 'utf8')).compilerOptions;
const moduleNameMapper = Object.fromEntries(
  Object.entries(paths).map(([alias, [file]]) => [`^${alias}$`, file.replace('./', '<rootDir>/')]),
);

const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
        keepClassNames: true,
      },
      module: { type: 'es6' },
    },
  ],
};

const kind = (displayName, testRegex, more = {}) => ({
  displayName,
  rootDir: import.meta.dirname,
  testRegex,
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/\\.data/'],
  modulePathIgnorePatterns: ['/dist/', '/\\.data/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper,
  transform,
  transformIgnorePatterns: ['/node_modules/'],
  testEnvironment: 'node',
  ...more,
});

export default {
  projects: [kind('unit', '/[^./]+(\\.[a-z-]+)?(?<!\\.(db|api|browser|queue|faults))\\.spec\\.tsx?$')],
};
