import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { type TestApi, spawnProcess, startApi, stopped } from '@sleutelring/testing';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
/** Generous, for a machine that does more at the same time. */
const PATIENCE = 30_000;

/** The whole product as it is shipped: api, scheduler and both apps on a database of its own, and a real browser. */
export interface Product {
  readonly api: TestApi;
  /** The origin that people open, which is also the one that links are made with. */
  readonly url: string;
  /** Somebody's browser; signed in where a cookie is given. */
  visit(options: BrowserContextOptions & { cookie?: string }): Promise<BrowserContext>;
  close(): Promise<void>;
}

export async function openProduct(settings: Record<string, string> = {}): Promise<Product> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const shared = { PUBLIC_URL: url, ...settings };
  const api = await startApi({ ...shared, PORT: String(port) });
  const scheduler = spawnProcess('scheduler', { ...api.database.environment, ...shared }, []);
  const browser = await chromium.launch({
    ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
    args: FLAGS.split(' '),
  });
  return {
    api,
    url,
    visit: (options) => visit(browser, url, options),
    close: () => closeAll(browser, scheduler, api),
  };
}

async function visit(
  browser: Browser,
  url: string,
  { cookie, ...options }: BrowserContextOptions & { cookie?: string },
): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: url, locale: 'nl-NL', ...options });
  context.setDefaultTimeout(PATIENCE);
  const [name = '', value = ''] = cookie?.split('=') ?? [];
  if (cookie) await context.addCookies([{ name, value, url }]);
  return context;
}

async function closeAll(browser: Browser, scheduler: ChildProcess, api: TestApi): Promise<void> {
  await browser.close();
  await stopped(scheduler);
  await api.close();
}

/** Links and passkeys need the address before the process has chosen one. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((found, failed) => {
    server.once('error', failed).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
