import { Agent, request } from 'node:http';

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

/** Sends requests over kept-alive connections, each as soon as the one before it was answered. */
export async function load(
  url: string,
  connections: number,
  seconds: number,
  ask: (number: number) => Ask,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let failures = 0;
  let number = 0;
  const end = performance.now() + seconds * 1000;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      const started = performance.now();
      if (!(await send(agent, url, ask(number++)))) failures++;
      times.push(performance.now() - started);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, client));
  const elapsed = (performance.now() - started) / 1000;
  agent.destroy();
  times.sort((one, other) => one - other);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return {
    perSecond: times.length / elapsed,
    medianMilliseconds: at(0.5),
    p99Milliseconds: at(0.99),
    failures,
  };
}

function send(agent: Agent, url: string, { headers, body }: Ask): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () => resolve(response.statusCode === 200 && !text.includes('"errors"')));
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
