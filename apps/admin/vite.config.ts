import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { messages } from '../../libs/foundation/i18n/src/vite-plugin';

const ROOT = join(import.meta.dirname, '../..');
const api = process.env['API_URL'] ?? 'http://localhost:3000';

/** React Aria carries its words in thirty languages; ours are two. */
const OTHER_LANGUAGES = /\/intl\/[\w-]+\/(?!nl-NL|en-US)[a-z]{2}-[A-Z]{2}\.mjs$/;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    messages(),
    react(),
    {
      name: 'sleutelring:two-languages',
      enforce: 'pre',
      load: (id) => (OTHER_LANGUAGES.test(id) ? 'export default {};' : undefined),
    },
  ],
  resolve: {
    tsconfigPaths: true,
    alias: {
      // Its package offers the development build to every bundler.
      'react-router': join(ROOT, 'node_modules/react-router/dist/production/index.mjs'),
      '@sleutelring/ui/theme': join(ROOT, 'libs/client/ui/src/theme'),
    },
  },
  build: {
    outDir: join(ROOT, 'dist/admin'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What every desk begins with, in one file: fewer requests, and words that repeat are packed once.
        codeSplitting: {
          groups: [{ name: 'first', test: /apps\/admin\/src\/(main|pages\/overview\/OverviewPage)\.tsx$/ }],
        },
      },
      // A page takes the parts it uses and no other.
      treeshake: {
        moduleSideEffects: [{ test: /libs\/client\/ui\/src\/.*\.tsx?$/, sideEffects: false }],
      },
    },
  },
  server: { proxy: { '/graphql': api, '/files': api } },
});
