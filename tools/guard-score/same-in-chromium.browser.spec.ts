import { check } from '@sleutelring/free-text-guard';
import { type Browser, chromium } from 'playwright-core';
import { bundledGuard } from './bundled.fixture';
import { corpus } from './corpus';

const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

describe('the guard in the browser and on the server', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: FLAGS.split(' '),
    });
  });
  afterAll(() => browser?.close());

  it('finds the same in every note of the corpus, in Node and in Chromium', async () => {
    const { laterOutsiders, ...parts } = corpus(process.cwd());
    const texts = [parts, laterOutsiders].flatMap((notes) =>
      Object.values(notes)
        .flat()
        .map(({ text }) => text),
    );
    const page = await browser.newPage();
    const there = await page.evaluate(
      async ([code, notes]) => {
        const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
        const guard = (await import(url)) as {
          check: (text: string, options: { language: string }) => unknown;
        };
        return notes.map((note) => guard.check(note, { language: 'nl' }));
      },
      [bundledGuard(), texts] as const,
    );
    const here = texts.map((text) => check(text, { language: 'nl' }));
    expect(there).toEqual(here);
    expect(here.flat().length).toBeGreaterThan(1000);
  });
});
