import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILT = resolve('dist/field');
const LIMIT_BYTES = 40_000;

/** What is fetched before the first screen, all of it named in the page. */
function firstScripts(): string[] {
  const page = readFileSync(join(BUILT, 'index.html'), 'utf8');
  const named = page.matchAll(/(?:src|href)="\/agenda\/(assets\/[^"]+\.js)"/g);
  return [...named].map((match) => match[1] ?? '');
}

describe('the first load', () => {
  it(`is at most ${LIMIT_BYTES / 1000} kB of script, gzip`, () => {
    const scripts = firstScripts();
    expect(scripts.map((file) => /index|nl/.exec(file)?.[0])).toEqual(['index', 'nl']);
    const bytes = scripts.map((file) => gzipSync(readFileSync(join(BUILT, file)), { level: 9 }).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT_BYTES);
  });

  it('asks nothing of another origin and runs nothing written in the page', () => {
    const page = readFileSync(join(BUILT, 'index.html'), 'utf8');
    expect(page).not.toMatch(/https?:\/\//);
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|\sstyle=|\son\w+=/);
  });
});
