import { randomUUID } from 'node:crypto';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type {} from './harness.fixture';

const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: FLAGS.split(' '),
  });

export async function openTab(phone: BrowserContext, url: string, signedIn: boolean): Promise<Page> {
  const page = await phone.newPage();
  await page.goto(url);
  await page.waitForFunction(() => 'store' in window);
  if (signedIn) await page.evaluate(() => window.store.signIn('amina'));
  return page;
}

export const submit = (page: Page, text: string, id: string = randomUUID()): Promise<string> =>
  page.evaluate(async (note) => (await window.store.submit(note, note.text), note.id), { id, text });
export const list = (page: Page) => page.evaluate(() => window.store.list());
export const state = (page: Page) => page.evaluate(() => window.store.state());
export async function until(page: Page, wanted: Partial<Awaited<ReturnType<typeof state>>>): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (let now = await state(page); !matches(now, wanted); now = await state(page)) {
    if (Date.now() > deadline) throw new Error(`still ${JSON.stringify(now)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
export const settled = (page: Page): Promise<void> => until(page, { waiting: 0 });
export const statesOf = async (page: Page): Promise<string[]> => (await list(page)).map((item) => item.state);

function matches<T extends object>(value: T, wanted: Partial<T>): boolean {
  return (Object.keys(wanted) as (keyof T)[]).every((key) => value[key] === wanted[key]);
}
