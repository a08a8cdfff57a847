import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTranslation, checkUse } from './catalogue-check';

/** Every folder `messages` with its own code around it: apps, and rooms that write mails or have screens. */
const ROOT = join(import.meta.dirname, '../../../..');
const SKIPPED = new Set(['node_modules', 'dist', '.data', '.git', '.nx', 'generated']);

function foldersNamed(name: string, folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.name === name ? [path] : foldersNamed(name, path);
    });
}

function codeIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return codeIn(path);
      return /(?<!\.spec)\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
    });
}

const read = (file: string): Record<string, string> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

const folders = ['apps', 'libs'].flatMap((part) => foldersNamed('messages', join(ROOT, part)));

describe.each(folders.map((folder) => [folder.slice(ROOT.length + 1), folder]))('%s', (_name, folder) => {
  const source = read(join(folder, 'nl.json'));
  const translations = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'nl.json');

  it('holds every key that its code uses, and no other', () => {
    expect(checkUse(codeIn(join(folder, '..')), source)).toEqual({ missing: [], unused: [] });
  });

  it('is complete in English', () => {
    expect(translations).toContain('en.json');
  });

  it.each(translations)('%s says the same as the Dutch', (file) => {
    expect(checkTranslation(source, read(join(folder, file)))).toEqual([]);
  });
});

it('looks somewhere', () => {
  expect(folders.length).toBeGreaterThan(0);
});
