import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkTranslation, checkUse } from './catalogue-check';

const SKIPPED = new Set(['node_modules', 'dist', '.data', '.git', '.nx', 'generated']);

/** Every folder `messages` with its own code around it: apps, and rooms that write mails or have screens. */
export function messageFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name))
    .flatMap(({ name }) => (name === 'messages' ? [join(folder, name)] : messageFolders(join(folder, name))));
}

/** What people would read a bare key for, in the Dutch or in a translation; each line can be read aloud. */
export function missingIn(folder: string): string[] {
  const source = sourceOf(folder);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'nl.json');
  return [
    ...checkUse(codeIn(dirname(folder)), source).missing.map((key) => `nl.json: ${key} is missing`),
    ...(files.includes('en.json') ? [] : ['en.json is missing']),
    ...files.flatMap((file) =>
      checkTranslation(source, read(join(folder, file))).map((fault) => `${file}: ${fault}`),
    ),
  ];
}

/** Keys that no code asks for. */
export const unusedIn = (folder: string): string[] =>
  checkUse(codeIn(dirname(folder)), sourceOf(folder)).unused;

const sourceOf = (folder: string) => read(join(folder, 'nl.json'));

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
