import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { type TestApi, startApi } from '@sleutelring/testing';
import pg from 'pg';
import { BATCH_SQL, batchAsk } from './batch';
import { LIST_SQL, listAsk, postgraphileAsk } from './list';
import { type Ask, load } from './load';
import { pgbench } from './pgbench';
import { layOutForPostgraphile, startPostgraphile } from './postgraphile';
import { parentOf, processorSeconds } from './processor';
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
/** Until documents are compiled, and pages of a database that was just filled have been read. */
const WARM_SECONDS = 10;
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

interface Measured {
  readonly perSecond: number;
  readonly p99Milliseconds?: number;
  readonly failures?: number;
}
interface Sample extends Measured {
  /** Processor time of servers and PostgreSQL for one request, in microseconds. */
  readonly processor: number;
}

/**
 * The product and its limit in alternation, so that a slow minute of the machine meets both. On a machine that others
 * use as well, the ratio of processor time says more than that of requests a second.
 */
async function compare(what: string, goal: number, product: Contender, limit: Contender): Promise<void> {
  const products: Sample[] = [];
  const limits: Sample[] = [];
  for (let round = 0; round < Number(options.rounds); round++) {
    limits.push(await sample(limit));
    products.push(await sample(product));
  }
  const of = (samples: Sample[], key: 'perSecond' | 'processor'): number =>
    median(samples.map((one) => one[key]));
  const ratio = of(products, 'perSecond') / of(limits, 'perSecond');
  const processor = of(limits, 'processor') / of(products, 'processor');
  const p99 = Math.round(median(products.map((one) => one.p99Milliseconds ?? 0)));
  const failures = products.reduce((sum, one) => sum + (one.failures ?? 0), 0);
  say(`${what.padEnd(44)} ${ratio.toFixed(2)}  by processor time ${processor.toFixed(2)}  (goal ${goal})`);
  say(
    `    ${Math.round(of(products, 'perSecond'))} of ${Math.round(of(limits, 'perSecond'))} a second; ` +
      `${Math.round(of(products, 'processor'))} of ${Math.round(of(limits, 'processor'))} µs; p99 ${p99} ms; ${failures} failed`,
  );
}

interface Contender {
  /** Processes whose time counts, their children included. */
  readonly pids: () => number[];
  readonly run: () => Promise<Measured> | Measured;
}

async function sample({ pids, run }: Contender): Promise<Sample> {
  const before = processorSeconds(...pids());
  const started = performance.now();
  const measured = await run();
  const requests = (measured.perSecond * (performance.now() - started)) / 1000;
  return { ...measured, processor: ((processorSeconds(...pids()) - before) * 1e6) / requests };
}

/** Resident memory of a process, in megabytes. */
function memoryOf(pid: number): number {
  const line = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(line?.[1] ?? 0) / 1024);
}

async function main(): Promise<void> {
  const { superuserUrl, api } = await stage();
  const postgres = await postmaster(superuserUrl);
  const url = `${api.url}/graphql`;
  const product = (ask: (number: number) => Ask): Contender => ({
    pids: () => [api.pid, postgres],
    run: () => load(url, CONNECTIONS, seconds, ask),
  });
  const limit = (script: string): Contender => ({
    // pgbench itself is a child of this process, which does nothing else meanwhile.
    pids: () => [postgres, process.pid],
    run: () => ({ perSecond: pgbench(superuserUrl, script, CONNECTIONS, seconds) }),
  });
  try {
    await mustAnswer(url, listAsk(1));
    await mustAnswer(url, batchAsk(1));
    await load(url, CONNECTIONS, WARM_SECONDS, listAsk);
    await compare('list of 50, three levels / pgbench', 0.3, product(listAsk), limit(LIST_SQL));
    say(`memory of the api under that load            ${memoryOf(api.pid)} MB  (goal 250)`);
    await compare('batch of 20 with outbox / pgbench', 0.4, product(batchAsk), limit(BATCH_SQL));
    if (!options['without-peer']) await peer(superuserUrl, postgres, product(listAsk));
    for (const { app, kilobytes, goal } of bundleSizes())
      say(`first load of ${app.padEnd(30)} ${kilobytes.toFixed(1)} kB gzip JS  (goal ${goal})`);
  } finally {
    await api.close();
  }
}

async function peer(superuserUrl: string, postgres: number, product: Contender): Promise<void> {
  const superuser = new pg.Client({ connectionString: superuserUrl });
  await superuser.connect();
  await layOutForPostgraphile(superuser);
  await superuser.end();
  const port = await freePort();
  const child = await startPostgraphile(superuserUrl, port);
  const url = `http://127.0.0.1:${port}/graphql`;
  try {
    await mustAnswer(url, postgraphileAsk(1));
    await load(url, CONNECTIONS, WARM_SECONDS, postgraphileAsk);
    await compare('list of 50, three levels / PostGraphile 5', 3.5, product, {
      pids: () => [child.pid as number, postgres],
      run: () => load(url, CONNECTIONS, seconds, postgraphileAsk),
    });
  } finally {
    child.kill();
  }
}

/** The process of which PostgreSQL's own are children. */
async function postmaster(superuserUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const pid = parentOf(rows[0]?.pid as number);
  await client.end();
  return pid;
}

/** A server that answers with errors is fast; nothing of it is measured. */
async function mustAnswer(url: string, { headers, body }: Ask): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  if (text.includes('"errors"')) throw new Error(`nothing is measured: ${text.slice(0, 300)}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}

await main();
