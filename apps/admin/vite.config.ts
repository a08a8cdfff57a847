import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { messages } from '../../libs/foundation/i18n/src/vite-plugin';

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
      'react-router': new URL('../../node_modules/react-router/dist/production/index.mjs', import.meta.url)
        .pathname,
    },
  },
  build: {
    outDir: '../../dist/admin',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      treeshake: {
        propertyWriteSideEffects: false,
        moduleSideEffects: [{ test: /libs\/client\/ui\/src\/.*\.tsx?$/, sideEffects: false }],
      },
    },
  },
  server: { proxy: { '/graphql': api, '/files': api } },
});
