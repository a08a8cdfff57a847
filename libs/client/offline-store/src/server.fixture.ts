import { execFile } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestNote } from './harness.fixture';

const PAGE = '<!doctype html><title>Test</title><script type="module" src="/page.js"></script>';

/** What may happen to one request on its way. */
export type Weather = 'well' | 'lost before' | 'lost after' | 'late' | 'twice' | 'unavailable' | 'slow';

/** Stands for the api: an id has one effect, and the same id with other content is refused. */
export async function testServer(page: string) {
  const script = await bundle(page);
  const effects = new Map<string, { text: string; state: 'sent' | 'returned'; version: number }>();
  const arrivals = new Map<string, number>();
  /** By whom each effect was sent, as the server knows it. */
  const authors = new Map<string, string | null>();
  /** Requests on a long way round: they have their effect after the next one. */
  let late: (() => unknown)[] = [];
  let batches: number[] = [];
  const control = {
    owner: 'amina' as string | null,
    revoked: false,
    weather: (): Weather => 'well',
    refuse: (_text: string) => false,
    /** After a phone was told who is signed in. */
    looked: () => {},
  };

  function take({ id, text }: TestNote, author: string | null) {
    arrivals.set(id, (arrivals.get(id) ?? 0) + 1);
    if (control.refuse(text)) return { id, problem: { code: 'IDENTIFYING_TEXT', field: 'heard' } };
    const known = effects.get(id);
    if (known && known.text !== text) return { id, problem: { code: 'CONFLICT' } };
    if (!known) {
      effects.set(id, { text, state: 'sent', version: 1 });
      authors.set(id, author);
    }
    return { id, received: received(id) };
  }

  function correct({ note, baseVersion }: { note: TestNote; baseVersion: number }) {
    const known = effects.get(note.id);
    const repeated = known?.version === baseVersion + 1 && known.text === note.text;
    if (!repeated && known?.version !== baseVersion) return { problem: { code: 'CHANGED_MEANWHILE' } };
    effects.set(note.id, { text: note.text, state: 'sent', version: baseVersion + 1 });
    return { outcomes: [{ id: note.id, received: received(note.id) }] };
  }

  const received = (id: string) => {
    const { text, ...known } = effects.get(id)!;
    return { id, summary: text, ...known };
  };
  const idsOf = (person: string | null): string[] =>
    [...effects.keys()].filter((id) => authors.get(id) === person);
  const content = ({ id }: { id: string }) => ({ id, text: effects.get(id)!.text });

  function answer(path: string, body: never, author: string | null): unknown {
    if (path === '/owner') return author;
    if (path === '/mine') return idsOf(author).map(received);
    if (path === '/content') return content(body);
    if (path === '/correct') return correct(body);
    const notes = body as TestNote[];
    batches.push(notes.length);
    if (notes.some(({ text }) => text === 'spoils the request')) return spoilt(notes);
    return { outcomes: notes.map((note) => take(note, author)) };
  }

  const spoilt = (notes: readonly TestNote[]) =>
    notes.length > 1 || notes[0]?.text === 'spoils the request'
      ? { problem: { code: 'BAD_REQUEST' } }
      : undefined;

  function refusalOf({ headers }: IncomingMessage, author: string | null): number | undefined {
    if (control.revoked) return 410;
    const meantFor = headers['as'];
    return meantFor && meantFor !== author ? 401 : undefined;
  }

  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    if (path === '/') return send(response, 'text/html', PAGE);
    if (path === '/page.js') return send(response, 'text/javascript', script);
    if (request.method !== 'POST') return send(response, 'text/plain', '');
    const body = (await json(request)) as never;
    const author = sentBy(request) ?? control.owner;
    const refusal = refusalOf(request, author);
    if (refusal) return send(response, 'text/plain', '', refusal);
    const sends = path === '/submit' || path === '/correct';
    const weather = sends ? control.weather() : 'well';
    if (weather === 'lost before') return request.socket.destroy();
    if (weather === 'unavailable') return send(response, 'text/plain', '', 503);
    if (weather === 'late') {
      late.push(() => answer(path, body, author));
      return request.socket.destroy();
    }
    if (weather === 'twice') answer(path, body, author);
    const result = answer(path, body, author);
    if (path === '/owner') control.looked();
    if (sends) for (const arrive of late.splice(0)) arrive();
    if (weather === 'lost after') return request.socket.destroy();
    if (weather === 'slow') await new Promise((resolve) => setTimeout(resolve, 60));
    send(response, 'application/json', JSON.stringify(result));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    control,
    effects,
    authors,
    arrivals,
    takeBatches: () => batches.splice(0),
    forget(): void {
      effects.clear();
      arrivals.clear();
      authors.clear();
      late = [];
      batches = [];
      Object.assign(control, {
        ...{ owner: 'amina', revoked: false },
        ...{ weather: () => 'well', refuse: () => false, looked: () => undefined },
      });
    },
    close(): Promise<void> {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Whose cookie came with a request; where a test sets none, `control.owner` says who is signed in. */
const sentBy = ({ headers }: IncomingMessage): string | undefined =>
  /who=(\w+)/.exec(headers.cookie ?? '')?.[1];

function send(response: ServerResponse, type: string, body: string, status = 200): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

/** In a process of its own: the bundler is native code, which the test runner's sandbox cannot hold. */
async function bundle(entry: string): Promise<string> {
  const cli = join(dirname(fileURLToPath(import.meta.resolve('rolldown'))), '../bin/cli.mjs');
  const options = ['--platform', 'browser', '--format', 'esm', '--log-level', 'silent'];
  return (await promisify(execFile)(process.execPath, [cli, entry, ...options])).stdout;
}
