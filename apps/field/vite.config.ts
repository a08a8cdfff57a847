import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { messages } from '../../libs/foundation/i18n/src/vite-plugin';

const ROOT = join(import.meta.dirname, '../..');
/**
 * Puts the names of all built files, and a version made of them, into the service worker:
 * what is in the shell is known when it is built, and each build replaces the shell as a whole.
 */
function shellList(): Plugin {
  return {
    name: 'sleutelring:shell-list',
    generateBundle(_options, bundle) {
      const worker = bundle['service-worker.js'];
      if (worker?.type !== 'chunk') throw new Error('the service worker was not built');
      const built = Object.keys(bundle).filter(
        (file) => file !== 'service-worker.js' && !file.endsWith('.map'),
      );
      const files = ['./', 'month.html', 'month.js', 'month.css', 'icon.svg', 'manifest.webmanifest'];
      const shell = [...files, ...built.filter((file) => file !== 'index.html')];
      const version = createHash('sha256')
        .update(built.sort().join())
        .update(worker.code)
        .digest('hex')
        .slice(0, 12);
      worker.code = worker.code
        .replace('__SHELL__', JSON.stringify(shell))
        .replace('__VERSION__', JSON.stringify(version));
    },
  };
}

/** The words of the first screen are fetched beside the script that asks for them: one round less where a round takes seconds. */
function wordsAtOnce(): Plugin {
  return {
    name: 'sleutelring:words-at-once',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const dutch = Object.keys(bundle).find((file) => /^assets\/nl-.*\.js$/.test(file));
        if (!dutch) return [];
        const attrs = { rel: 'modulepreload', crossorigin: true, href: `/agenda/${dutch}` };
        return [{ tag: 'link', attrs, injectTo: 'head' as const }];
      },
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  base: '/agenda/',
  plugins: [messages(), shellList(), wordsAtOnce()],
  // Of the parts for screens only the theme is shared: plain CSS.
  resolve: {
    tsconfigPaths: true,
    alias: { '@sleutelring/ui/theme': join(ROOT, 'libs/client/ui/src/theme') },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: join(ROOT, 'dist/field'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: join(import.meta.dirname, 'index.html'),
        'service-worker': join(import.meta.dirname, 'worker/service-worker.ts'),
      },
      output: {
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
