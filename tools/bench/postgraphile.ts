import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';

const SOURCE = 'tools/bench/postgraphile';
const FOLDER = '.data/bench/postgraphile';

/**
 * Bands and guidance as tables, since PostGraphile gives typed lists of nothing else: for it, JSON is a value without
 * fields. Keys come after the rows, which is faster.
 */
export async function layOutForPostgraphile(superuser: pg.Client): Promise<void> {
  for (const statement of [
    `create table band as select log.id as activity_log_id, "genderKey" as gender_key, "ageGroupKey" as age_group_key, count
       from activity_log log, jsonb_to_recordset(bands) as given ("genderKey" text, "ageGroupKey" text, count int)`,
    `alter table band add primary key (activity_log_id, gender_key, age_group_key)`,
    `create table guidance as select log.id as activity_log_id, "destinationKey" as destination_key, count
       from activity_log log, jsonb_to_recordset(guidance) as given ("destinationKey" text, count int)`,
    `alter table guidance add primary key (activity_log_id, destination_key)`,
    ...['band', 'guidance'].map(
      (table) => `alter table ${table} add foreign key (activity_log_id) references activity_log`,
    ),
    `vacuum analyze band, guidance`,
  ])
    await superuser.query(statement);
}

/**
 * The best ready-made peer, as a small server of its own on the same tables, without permissions. It needs a newer Node
 * than we do, which it brings along from npm; installed only here and only for the comparison.
 */
export async function startPostgraphile(databaseUrl: string, port: number): Promise<ChildProcess> {
  install();
  const node = join(FOLDER, 'node_modules/node/bin/node');
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    NODE_ENV: 'production',
    GRAPHILE_ENV: 'production',
  };
  const child = spawn(node, [join(FOLDER, 'server.mjs')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((ready, fail) => {
    child.stdout?.on('data', (text: Buffer) => String(text).includes('listening') && ready());
    child.once('exit', () => fail(new Error('PostGraphile did not start')));
  });
  return child;
}

function install(): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const file of ['package.json', 'server.mjs']) copyFileSync(join(SOURCE, file), join(FOLDER, file));
  if (existsSync(join(FOLDER, 'node_modules/node/bin/node'))) return;
  // The package "node" fetches its binary in an install script, by way of the registry.
  const { status } = spawnSync('npm', ['install', '--ignore-scripts=false', '--no-audit', '--no-fund'], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('PostGraphile could not be installed');
}
