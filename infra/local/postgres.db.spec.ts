import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { causeIn, startPostgres } from './postgres.mjs';
import { isAlive } from './processes.mjs';

const password = 'only-for-this-test';
const here = join(process.cwd(), 'infra/local/postgres.mjs');

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<{ answer: unknown }>(sql)).rows.map((row) => row.answer);
  } finally {
    await client.end();
  }
}

/** A process that starts a cluster and waits to be killed. */
async function starter(options: object): Promise<{ child: ChildProcess; url: string; pid: number }> {
  const script = `
    const { startPostgres } = await import(${JSON.stringify(here)});
    const { url, pid } = await startPostgres(${JSON.stringify(options)});
    console.log(JSON.stringify({ url, pid }));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  return { child, ...(JSON.parse(line.toString()) as { url: string; pid: number }) };
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

async function until(holds: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < 15_000 && !holds(); waited += 50) await sleep(50);
  return holds();
}

describe('the PostgreSQL that comes with npm', () => {
  let home: string;
  beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'sleutelring-spec-'))));
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it('keeps its data over a stop, and sorts and compares alike on every machine', async () => {
    const data = join(home, 'postgres');
    const first = await startPostgres({ data, password });
    await ask(first.url, `create table kept as select 7 as answer`);
    await first.stop();
    const second = await startPostgres({ data, password });
    const answers = await ask(second.url, 'select answer from kept');
    const locale = await ask(
      second.url,
      `select datlocprovider::text || ' ' || datlocale as answer from pg_database where datname = current_database()`,
    );
    await second.stop();
    expect([answers, locale]).toEqual([[7], ['b C.UTF-8']]);
  });

  it('writes nothing of a row into its log', async () => {
    const { url, stop } = await startPostgres({ data: join(home, 'postgres'), password });
    await ask(url, `create table person (alias text unique check (alias <> 'Amina'))`);
    for (const alias of ['Saba', 'Saba', 'Amina'])
      await ask(url, `insert into person values (chr(${alias.charCodeAt(0)}) || '${alias.slice(1)}')`).catch(
        () => {},
      );
    await stop();
    const log = readFileSync(join(home, 'postgres.log'), 'utf8');
    expect(log).toMatch(/violates unique constraint[^]*violates check constraint/);
    expect(log).not.toMatch(/Saba|Amina/);
  });

  it('goes with a process that is killed, and keeps what was committed', async () => {
    const data = join(home, 'postgres');
    const { child, url, pid } = await starter({ data, password });
    await ask(url, `create table kept as select 7 as answer`);
    await kill(child);
    expect(await until(() => !isAlive(pid))).toBe(true);
    const next = await startPostgres({ data, password });
    const answers = await ask(next.url, 'select answer from kept');
    await next.stop();
    expect(answers).toEqual([7]);
  });

  it('takes the folder of a throwaway cluster along', async () => {
    const { child } = await starter({ data: join(home, 'postgres'), password, throwaway: true });
    await kill(child);
    expect(await until(() => !existsSync(home))).toBe(true);
  });

  it('starts beside the lock of a server whose number another process has now', async () => {
    const data = join(home, 'postgres');
    const first = await startPostgres({ data, password });
    const lock = readFileSync(join(data, 'postmaster.pid'), 'utf8');
    await first.stop();
    writeFileSync(join(data, 'postmaster.pid'), lock.replace(/^\d+/, String(process.pid)));
    const second = await startPostgres({ data, password });
    const answers = await ask(second.url, 'select 1 as answer');
    await second.stop();
    expect(answers).toEqual([1]);
  });

  it('makes the data anew when making it was cut short', async () => {
    const data = join(home, 'postgres');
    const first = await startPostgres({ data, password });
    await first.stop();
    const half = `${data}.new`;
    rmSync(data, { recursive: true });
    mkdirSync(half);
    writeFileSync(join(half, 'PG_VERSION'), '18');
    const second = await startPostgres({ data, password });
    const answers = await ask(second.url, 'select 1 as answer');
    await second.stop();
    expect([answers, existsSync(half)]).toEqual([[1], false]);
  });

  it('tells of a failure what caused it, not what came of it', () => {
    const said = [
      'FATAL:  could not extend file: Check free disk space.',
      'PANIC:  x',
      'Aborted',
      'exit code 134',
    ];
    expect(causeIn(said.join('\n'))).toBe(said[0]);
    expect(causeIn('one\ntwo')).toBe('one | two');
  });

  it('does not touch data of another version', async () => {
    const data = join(home, 'postgres');
    const first = await startPostgres({ data, password });
    await first.stop();
    writeFileSync(join(data, 'PG_VERSION'), '17\n');
    await expect(startPostgres({ data, password })).rejects.toThrow(/made by PostgreSQL 17/);
  });
});
