import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { type TestApi, startApi } from '@sleutelring/testing';
import pg from 'pg';
import { BATCH_SQL, batchAsk } from './batch';
import { LIST_SQL, listAsk, postgraphileAsk } from './list';
import { type Ask, type Load, load } from './load';
import { pgbench } from './pgbench';
import { startPostgraphile } from './postgraphile';
import { bundleSizes } from './sizes';
import { build } from './world';

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '2000000' },
    seconds: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '3' },
    'without-peer': { type: 'boolean', default: false },
  },
});
const CONNECTIONS = 16;
const seconds = Number(options.seconds);

const say = (line: string): void => console.log(line);
const median = (numbers: number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

interface Stage {
  readonly api: TestApi;
  readonly superuserUrl: string;
}

/** The api as it is shipped, on a database of its own with the generated set. */
async function stage(): Promise<Stage> {
  const api = await startApi({ LOG_LEVEL: 'error' });
  const superuserUrl = api.database.superuserUrl;
  const superuser = new pg.Client({ connectionString: superuserUrl });
  await superuser.connect();
  const started = performance.now();
  await build(superuser, Number(options.rows));
  await superuser.end();
  say(`${options.rows} activity logs in ${Math.round((performance.now() - started) / 1000)} s`);
  return { api, superuserUrl };
}

/** The product and its limit in alternation, so that a slow minute of the machine meets both. */
async function compare(
  what: string,
  goal: number,
  product: () => Promise<Load>,
  limit: () => Promise<number> | number,
): Promise<number> {
  const products: Load[] = [];
  const limits: number[] = [];
  for (let round = 0; round < Number(options.rounds); round++) {
    limits.push(await limit());
    products.push(await product());
  }
  const ratio = median(products.map((one) => one.perSecond)) / median(limits);
  const p99 = Math.round(median(products.map((one) => one.p99Milliseconds)));
  const failures = products.reduce((sum, one) => sum + one.failures, 0);
  const rate = `${Math.round(median(products.map((one) => one.perSecond)))} of ${Math.round(median(limits))} a second`;
  say(`${what.padEnd(44)} ${ratio.toFixed(2)}  (goal ${goal}; ${rate}; p99 ${p99} ms; ${failures} failed)`);
  return ratio;
}

/** Resident memory of a process, in megabytes. */
function memoryOf(pid: number): number {
  const line = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(line?.[1] ?? 0) / 1024);
}

async function main(): Promise<void> {
  const { superuserUrl, api } = await stage();
  const apiUrl = `${api.url}/graphql`;
  const ask = (make: (number: number) => Ask) => (): Promise<Load> =>
    load(apiUrl, CONNECTIONS, seconds, make);
  try {
    await load(apiUrl, CONNECTIONS, 3, listAsk);
    const warm = await load(apiUrl, 1, 1, listAsk);
    if (warm.failures) throw new Error('the list answers with errors; nothing is measured');
    await compare('list of 50, three levels / pgbench', 0.3, ask(listAsk), () =>
      pgbench(superuserUrl, LIST_SQL, CONNECTIONS, seconds),
    );
    say(`memory of the api under that load               ${memoryOf(api.pid)} MB  (goal 250)`);
    await compare('batch of 20 with outbox / pgbench', 0.4, ask(batchAsk), () =>
      pgbench(superuserUrl, BATCH_SQL, CONNECTIONS, seconds),
    );
    if (!options['without-peer']) await peer(superuserUrl, ask(listAsk));
    for (const { app, kilobytes, goal } of bundleSizes())
      say(`first load of ${app.padEnd(30)} ${kilobytes.toFixed(1)} kB gzip JS  (goal ${goal})`);
  } finally {
    await api.close();
  }
}

async function peer(superuserUrl: string, product: () => Promise<Load>): Promise<void> {
  const port = await freePort();
  const child = await startPostgraphile(superuserUrl, port);
  const url = `http://127.0.0.1:${port}/graphql`;
  try {
    await load(url, CONNECTIONS, 3, postgraphileAsk);
    const limit = async (): Promise<number> => {
      const { perSecond, failures } = await load(url, CONNECTIONS, seconds, postgraphileAsk);
      if (failures) throw new Error('PostGraphile answers with errors; nothing is compared');
      return perSecond;
    };
    await compare('list of 50, three levels / PostGraphile 5', 3.5, product, limit);
  } finally {
    child.kill();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}

await main();
