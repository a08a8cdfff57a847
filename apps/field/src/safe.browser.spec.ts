import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  atStep,
  choose,
  fillIn,
  openStreet,
  proceed,
  sentBy,
  waitForState,
  type Phone,
  type Street,
} from './phone.fixture';

const RETURN = `mutation ($id: ID!, $question: String!) { returnActivityLog(id: $id, baseVersion: 1, question: $question) { id } }`;
const TWO_MINUTES = 121_000;

describe('what a phone gives away', () => {
  let street: Street;
  let folder = '';
  beforeAll(async () => {
    street = await openStreet();
  });
  afterAll(async () => {
    await street?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  const locked = '.page--locked';
  const nothingOf = (page: Page): Promise<void> =>
    page
      .waitForFunction(() => !/Amina|Tilburg|Iets gedaan/.test(document.body.innerText))
      .then(() => undefined);
  const endSession = ({ owner }: Phone) =>
    street.api.database.admin('update session set revoked_at = now() where id = $1', [owner.actor.sessionId]);

  it('covers everything after two minutes without a touch, and asks for the passkey of this phone', async () => {
    const { page, context, knowsFinger } = await street.phone();
    await page.clock.install();
    await page.goto(`${street.url}#/instellingen`);
    await page.click('.button:has-text("Toevoegen op deze telefoon")');
    await page.waitForSelector('.button:has-text("Weghalen")');
    await page.click('.header__back');
    await page.waitForSelector('.greeting');
    await page.clock.fastForward(TWO_MINUTES - 20_000);
    await page.click('.greeting');
    await page.clock.fastForward(TWO_MINUTES - 20_000);
    expect(await page.$(locked)).toBeNull();
    await page.clock.fastForward(30_000);
    await page.waitForSelector(locked);
    await nothingOf(page);
    await page.reload();
    await page.waitForSelector(locked);
    await knowsFinger(false);
    await page.click(`${locked} .button--primary`);
    await page.waitForSelector('.fault');
    await nothingOf(page);
    await knowsFinger(true);
    await context.setOffline(true);
    await page.click(`${locked} .button--primary`);
    await page.waitForSelector('.greeting');
    await context.close();
  });

  it('keeps the open draft behind the cover, and without a passkey opens to a session that lives', async () => {
    const phone = await street.phone();
    const { page, context } = phone;
    await page.clock.install();
    await fillIn(page);
    await page.fill('textarea', 'Vragen over de huisarts.');
    await page.clock.fastForward(TWO_MINUTES);
    await page.waitForSelector(locked);
    await nothingOf(page);
    await page.click(`${locked} .button--primary`);
    await page.waitForSelector('textarea');
    expect(await page.inputValue('textarea')).toBe('Vragen over de huisarts.');
    await page.clock.fastForward(TWO_MINUTES);
    await page.waitForSelector(locked);
    await endSession(phone);
    await page.click(`${locked} .button--primary`);
    await page.waitForSelector('input[type=email]');
    await nothingOf(page);
    await context.close();
  });

  it('drops all of a person within a second of hearing that her session was ended from elsewhere', async () => {
    const phone = await street.phone();
    const { page, context } = phone;
    await fillIn(page);
    await page.fill('textarea', 'Vragen over de huisarts.');
    await page.waitForTimeout(300);
    await context.setOffline(true);
    await endSession(phone);
    await context.setOffline(false);
    const started = Date.now();
    await page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
    await page.waitForSelector('.notice:has-text("vanaf een andere plek")');
    expect(Date.now() - started).toBeLessThan(1000);
    expect(await rowsOn(page)).toEqual({ drafts: 0, kept: 0, notes: 0, owner: 0 });
    await context.close();
  });

  it('opens a returned log without a network, and sends the answer when it is back', async () => {
    const { page, context, owner } = await street.phone();
    await fillIn(page);
    await proceed(page);
    await waitForState(page, 'Verstuurd');
    const [log] = await sentBy(owner);
    const { organisationId } = owner.actor.membership;
    const coordinator = await street.api.signedIn('coordinator', { organisationId });
    await coordinator.run(RETURN, { id: log?.id, question: 'Waren er 4, of 3?' });
    await page.reload();
    await page.waitForSelector('.card--attention');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.click('.card--attention .button');
    await page.waitForSelector('.notice:has-text("Waren er 4, of 3?")');
    for (const next of ['.bands', 'fieldset', 'textarea']) {
      await proceed(page);
      await page.waitForSelector(next);
      if (next === '.bands') await page.click('.band >> nth=6');
    }
    await proceed(page);
    await waitForState(page, 'Wacht op verzenden');
    await context.setOffline(false);
    await waitForState(page, 'Verstuurd');
    expect(await sentBy(owner)).toEqual([expect.objectContaining({ attendances: 5, state: 'SENT' })]);
    await context.close();
  });

  it('says so when the phone is full, and loses nothing of what stands on the screen', async () => {
    const { page, context, owner } = await street.phone();
    await fillIn(page);
    await page.waitForTimeout(300);
    const fill = (full: boolean): Promise<void> =>
      page.evaluate((wanted) => {
        const store = IDBObjectStore.prototype as IDBObjectStore & { real?: IDBObjectStore['put'] };
        store.real ??= store.put;
        store.put = wanted
          ? () => {
              throw new DOMException('', 'QuotaExceededError');
            }
          : store.real;
      }, full);
    await fill(true);
    await page.fill('textarea', 'Vragen over de huisarts.');
    await page.waitForSelector('.fault:has-text("Je telefoon kan dit niet bewaren")');
    await proceed(page);
    // Sealing takes a moment: room that comes back within it is room enough.
    await page.waitForTimeout(500);
    expect(await page.inputValue('textarea')).toBe('Vragen over de huisarts.');
    await fill(false);
    await proceed(page);
    await waitForState(page, 'Verstuurd');
    expect(await sentBy(owner)).toHaveLength(1);
    await context.close();
  });

  it('leaves none of 200 planted words in the folder of the browser, after sending and locking', async () => {
    folder = await mkdtemp(join(tmpdir(), 'profile-'));
    const { page, context, owner } = await street.phone({ folder });
    await page.clock.install();
    const words = Array.from({ length: 200 }, (_, n) => planted(n));
    await fillIn(page);
    for (const part of [0, 50, 100, 150]) {
      if (part > 0) await fillInAgain(page);
      await page.fill('textarea', words.slice(part, part + 50).join(' '));
      await proceed(page);
      await page.waitForFunction((sent) => document.querySelectorAll('.line').length > sent, part / 50);
      await waitForState(page, 'Verstuurd');
    }
    await fillInAgain(page);
    await page.fill('textarea', planted(200));
    await page.waitForTimeout(300);
    await page.clock.fastForward(TWO_MINUTES);
    await page.waitForSelector(locked);
    expect(await sentBy(owner)).toHaveLength(4);
    await page.waitForTimeout(3000);
    await context.close();
    expect(await foundIn(folder, ['agenda.locale'])).toEqual(['agenda.locale']);
    expect(await foundIn(folder, [...words, planted(200)])).toEqual([]);
  }, 240_000);
});

/** A word that is in no language: letters alone, so that the guard lets it pass. */
const planted = (n: number): string =>
  `zq${[...n.toString().padStart(3, '0')].map((digit) => 'bdfghjkmpr'[Number(digit)]).join('x')}qz`;

/** What was used last is filled in: numbers, a theme, and on to the note. */
async function fillInAgain(page: Page): Promise<void> {
  await page.click('main > .button--big');
  await atStep(page, 2);
  await page.click('.band >> nth=6');
  await proceed(page);
  await atStep(page, 3);
  await choose(page, 1, 0);
  await proceed(page);
  await atStep(page, 4);
}

/** Which of the words stand in any file below the folder, as bytes or as the two bytes a letter of a browser. */
async function foundIn(folder: string, words: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name));
    for (const word of words)
      if (bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))) found.add(word);
  }
  return [...found];
}

/** How many rows each table of the phone has. */
const rowsOn = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const done = <T>(asked: IDBRequest<T>): Promise<T> =>
      new Promise((resolve) => (asked.onsuccess = () => resolve(asked.result)));
    const database = await done(indexedDB.open('agenda'));
    const rows: Record<string, number> = {};
    for (const name of database.objectStoreNames)
      rows[name] = await done(database.transaction(name).objectStore(name).count());
    database.close();
    return rows;
  });
