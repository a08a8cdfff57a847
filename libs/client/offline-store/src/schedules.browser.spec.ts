import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { TestNote } from './harness.fixture';
import { launch, list, openTab, settled, submit } from './pages.fixture';
import { testServer, type Weather } from './server.fixture';

/** A few in each run of the tests; `SCHEDULES=1000` for a night. */
const SCHEDULES = Number(process.env['SCHEDULES'] ?? 20);
/** As many as one phone goes through before everything on it is counted. */
const A_PHONE = 20;
const WEATHERS: readonly Weather[] = [
  'well',
  'lost before',
  'lost after',
  'late',
  'twice',
  'unavailable',
  'slow',
];

/** What was finished on a phone, as whoever wrote it knows it. */
type Written = Map<string, { text: string; author: string }>;

/** One phone, as it is now: who holds it, and the tabs that are open. */
interface Scene {
  readonly phone: BrowserContext;
  readonly written: Written;
  readonly tabs: Page[];
  holder: string;
}

describe('the offline store under random schedules', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof testServer>>;
  const random = seeded(20261123);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

  beforeAll(async () => {
    server = await testServer(`${import.meta.dirname}/harness.fixture.ts`);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each(Array.from({ length: Math.ceil(SCHEDULES / A_PHONE) }, (_, nth) => nth + 1))(
    'gives each note exactly one effect, under its author, whatever happens to the phone (phone %d)',
    async () => {
      server.forget();
      server.control.owner = null;
      const phone = await browser.newContext();
      const written: Written = new Map();
      const scene: Scene = { phone, written, tabs: [], holder: 'amina' };
      await logIn(phone, 'amina');
      for (let schedule = 0; schedule < A_PHONE; schedule += 1) await live(scene);
      server.control.weather = () => 'well';
      await phone.setOffline(false);
      for (const person of ['amina', 'halima']) await sendsAll(phone, person, written);
      const effects = [...server.effects].map(
        ([id, { text }]) => [id, { text, author: server.authors.get(id) }] as const,
      );
      expect(new Map(effects)).toEqual(written);
      await phone.close();
    },
    300_000,
  );

  /** At the end of the day everybody has network again, and sees of her own notes what the server has. */
  async function sendsAll(phone: BrowserContext, person: string, written: Written): Promise<void> {
    await logIn(phone, person);
    const page = await openTab(phone, server.url, false);
    await page.evaluate((owner) => window.store.signIn(owner), person);
    await settled(page);
    await mendRefused(page, written);
    await page.evaluate(() => window.store.refresh());
    const seen = (await list(page)).map(({ id, state }) => [id, state]);
    const mine = [...server.effects].filter(([id]) => written.get(id)?.author === person);
    expect(new Map(seen as [string, string][])).toEqual(new Map(mine.map(([id, { state }]) => [id, state])));
    await page.evaluate(() => window.store.signOut());
    await page.close();
  }

  /** A correction whose answer was lost is refused when the note was returned once more meanwhile: its author meets that one. */
  async function mendRefused(page: Page, written: Written): Promise<void> {
    for (const { id } of (await list(page)).filter(({ state }) => state === 'refused'))
      await correctIn(page, { id, text: written.get(id)!.text }, server.effects.get(id)!.version);
    await settled(page);
  }

  const correctIn = (page: Page, note: TestNote, version: number): Promise<void> =>
    page.evaluate(([changed, base]) => window.store.correct(changed, base, changed.text), [
      note,
      version,
    ] as const);

  const logIn = (phone: BrowserContext, person: string): Promise<void> =>
    phone.addCookies([{ name: 'who', value: person, url: server.url }]);

  /** One schedule: six things that may happen to a phone; after each, "sent" means that the server has it. */
  async function live(scene: Scene): Promise<void> {
    server.control.weather = () => pick(WEATHERS);
    await openAnother(scene);
    await pick(scene.tabs).evaluate((owner) => window.store.signIn(owner), scene.holder);
    for (let step = 0; step < 6; step += 1) {
      await pick(EVENTS)(scene);
      const items = await list(pick(scene.tabs));
      expect(items.filter(({ id, state }) => state === 'sent' && !server.effects.has(id))).toEqual([]);
    }
    for (const tab of scene.tabs.splice(0)) await tab.close();
  }

  async function write({ tabs, written, holder }: Scene): Promise<void> {
    const text = `note ${written.size}`;
    written.set(await submit(pick(tabs), text), { text, author: holder });
  }

  /** Only what was not corrected yet: a correction that is sent twice is known by its version. */
  async function writeTwice({ tabs, written, holder }: Scene): Promise<void> {
    const again = [...written]
      .filter(([, { author, text }]) => author === holder && !text.includes(','))
      .at(-1);
    if (again) await submit(pick(tabs), again[1].text, again[0]);
  }

  const coverage = ({ phone }: Scene): Promise<void> => phone.setOffline(random() < 0.5);

  const clockJumps = ({ tabs }: Scene): Promise<void> =>
    pick(tabs).evaluate((years) => void (Date.now = () => years * 31_557_600_000), random() * 90);

  async function openAnother({ phone, tabs }: Scene): Promise<void> {
    await phone.setOffline(false);
    tabs.push(await openTab(phone, server.url, false));
  }

  async function kill(scene: Scene): Promise<void> {
    await scene.tabs.shift()?.close();
    if (scene.tabs.length === 0) await openAnother(scene);
  }

  /** The server sends one back with a question, and its author changes it. */
  async function correct({ tabs, written, holder }: Scene): Promise<void> {
    const mine = [...server.effects].filter(([id]) => written.get(id)?.author === holder);
    const [id, effect] = mine.at(-1) ?? [];
    if (!id || effect?.state !== 'sent') return;
    const page = pick(tabs);
    const version = effect.version + 1;
    server.effects.set(id, { ...effect, state: 'returned', version });
    await page.evaluate(() => window.store.refresh()).catch(() => undefined);
    if (!(await list(page)).some((item) => item.id === id && item.state === 'returned')) return;
    const note = { id, text: `${effect.text}, corrected` };
    await correctIn(page, note, version);
    written.set(id, { text: note.text, author: holder });
  }

  /** The phone goes to somebody else, who is asked for her own code. */
  async function handOver(scene: Scene): Promise<void> {
    const page = pick(scene.tabs);
    await scene.phone.clearCookies();
    await page.evaluate(() => window.store.signOut());
    scene.holder = scene.holder === 'amina' ? 'halima' : 'amina';
    await logIn(scene.phone, scene.holder);
    await page.evaluate((owner) => window.store.signIn(owner), scene.holder);
  }

  const EVENTS = [
    ...[write, write, write, write, writeTwice, coverage, coverage],
    ...[clockJumps, openAnother, kill, correct, correct, handOver],
  ];
});

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
