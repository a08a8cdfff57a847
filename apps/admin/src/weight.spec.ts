import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser fetches, read from the build: the first load, and what each further page adds to it. */
const DIST = join(import.meta.dirname, '../../../dist/admin');
const MANIFEST = join(DIST, '.vite/manifest.json');
const FIRST_LOAD = 150_000;
const FURTHER_PAGE = 60_000;

interface Chunk {
  file: string;
  isEntry?: boolean;
  isDynamicEntry?: boolean;
  imports?: string[];
}

const manifest = (): Record<string, Chunk> =>
  JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, Chunk>;

function filesOf(name: string, chunks: Record<string, Chunk>, seen = new Set<string>()): Set<string> {
  const chunk = chunks[name];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  chunk.imports?.forEach((imported) => filesOf(imported, chunks, seen));
  return seen;
}

const weigh = (files: Iterable<string>): number =>
  [...files]
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length, 0);

// Before a build there is nothing to weigh; the whole suite builds first.
const whenBuilt = existsSync(MANIFEST) ? describe : describe.skip;

whenBuilt('what a browser fetches', () => {
  const chunks = existsSync(MANIFEST) ? manifest() : {};
  const entry = Object.keys(chunks).find((name) => chunks[name]?.isEntry) ?? '';
  // The gallery shows every part there is; nobody goes there to work.
  const pages = Object.keys(chunks).filter(
    (name) =>
      /(Page|SearchDialog)\.tsx$/.test(name) && chunks[name]?.isDynamicEntry && !name.includes('/gallery/'),
  );
  const first = new Set([
    ...filesOf(entry, chunks),
    ...filesOf('src/messages/nl.json', chunks),
    ...filesOf('../../libs/client/ui/src/messages/nl.json', chunks),
    ...filesOf('src/pages/overview/OverviewPage.tsx', chunks),
  ]);

  it('weighs its first page, words included, under the limit', () => {
    expect(weigh(first)).toBeLessThan(FIRST_LOAD);
  });

  it('knows its pages', () => {
    expect(pages.length).toBeGreaterThan(15);
  });

  it.each(pages)('%s adds less than the limit', (page) => {
    expect(weigh([...filesOf(page, chunks)].filter((file) => !first.has(file)))).toBeLessThan(FURTHER_PAGE);
  });
});
