import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageFolders, missingIn, unusedIn } from './catalogue-files';
import { messages } from './vite-plugin';

const ROOT = join(import.meta.dirname, '../../../..');
const folders = ['apps', 'libs'].flatMap((part) => messageFolders(join(ROOT, part)));

it('looks somewhere', () => {
  expect(folders.length).toBeGreaterThan(0);
});

it.each(folders.map((folder) => [folder.slice(ROOT.length + 1), folder]))(
  '%s holds every key that its code uses and no other, the same in each language',
  (_name, folder) => {
    expect(missingIn(folder)).toEqual([]);
    expect(unusedIn(folder)).toEqual([]);
  },
);

describe('the build of a frontend', () => {
  const app = mkdtempSync(join(tmpdir(), 'sleutelring-messages-'));
  const file = join(app, 'messages/nl.json');
  beforeAll(() => mkdirSync(join(app, 'messages')));
  afterAll(() => rmSync(app, { recursive: true }));

  const build = (code: string, nl: Record<string, string>, en: Record<string, string>) => {
    writeFileSync(join(app, 'page.ts'), code);
    writeFileSync(file, JSON.stringify(nl));
    writeFileSync(join(app, 'messages/en.json'), JSON.stringify(en));
    return messages().transform(JSON.stringify(nl), file);
  };

  it('takes messages that are whole', () => {
    expect(build(`t('log.sent')`, { 'log.sent': 'Verstuurd' }, { 'log.sent': 'Sent' })?.code).toContain(
      'Verstuurd',
    );
  });

  it('fails on a key that is missing, in the source or in a translation', () => {
    expect(() =>
      build(`t('log.sent'); t('log.new')`, { 'log.sent': 'Verstuurd' }, { 'log.sent': 'Sent' }),
    ).toThrow('nl.json: log.new is missing');
    expect(() => build(`t('log.sent')`, { 'log.sent': 'Verstuurd' }, {})).toThrow(
      'en.json: log.sent is not translated',
    );
  });
});
