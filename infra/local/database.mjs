import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres } from './postgres.mjs';
import { provision } from './provision.mjs';
import { secretsIn } from './secrets.mjs';
import { Mistake } from './settings.mjs';

const PREFERRED = 54_320;
const FORGIVEN = 3;

/**
 * @typedef {object} Database
 * @property {Record<string, string>} urls DATABASE_<ROLE>_URL
 * @property {boolean} isOurs the embedded one
 * @property {boolean} isNew made by this start, or by somebody we do not know of
 * @property {() => Promise<void>} close
 */

/** The database the settings ask for: one with its roles, a server to make both in, or our own. @returns {Promise<Database>} */
export async function openDatabase({ settings, home, fail }, note) {
  if (settings.roleUrls) {
    note('yours, with its roles');
    return { urls: settings.roleUrls, isNew: true, isOurs: false, close: async () => {} };
  }
  return settings.adminUrl ? theirs(settings, home, note) : embedded(settings, home, fail, note);
}

async function theirs({ adminUrl }, home, note) {
  const database = decodeURIComponent(new URL(adminUrl).pathname.slice(1));
  const { roles } = secretsIn(join(home, 'secrets.json'));
  const urls = await provision(adminUrl, { database, passwords: roles }).catch((error) => {
    throw new Mistake(`DATABASE_URL: ${error.message || error.code}`);
  });
  note('yours');
  return { urls: named(urls), isNew: true, isOurs: false, close: async () => {} };
}

/** The folder of our own database: what people make themselves is kept apart from the demo year. */
export const dataIn = (home, { empty }) => join(home, empty ? 'postgres-empty' : 'postgres');

async function embedded(settings, home, fail, note) {
  const data = dataIn(home, settings);
  const isNew = !existsSync(join(data, 'PG_VERSION'));
  const { superuser, roles } = secretsIn(join(home, 'secrets.json'));
  let cluster = await startPostgres({ data, password: superuser, port: PREFERRED });
  const { port } = cluster;
  const urls = await provision(cluster.url, { database: 'sleutelring', passwords: roles });
  note(`PostgreSQL 18 on port ${port}${isNew ? ', new' : ''}`);
  let closing = false;
  const keep = async () => {
    for (let deaths = 0; ;) {
      await cluster.ended;
      if (closing) return;
      if (++deaths > FORGIVEN)
        return fail(new Error(`PostgreSQL keeps stopping (.data/${basename(data)}.log)`));
      console.log(`  ! PostgreSQL stopped; starting it again (${deaths} of ${FORGIVEN})`);
      await sleep(500);
      cluster = await startPostgres({ data, password: superuser, port });
    }
  };
  keep().catch(fail);
  const close = () => ((closing = true), cluster.stop());
  return { urls: named(urls), isNew, isOurs: true, close };
}

const named = (urls) =>
  Object.fromEntries(Object.entries(urls).map(([key, url]) => [`DATABASE_${key.toUpperCase()}_URL`, url]));
