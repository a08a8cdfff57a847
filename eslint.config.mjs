import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { BOUNDARIES } from './boundaries.mjs';

const depConstraints = Object.entries(BOUNDARIES).map(([room, below]) => ({
  sourceTag: `room:${room}`,
  onlyDependOnLibsWithTags: below.map((name) => `room:${name}`),
}));

/** @param {string[]} allow @returns {import('eslint').Linter.RulesRecord} */
const boundaries = (allow = []) => ({
  '@nx/enforce-module-boundaries': [
    'error',
    {
      enforceBuildableLibDependency: false,
      // Pages of the admin name its shared parts as @admin/...: their depth in folders is not their business.
      allowCircularSelfDependency: true,
      allow,
      depConstraints,
      // The tests of platform use the real parts in testing, which are made with platform.
      ignoredCircularDependencies: [['platform', 'testing']],
    },
  ],
});

export default tseslint.config(
  { ignores: ['**/node_modules', '**/dist', '.data', '.nx', 'coverage', '**/generated/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { '@nx': nx },
    languageOptions: { globals: {} },
    rules: {
      ...boundaries(),
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['../../*'], message: 'Import another room by its door, @sleutelring/<room>.' },
          ],
        },
      ],
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 6],
      complexity: ['error', 20],
      'no-console': 'off',
      eqeqeq: 'error',
    },
  },
  {
    // Constructor injection needs the class at run time: https://typescript-eslint.io/blog/changes-to-consistent-type-imports-with-decorators
    files: ['apps/{api,scheduler}/**', 'libs/{contexts,insight}/**', 'libs/foundation/platform/**'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['**/*.data.ts', '**/*.spec.ts', '**/*.spec.tsx', '**/corpus/**'],
    rules: { 'max-lines': 'off', '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    // Plain modules run before anything is installed, and Vite reads its configuration by itself: they know no aliases.
    files: ['**/*.mjs', '**/vite.config.ts'],
    rules: { 'no-restricted-imports': 'off', '@nx/enforce-module-boundaries': 'off' },
  },
  { files: ['tools/**/*.ts'], rules: boundaries(['@sleutelring/api-schema']) },
  { files: ['**/*.tsx'], plugins: { 'react-hooks': hooks }, rules: hooks.configs.recommended.rules },
  // Preact's signals and refs are values that change: writing to them is how they are used.
  { files: ['apps/field/**/*.tsx'], rules: { 'react-hooks/immutability': 'off' } },
  prettier,
);
