import { execFile } from 'node:child_process';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestNote } from './harness.fixture';

/** What may happen to one request on its way. */
export type Weather = 'well' | 'lost before' | 'lost after' | 'twice' | 'unavailable' | 'slow';

/** Stands for the api: an id has one effect, and the same id with other content is refused. */
export async function testServer(page: string) {
  const script = await bundle(page);
  const effects = new Map<string, { text: string; state: 'sent' | 'returned'; version: number }>();
  const arrivals = new Map<string, number>();
  let batches: number[] = [];
  const control = {
    owner: 'amina' as string | null,
    revoked: false,
    weather: (): Weather => 'well',
    refuse: (_text: string) => false,
  };

  function take({ id, text }: TestNote) {
    arrivals.set(id, (arrivals.get(id) ?? 0) + 1);
    if (control.refuse(text)) return { id, problem: { code: 'IDENTIFYING_TEXT', field: 'heard' } };
    const known = effects.get(id);
    if (known && known.text !== text) return { id, problem: { code: 'CONFLICT' } };
    if (!known) effects.set(id, { text, state: 'sent', version: 1 });
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
  const content = ({ id }: { id: string }) => ({ id, text: effects.get(id)!.text });

  function answer(path: string, body: never): unknown {
    if (path === '/owner') return control.owner;
    if (path === '/mine') return [...effects.keys()].map(received);
    if (path === '/content') return content(body);
    if (path === '/correct') return correct(body);
    const notes = body as TestNote[];
    batches.push(notes.length);
    if (notes.some(({ text }) => text === 'spoils the request')) return spoilt(notes);
    return { outcomes: notes.map(take) };
  }

  const spoilt = (notes: readonly TestNote[]) =>
    notes.length > 1 || notes[0]?.text === 'spoils the request'
      ? { problem: { code: 'BAD_REQUEST' } }
      : undefined;

  const server = createServer(async (request, response) => {
    if (request.url === '/')
      return send(
        response,
        'text/html',
        '<!doctype html><title>Test</title><script type="module" src="/page.js"></script>',
      );
    if (request.url === '/page.js') return send(response, 'text/javascript', script);
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    if (parts.length === 0) return send(response, 'text/plain', '');
    const body = JSON.parse(Buffer.concat(parts).toString()) as never;
    const path = request.url ?? '';
    if (control.revoked) return send(response, 'text/plain', '', 410);
    const weather = path === '/submit' || path === '/correct' ? control.weather() : 'well';
    if (weather === 'lost before') return request.socket.destroy();
    if (weather === 'unavailable') return send(response, 'text/plain', '', 503);
    if (weather === 'twice') answer(path, body);
    const result = answer(path, body);
    if (weather === 'lost after') return request.socket.destroy();
    if (weather === 'slow') await new Promise((resolve) => setTimeout(resolve, 60));
    send(response, 'application/json', JSON.stringify(result));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    control,
    effects,
    arrivals,
    takeBatches: () => batches.splice(0),
    forget(): void {
      effects.clear();
      arrivals.clear();
      batches = [];
      Object.assign(control, { owner: 'amina', revoked: false, weather: () => 'well', refuse: () => false });
    },
    close(): Promise<void> {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function send(response: ServerResponse, type: string, body: string, status = 200): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

/** In a process of its own: the bundler is native code, which the test runner's sandbox cannot hold. */
async function bundle(entry: string): Promise<string> {
  const cli = join(dirname(fileURLToPath(import.meta.resolve('rolldown'))), '../bin/cli.mjs');
  const options = ['--platform', 'browser', '--format', 'esm', '--log-level', 'silent'];
  return (await promisify(execFile)(process.execPath, [cli, entry, ...options])).stdout;
}
