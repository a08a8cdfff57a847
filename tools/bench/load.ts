import { type Socket, connect } from 'node:net';

export interface Load {
  readonly perSecond: number;
  readonly medianMilliseconds: number;
  readonly p99Milliseconds: number;
  readonly failures: number;
}

export interface Ask {
  readonly headers: Record<string, string>;
  readonly body: string;
}

/**
 * Sends requests over kept-alive connections, each as soon as the one before it was answered. It speaks just enough HTTP
 * by itself: Node's own client takes as long for an answer of 30 kB as the server that makes it, on the same two cores.
 */
export async function load(
  url: string,
  connections: number,
  seconds: number,
  ask: (number: number) => Ask,
): Promise<Load> {
  const target = new URL(url);
  const times: number[] = [];
  let failures = 0;
  let number = 0;
  const end = performance.now() + seconds * 1000;
  const client = async (): Promise<void> => {
    const socket = connect(Number(target.port), target.hostname).setNoDelay(true);
    while (performance.now() < end) {
      const started = performance.now();
      if (!(await send(socket, requestOf(target, ask(number++))))) failures++;
      times.push(performance.now() - started);
    }
    socket.destroy();
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, client));
  const elapsed = (performance.now() - started) / 1000;
  times.sort((one, other) => one - other);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return {
    perSecond: times.length / elapsed,
    medianMilliseconds: at(0.5),
    p99Milliseconds: at(0.99),
    failures,
  };
}

function requestOf({ host, pathname }: URL, { headers, body }: Ask): string {
  const all = {
    host,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST ${pathname} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}

/**
 * Whether the answer was 200 and tells of no error; it must give its length, as those of the api and its peer do. Its head
 * has to come in one part, and nothing is copied: what this costs is missing to the servers.
 */
function send(socket: Socket, request: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let left = Infinity;
    let fine = true;
    const take = (part: Buffer): void => {
      if (left === Infinity) {
        left = lengthOf(part);
        fine = part.includes(' 200 ');
      }
      fine &&= !part.includes('"errors"');
      left -= part.length;
      if (left > 0) return;
      socket.off('data', take).off('error', reject);
      resolve(fine);
    };
    socket.on('data', take).on('error', reject);
    socket.write(request);
  });
}

/** Of head and body together, in bytes. */
function lengthOf(answer: Buffer): number {
  const end = answer.indexOf('\r\n\r\n');
  const length = /content-length: (\d+)/i.exec(answer.toString('latin1', 0, Math.max(end, 0)))?.[1];
  if (!length) throw new Error('an answer without its length cannot be measured');
  return end + 4 + Number(length);
}
