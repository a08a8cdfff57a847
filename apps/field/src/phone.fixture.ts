import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { startApi, type Client, type TestApi } from '@sleutelring/testing';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type CDPSession,
  type Page,
} from 'playwright-core';

const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

export interface Phone {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The key person whose phone it is, with her own way to ask the api. */
  readonly owner: Client;
  /** Whether her finger, of which the phone has one, is known from now on. */
  knowsFinger(known: boolean): Promise<unknown>;
}

export interface PhoneOptions extends BrowserContextOptions {
  readonly words?: string;
  /** Where the browser keeps its profile, for whoever wants to look into it. */
  readonly folder?: string;
}

export interface Street {
  readonly api: TestApi;
  readonly url: string;
  /** A phone of 375 px with a key person signed in and home on the screen. */
  phone(options?: PhoneOptions): Promise<Phone>;
  /** A phone with nobody signed in, and a finger that always unlocks its passkeys. */
  stranger(): Promise<{ readonly page: Page; readonly context: BrowserContext }>;
  close(): Promise<void>;
}

/** The app as it is built, served by the api as it is shipped, in a real Chromium. */
export async function openStreet(): Promise<Street> {
  const port = await freePort();
  // Passkeys are bound to an origin, so the api has to know its own.
  const settings = { DEMO: 'true', PORT: String(port), PUBLIC_URL: `http://localhost:${port}` };
  const api = await startApi(settings);
  const program = {
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: FLAGS.split(' '),
  };
  const browser: Browser = await chromium.launch(program);
  const url = `${settings.PUBLIC_URL}/agenda/`;

  async function phone({ words = 'nl', folder, ...options }: PhoneOptions = {}): Promise<Phone> {
    const owner = await keyPerson(api);
    const like = { viewport: { width: 375, height: 667 }, hasTouch: true, ...options };
    const context = folder
      ? await chromium.launchPersistentContext(folder, { ...program, ...like })
      : await browser.newContext(like);
    const [name = '', value = ''] = owner.cookie.split('=');
    await context.addCookies([{ name, value, url: new URL('/', url).href }]);
    context.setDefaultTimeout(10_000);
    await context.addInitScript((locale) => localStorage.setItem('agenda.locale', locale), words);
    const page = await context.newPage();
    const knowsFinger = await finger(await context.newCDPSession(page));
    await page.goto(url);
    await page.waitForSelector('.greeting');
    return { page, context, owner, knowsFinger };
  }

  async function stranger(): Promise<{ page: Page; context: BrowserContext }> {
    const context = await browser.newContext({ viewport: { width: 375, height: 667 }, locale: 'nl-NL' });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    await finger(await context.newCDPSession(page));
    return { page, context };
  }

  return {
    api,
    url,
    phone,
    stranger,
    async close() {
      await browser.close();
      await api.close();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** A finger that is always on the phone. */
async function finger(session: CDPSession): Promise<Phone['knowsFinger']> {
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  } as const;
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', { options });
  return (isUserVerified) => session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
}

async function keyPerson({ signedIn, database }: TestApi): Promise<Client> {
  const owner = await signedIn('key_person');
  const { keyPersonId, organisationId } = owner.actor.membership;
  await database.admin(
    `insert into key_person (id, organisation_id, alias, status, since) values ($1, $2, 'Amina', 'active', '2025-01-01')`,
    [keyPersonId, organisationId],
  );
  return owner;
}

/** The last button of a step: on to the next, or send. */
export const proceed = (page: Page): Promise<void> => page.click('.actions .button--primary');

export async function atStep(page: Page, step: number): Promise<void> {
  await page.waitForFunction((wanted) => location.hash.endsWith(`/${wanted}`), step);
  await page.waitForSelector('.page__title');
}

/** Fills in a whole log, up to and not including "send"; stops at each step for whoever wants to look. */
export async function fillIn(
  page: Page,
  look: (screen: string) => Promise<void> = async () => {},
): Promise<void> {
  await page.click('.button--big:has-text("+"), main > .button--big');
  await atStep(page, 1);
  await look('when and where');
  await page.fill('input[type=search]', 'Tilb');
  await page.click('.search .choice');
  await choose(page, 3, 0);
  await choose(page, 4, 5);
  await proceed(page);
  await atStep(page, 2);
  for (let count = 0; count < 3; count += 1) await page.click('.band >> nth=6');
  await page.click('.band >> nth=3');
  await look('who was there');
  await proceed(page);
  await atStep(page, 3);
  await choose(page, 1, 5);
  await choose(page, 2, 0);
  await choose(page, 3, 0);
  await look('what about');
  await proceed(page);
  await atStep(page, 4);
  await choose(page, 1, 3);
  await look('what heard');
}

/** The nth choice of the nth question on the screen; questions count from 1. */
export const choose = (page: Page, question: number, choice: number): Promise<void> =>
  page.click(`fieldset >> nth=${question - 1} >> .choice >> nth=${choice}`);

export async function states(page: Page): Promise<string[]> {
  return await page.$$eval('.line .state', (marks) => marks.map((mark) => mark.textContent?.trim() ?? ''));
}

export async function waitForState(page: Page, state: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.line .state')].some((mark) => mark.textContent?.trim() === wanted),
    state,
  );
}

const SENT = `{ myActivityLogs(first: 50) { edges { node { id attendances state version } } } }`;
export interface SentLog {
  readonly id: string;
  readonly attendances: number;
  readonly state: string;
  readonly version: number;
}

export async function sentBy(owner: Client): Promise<SentLog[]> {
  const { data } = await owner.run<{ myActivityLogs: { edges: { node: SentLog }[] } }>(SENT);
  return data.myActivityLogs.edges.map(({ node }) => node);
}
