import { randomUUID } from 'node:crypto';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type {} from './harness.fixture';
import { testServer, type Weather } from './server.fixture';

const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** A few in each run of the tests; `SCHEDULES=1000` for a night. */
const SCHEDULES = Number(process.env['SCHEDULES'] ?? 20);

describe('offline store', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof testServer>>;
  let phone: BrowserContext;

  beforeAll(async () => {
    server = await testServer(`${import.meta.dirname}/harness.fixture.ts`);
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: FLAGS.split(' '),
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    server.forget();
    phone = await browser.newContext();
  });
  afterEach(() => phone.close());

  async function tab(signedIn = true): Promise<Page> {
    const page = await phone.newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => 'store' in window);
    if (signedIn) await page.evaluate(() => window.store.signIn('amina'));
    return page;
  }
  const submit = (page: Page, text: string, id: string = randomUUID()): Promise<string> =>
    page.evaluate(async (note) => (await window.store.submit(note, note.text), note.id), { id, text });
  const list = (page: Page) => page.evaluate(() => window.store.list());
  const state = (page: Page) => page.evaluate(() => window.store.state());
  async function until(page: Page, wanted: Partial<Awaited<ReturnType<typeof state>>>): Promise<void> {
    const deadline = Date.now() + 20_000;
    for (let now = await state(page); !matches(now, wanted); now = await state(page)) {
      if (Date.now() > deadline) throw new Error(`still ${JSON.stringify(now)}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  const settled = (page: Page): Promise<void> => until(page, { waiting: 0 });
  const statesOf = async (page: Page): Promise<string[]> => (await list(page)).map((item) => item.state);

  it('says "sent" only after the server has it, and keeps nothing of the note', async () => {
    const page = await tab();
    server.control.weather = () => 'slow';
    const id = await submit(page, 'twelve women in Tilburg');
    expect((await statesOf(page))[0]).not.toBe('sent');
    await settled(page);
    expect(await list(page)).toEqual([expect.objectContaining({ id, state: 'sent' })]);
    expect(await page.evaluate((known) => window.store.reopen(known), id)).toBeUndefined();
    expect(server.effects.size).toBe(1);
  });

  it('keeps what waits over a reload and a lost network, and sends it by itself when it is back', async () => {
    const page = await tab();
    await phone.setOffline(true);
    await submit(page, 'a');
    await until(page, { connection: 'offline' });
    expect(await statesOf(page)).toEqual(['waiting']);
    await phone.setOffline(false);
    server.control.weather = () => 'unavailable';
    await page.reload();
    await page.waitForFunction(() => 'store' in window);
    await until(page, { connection: 'retrying' });
    expect(await statesOf(page)).toEqual(['waiting']);
    server.control.weather = () => 'well';
    await settled(page);
    expect(server.effects.size).toBe(1);
  });

  it('sends again after a tab was killed between request and answer, with one effect', async () => {
    const page = await tab();
    let reached = false;
    server.control.weather = () => ((reached = true), 'slow');
    await submit(page, 'a');
    while (!reached) await new Promise((resolve) => setTimeout(resolve, 2));
    await page.close();
    const next = await tab(false);
    await settled(next);
    expect(await statesOf(next)).toEqual(['sent']);
    expect(server.effects.size).toBe(1);
  });

  it('sends each note once when two tabs are open', async () => {
    const [one, two] = [await tab(), await tab()];
    server.control.weather = () => 'slow';
    await Promise.all(Array.from({ length: 12 }, (_, n) => submit(n % 2 ? one : two, `note ${n}`)));
    await Promise.all([settled(one), settled(two)]);
    expect([...server.arrivals.values()]).toEqual(Array(12).fill(1));
  });

  it('sends in batches of at most 20', async () => {
    const page = await tab();
    server.control.owner = null;
    for (let n = 0; n < 45; n += 1) await submit(page, `note ${n}`);
    server.control.owner = 'amina';
    server.takeBatches();
    await page.evaluate(() => void window.store.send());
    await settled(page);
    expect(server.takeBatches()).toEqual([20, 20, 5]);
  });

  it('keeps a refused note with its reason, for its author to mend', async () => {
    const page = await tab();
    server.control.refuse = (text) => text.includes('06');
    const id = await submit(page, 'call 06');
    await submit(page, 'fine');
    await settled(page);
    expect(await list(page)).toEqual([
      expect.objectContaining({
        id,
        state: 'refused',
        problem: { code: 'IDENTIFYING_TEXT', field: 'heard' },
      }),
      expect.objectContaining({ state: 'sent' }),
    ]);
    const reopened = await page.evaluate((refused) => window.store.reopen(refused), id);
    expect(reopened).toEqual({ note: { id, text: 'call 06' } });
    await submit(page, 'call me', id);
    await settled(page);
    expect(server.effects.get(id)?.text).toBe('call me');
  });

  it('does not let one note that spoils a request hold up the others', async () => {
    const page = await tab();
    server.control.owner = null;
    const spoils = await submit(page, 'spoils the request');
    for (let n = 0; n < 5; n += 1) await submit(page, `note ${n}`);
    server.control.owner = 'amina';
    await page.evaluate(() => void window.store.send());
    await settled(page);
    expect(server.effects.size).toBe(5);
    expect((await list(page)).find(({ id }) => id === spoils)?.state).toBe('refused');
  });

  it('keeps the notes of somebody else sealed and never sends them under another name', async () => {
    const page = await tab();
    server.control.owner = null;
    const id = await submit(page, 'of Amina');
    await until(page, { connection: 'signed-out' });
    await page.evaluate(() => window.store.signOut());
    server.control.owner = 'halima';
    await page.evaluate(() => window.store.signIn('halima'));
    await submit(page, 'of Halima');
    await settled(page);
    expect(await state(page)).toMatchObject({ waiting: 0, waitingForOthers: 1 });
    expect((await list(page)).map(({ summary }) => summary)).toEqual(['of Halima']);
    expect(server.effects.has(id)).toBe(false);
    server.control.owner = 'amina';
    await page.evaluate(() => window.store.signIn('amina'));
    await settled(page);
    expect(server.effects.has(id)).toBe(true);
  });

  it('waits when the session is somebody else’s than this phone thinks', async () => {
    const page = await tab();
    server.control.owner = 'halima';
    await submit(page, 'of Amina');
    await until(page, { connection: 'signed-out' });
    expect(server.effects.size).toBe(0);
  });

  it('corrects a returned note once, also when the answer is lost', async () => {
    const page = await tab();
    const id = await submit(page, '14 women');
    await settled(page);
    server.effects.set(id, { text: '14 women', state: 'returned', version: 2 });
    await page.evaluate(() => window.store.refresh());
    expect(await statesOf(page)).toEqual(['returned']);
    const weather: Weather[] = ['lost after'];
    server.control.weather = () => weather.shift() ?? 'well';
    await page.evaluate((note) => window.store.correct(note, 2, note.text), { id, text: '12 women' });
    await settled(page);
    expect(await statesOf(page)).toEqual(['sent']);
    expect(server.effects.get(id)).toEqual({ text: '12 women', state: 'sent', version: 3 });
  });

  it('leaves no readable word of notes and drafts in the databases', async () => {
    const page = await tab();
    server.control.owner = null;
    await submit(page, 'planted-word');
    await page.evaluate(() => window.store.drafts.put('d', { heard: 'planted-word' }));
    const dump = await page.evaluate(async () => {
      const bytes: string[] = [];
      const read = (value: unknown): unknown =>
        value instanceof ArrayBuffer || ArrayBuffer.isView(value)
          ? new TextDecoder('latin1').decode(value)
          : value && typeof value === 'object'
            ? Object.values(value).map(read)
            : value;
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('test');
        opening.onsuccess = () => resolve(opening.result);
      });
      for (const name of database.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve) => {
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => resolve(reading.result as unknown[]);
        });
        bytes.push(JSON.stringify(rows.map(read)));
      }
      return bytes.join('\n');
    });
    expect(dump).toContain('waiting');
    expect(dump).not.toContain('planted-word');
    expect(await page.evaluate(() => window.store.drafts.get('d'))).toEqual({ heard: 'planted-word' });
  });

  it('gives each note exactly one effect under random weather, killed tabs, reloads and clocks off by years', async () => {
    const random = seeded(20261123);
    const submitted = new Map<string, string>();
    const weathers: Weather[] = ['well', 'lost before', 'lost after', 'twice', 'unavailable', 'slow'];
    for (let schedule = 0; schedule < SCHEDULES; schedule += 1) {
      server.control.weather = () => weathers[Math.floor(random() * weathers.length)]!;
      let page = await tab();
      for (let step = 0; step < 6; step += 1) {
        const event = random();
        if (event < 0.5) {
          const text = `note ${schedule}.${step}`;
          submitted.set(await submit(page, text), text);
        } else if (event < 0.6) await phone.setOffline(random() < 0.5);
        else if (event < 0.7)
          await page.evaluate((years) => void (Date.now = () => years * 31_557_600_000), random() * 90);
        else if (event < 0.8) {
          await page.close();
          await phone.setOffline(false);
          page = await tab(false);
        } else if (event < 0.9) {
          const again = [...submitted].at(-1);
          if (again) await submit(page, again[1], again[0]);
        }
        const sent = (await list(page)).filter((item) => item.state === 'sent');
        expect(sent.filter((item) => !server.effects.has(item.id))).toEqual([]);
      }
      await page.close();
      await phone.setOffline(false);
    }
    server.control.weather = () => 'well';
    const last = await tab();
    await settled(last);
    expect(new Map([...server.effects].map(([id, { text }]) => [id, text]))).toEqual(submitted);
    expect(new Set(await statesOf(last))).toEqual(new Set(['sent']));
  }, 300_000);
});

function matches<T extends object>(value: T, wanted: Partial<T>): boolean {
  return (Object.keys(wanted) as (keyof T)[]).every((key) => value[key] === wanted[key]);
}

/** A small generator (mulberry32), so that a failing schedule can be run again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
