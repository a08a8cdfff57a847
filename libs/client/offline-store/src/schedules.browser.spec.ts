import type { Browser, BrowserContext } from 'playwright-core';
import { launch, list, openTab, settled, statesOf, submit } from './pages.fixture';
import { testServer, type Weather } from './server.fixture';

/** A few in each run of the tests; `SCHEDULES=1000` for a night. */
const SCHEDULES = Number(process.env['SCHEDULES'] ?? 20);
/** As many as one phone goes through before everything on it is counted. */
const A_PHONE = 20;
const WEATHERS: readonly Weather[] = ['well', 'lost before', 'lost after', 'twice', 'unavailable', 'slow'];

describe('the offline store under random schedules', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof testServer>>;
  const random = seeded(20261123);

  beforeAll(async () => {
    server = await testServer(`${import.meta.dirname}/harness.fixture.ts`);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each(Array.from({ length: Math.ceil(SCHEDULES / A_PHONE) }, (_, nth) => nth + 1))(
    'gives each note exactly one effect in bad weather, killed tabs, reloads and clocks off by years (phone %d)',
    async () => {
      server.forget();
      const phone = await browser.newContext();
      const submitted = new Map<string, string>();
      for (let schedule = 0; schedule < A_PHONE; schedule += 1) await live(phone, submitted);
      server.control.weather = () => 'well';
      const last = await openTab(phone, server.url, true);
      await settled(last);
      expect(new Map([...server.effects].map(([id, { text }]) => [id, text]))).toEqual(submitted);
      expect(new Set(await statesOf(last))).toEqual(new Set(['sent']));
      await phone.close();
    },
    300_000,
  );

  /** One schedule: six things that may happen to a phone; after each, "sent" means that the server has it. */
  async function live(phone: BrowserContext, submitted: Map<string, string>): Promise<void> {
    server.control.weather = () => WEATHERS[Math.floor(random() * WEATHERS.length)]!;
    let page = await openTab(phone, server.url, true);
    for (let step = 0; step < 6; step += 1) {
      const event = random();
      if (event < 0.5) {
        const text = `note ${submitted.size}`;
        submitted.set(await submit(page, text), text);
      } else if (event < 0.6) await phone.setOffline(random() < 0.5);
      else if (event < 0.7)
        await page.evaluate((years) => void (Date.now = () => years * 31_557_600_000), random() * 90);
      else if (event < 0.8) {
        await page.close();
        await phone.setOffline(false);
        page = await openTab(phone, server.url, false);
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
