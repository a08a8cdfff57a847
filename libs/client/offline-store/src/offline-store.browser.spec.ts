import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launch, list, openTab, settled, state, statesOf, submit, until } from './pages.fixture';
import { testServer, type Weather } from './server.fixture';

describe('offline store', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof testServer>>;
  let phone: BrowserContext;

  beforeAll(async () => {
    server = await testServer(`${import.meta.dirname}/harness.fixture.ts`);
    browser = await launch();
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

  const tab = (signedIn = true): Promise<Page> => openTab(phone, server.url, signedIn);

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
    server.control.weather = () => 'unavailable';
    await phone.setOffline(false);
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

  it('sends and takes in nothing when somebody else signs in after the look', async () => {
    const page = await tab();
    server.control.looked = () => void (server.control.owner = 'halima');
    await submit(page, 'of Amina');
    await until(page, { connection: 'signed-out' });
    expect(server.effects.size).toBe(0);
    server.effects.set('h', { text: 'of Halima', state: 'returned', version: 2 });
    server.authors.set('h', 'halima');
    await page.evaluate(() => window.store.refresh()).catch(() => undefined);
    expect((await list(page)).map(({ summary }) => summary)).toEqual(['of Amina']);
    server.control.looked = () => undefined;
    server.control.owner = 'amina';
    await page.evaluate(() => void window.store.send());
    await settled(page);
    expect([...server.effects.values()].map(({ text }) => text)).toContain('of Amina');
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

  it('opens a returned note without a network, and forgets it when it is sent again', async () => {
    const page = await tab();
    const id = await submit(page, '14 women');
    await settled(page);
    const reopen = () => page.evaluate((known) => window.store.reopen(known), id);
    expect(await reopen()).toBeUndefined();
    server.effects.set(id, { text: '14 women', state: 'returned', version: 2 });
    await page.evaluate(() => window.store.refresh());
    await phone.setOffline(true);
    expect(await reopen()).toEqual({ note: { id, text: '14 women' }, baseVersion: 2 });
    await page.evaluate((note) => window.store.correct(note, 2, note.text), { id, text: '12 women' });
    expect(await reopen()).toBeUndefined();
    await phone.setOffline(false);
    await settled(page);
    expect(await reopen()).toBeUndefined();
    server.effects.set(id, { text: '13 women', state: 'returned', version: 4 });
    await page.evaluate(() => window.store.refresh());
    expect(await reopen()).toEqual({ note: { id, text: '13 women' }, baseVersion: 4 });
  });

  it('drops all of somebody who was shut out, in each tab and within a second, and nothing of somebody else', async () => {
    const page = await tab();
    server.control.owner = null;
    await submit(page, 'of Amina');
    await page.evaluate(() => window.store.signOut());
    await page.evaluate(() => window.store.signIn('halima'));
    await submit(page, 'of Halima');
    await page.evaluate(() => window.store.drafts.put('d', { heard: 'of Halima' }));
    await page.evaluate(() => window.store.keep('person', 'Halima'));
    await page.evaluate(() => window.store.keep('lists', 'of everybody'));
    const other = await tab(false);
    server.control.revoked = true;
    const started = Date.now();
    await page.evaluate(() => window.store.send());
    expect(Date.now() - started).toBeLessThan(1000);
    for (const one of [page, other]) {
      expect(await one.evaluate(() => window.store.owner())).toBeNull();
      expect(await one.evaluate(() => window.store.recall('person'))).toBeUndefined();
      expect(await one.evaluate(() => window.store.recall('lists'))).toBe('of everybody');
    }
    server.control.revoked = false;
    server.control.owner = 'halima';
    await page.evaluate(() => window.store.signIn('halima'));
    expect(await list(page)).toEqual([]);
    expect(await page.evaluate(() => window.store.drafts.get('d'))).toBeUndefined();
    server.control.owner = 'amina';
    await page.evaluate(() => window.store.signIn('amina'));
    await settled(page);
    expect([...server.effects.values()].map(({ text }) => text)).toEqual(['of Amina']);
  });

  it('takes a new key after the last person was shut out, which the other tab follows', async () => {
    const [page, other] = [await tab(), await tab()];
    server.control.revoked = true;
    await page.evaluate(() => window.store.wipe());
    server.control.revoked = false;
    await page.evaluate(() => window.store.signIn('amina'));
    await other.waitForFunction(async () => (await window.store.owner()) === 'amina');
    await submit(other, 'of the other tab');
    await settled(page);
    expect((await list(page)).map(({ summary }) => summary)).toEqual(['of the other tab']);
    await page.reload();
    await page.waitForFunction(() => 'store' in window);
    expect((await list(page)).map(({ summary }) => summary)).toEqual(['of the other tab']);
  });

  it('leaves nothing of somebody who was shut out while something of hers was being sealed', async () => {
    const page = await tab();
    const left = await page.evaluate(async () => {
      const { subtle } = crypto;
      const real = subtle.encrypt.bind(subtle);
      const shutOutDuring = async (work: () => Promise<void>): Promise<void> => {
        await window.store.signIn('amina');
        subtle.encrypt = async (...given) => {
          subtle.encrypt = real;
          const sealed = await real(...given);
          await window.store.wipe();
          return sealed;
        };
        await work().catch(() => undefined);
      };
      await shutOutDuring(() => window.store.submit({ id: 'a', text: 'x' }, 'x'));
      await shutOutDuring(() => window.store.drafts.put('d', 'x'));
      await shutOutDuring(() => window.store.keep('person', 'x'));
      await window.store.signIn('amina');
      return {
        notes: await window.store.list(),
        drafts: await window.store.drafts.all(),
        person: (await window.store.recall('person')) ?? null,
      };
    });
    expect(left).toEqual({ notes: [], drafts: [], person: null });
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
});
