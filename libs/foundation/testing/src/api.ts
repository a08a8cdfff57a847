import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';
import type { Role } from '@sleutelring/kernel';
import { type Person, type Wanted, person } from './people';
import { type TestDatabase, testDatabase } from './test-database';

export interface GraphqlError {
  readonly message: string;
  readonly path?: (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly field?: string;
    readonly params?: Record<string, unknown>;
    readonly requestId?: string;
  };
}
/** Tests read answers freely; what is wrong with one they are there to find. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = any;

export interface Answer<Data = Loose> {
  readonly status: number;
  readonly data: Data;
  readonly errors?: GraphqlError[];
  readonly headers: Headers;
  /** `name=value` of each cookie that the answer sets. */
  readonly cookies: string[];
}

/** Somebody who is signed in, with her own way to ask. */
export interface Client extends Person {
  run<Data = Loose>(document: string, variables?: object): Promise<Answer<Data>>;
}

/** The api as it is shipped: its own process, on a database of the test's own. */
export interface TestApi {
  readonly url: string;
  readonly pid: number;
  readonly database: TestDatabase;
  /** Sends a document as whoever holds the cookie, or as a stranger. */
  run<Data = Loose>(document: string, variables?: object, cookie?: string): Promise<Answer<Data>>;
  /** Somebody with a role, of an organisation of her own unless told otherwise; the session is made, not signed in to. */
  signedIn(role: Role, wanted?: Wanted): Promise<Client>;
  /** Everything the process has written so far; for checking what must never be in a log. */
  log(): string;
  close(): Promise<void>;
}

/** Run by the test's own settings, such as `{ DEMO: 'true' }`. */
export async function startApi(settings: Record<string, string> = {}): Promise<TestApi> {
  const database = await testDatabase();
  const lines: string[] = [];
  const child = spawnProcess('api', { ...database.environment, ...settings }, lines);
  const url = await listening(child, lines);
  return {
    url,
    pid: child.pid as number,
    database,
    run: (document, variables, cookie) => send(url, document, variables, cookie),
    signedIn: async (role, wanted) => {
      const somebody = await person(database, role, wanted);
      return {
        ...somebody,
        run: (document, variables) => send(url, document, variables, somebody.cookie),
      };
    },
    log: () => lines.join('\n'),
    close: async () => {
      await stopped(child);
      await database.close();
    },
  };
}

/** Starts dist/<name>/main.js on a free port; it ends with the test, also when that is killed. */
export function spawnProcess(name: string, settings: Record<string, string>, lines: string[]): ChildProcess {
  const env = { PATH: process.env.PATH, NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'info', ...settings };
  const tether = ['--import', resolve('infra/local/tethered.mjs')];
  const args = ['--max-old-space-size=192', ...tether, resolve('dist', name, 'main.js')];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface(stream).on('line', (line) => lines.push(line));
  }
  return child;
}

/** The address that a process says it listens on. */
export async function listening(child: ChildProcess, lines: string[]): Promise<string> {
  for (let waited = 0; waited < 20_000; waited += 20) {
    const line = lines.find((one) => one.includes('"listening"'));
    if (line) return (JSON.parse(line) as { url: string }).url;
    if (child.exitCode !== null) break;
    await new Promise((wake) => setTimeout(wake, 20));
  }
  child.kill('SIGKILL');
  throw new Error(`the process did not start:\n${lines.join('\n')}`);
}

export async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 5000);
  await end;
  clearTimeout(late);
}

export async function send<Data>(
  url: string,
  document: string,
  variables: object = {},
  cookie?: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Answer<Data>> {
  const own = { 'content-type': 'application/json', 'x-sleutelring': '1', ...(cookie && { cookie }) };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...own, ...more },
    body: JSON.stringify({ query: document, variables }),
  });
  const body = (await response.json()) as { data: Data; errors?: GraphqlError[] };
  const cookies = response.headers.getSetCookie().map((header) => header.split(';')[0] ?? '');
  return { status: response.status, headers: response.headers, cookies, ...body };
}
