import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';

const SOURCE = 'tools/bench/postgraphile';
const FOLDER = '.data/bench/postgraphile';

/**
 * Bands and guidance as tables, since PostGraphile gives typed lists of nothing else: for it, JSON is a value without
 * fields. Only of the newest page of each organisation, which is all that is asked for.
 */
export async function layOutForPostgraphile(superuser: pg.Client): Promise<void> {
  await superuser.query(`create temporary table page as select log.* from organisation, lateral (
    select id, bands, guidance from activity_log where organisation_id = organisation.id order by sent_at desc, id desc limit 51) log`);
  for (const statement of [
    `create table band (activity_log_id uuid references activity_log, gender_key text, age_group_key text, count int,
       primary key (activity_log_id, gender_key, age_group_key))`,
    `insert into band select page.id, "genderKey", "ageGroupKey", count from page,
       jsonb_to_recordset(bands) as given ("genderKey" text, "ageGroupKey" text, count int)`,
    `create table guidance (activity_log_id uuid references activity_log, destination_key text, count int,
       primary key (activity_log_id, destination_key))`,
    `insert into guidance select page.id, "destinationKey", count from page,
       jsonb_to_recordset(guidance) as given ("destinationKey" text, count int)`,
    `analyze band, guidance`,
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
