import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const GOALS = { admin: 150, field: 40 } as const;

/** What a browser fetches as script before it shows the first page: the entry and all that it asks to preload. */
export function bundleSizes(): { app: string; kilobytes: number; goal: number }[] {
  return Object.entries(GOALS)
    .filter(([app]) => existsSync(`dist/${app}/index.html`))
    .map(([app, goal]) => ({ app, kilobytes: firstLoad(`dist/${app}/index.html`), goal }));
}

function firstLoad(page: string): number {
  const html = readFileSync(page, 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map((match) =>
    (match[1] ?? '').replace(/^\/(agenda\/)?/, ''),
  );
  const bytes = scripts.map((script) => gzipSync(readFileSync(join(dirname(page), script))).length);
  return bytes.reduce((sum, one) => sum + one, 0) / 1000;
}
