import { connect, createServer } from 'node:net';

/** What the user did wrong: shown as this one line, without a stack. */
export class Mistake extends Error {}

const FLAGS = { '--empty': 'empty', '--reset': 'reset' };
const ROLE_URLS = ['OWNER', 'APP', 'AUTH', 'READER', 'WORKER'].map((role) => `DATABASE_${role}_URL`);

/**
 * @typedef {object} Settings
 * @property {boolean} empty without the demo year
 * @property {boolean} reset begin again
 * @property {string} host address to listen on
 * @property {number} port preferred port of the api
 * @property {string} [adminUrl] a real PostgreSQL in which roles and database may be made
 * @property {Record<string, string>} [roleUrls] a real PostgreSQL in which they stand already
 * @property {string} [redisUrl]
 */

/** @param {string[]} args @param {NodeJS.ProcessEnv} env @returns {Settings} @throws {Mistake} */
export function readSettings(args, env) {
  const unknown = args.find((arg) => !(arg in FLAGS));
  if (unknown)
    throw new Mistake(`${unknown} is not known here; there are --empty and --reset (npm start -- --empty)`);
  const settings = {
    empty: args.includes('--empty'),
    reset: args.includes('--reset'),
    host: env.HOST || '127.0.0.1',
    port: portOf(env.PORT || '3000'),
    adminUrl: urlOf('DATABASE_URL', env.DATABASE_URL, ['postgres:', 'postgresql:']),
    roleUrls: roleUrlsOf(env),
    redisUrl: urlOf('REDIS_URL', env.REDIS_URL, ['redis:', 'rediss:']),
  };
  urlOf('SMTP_URL', env.SMTP_URL, ['smtp:', 'smtps:']);
  publicUrlOf(env.PUBLIC_URL);
  if (settings.adminUrl && new URL(settings.adminUrl).pathname.length < 2) {
    throw new Mistake('DATABASE_URL: name the database too, as in postgres://user:password@host/sleutelring');
  }
  if (settings.reset && (settings.adminUrl || settings.roleUrls)) {
    throw new Mistake('--reset only clears the built-in database; empty a database of your own yourself');
  }
  return settings;
}

/** @param {string} name @param {string | undefined} url @param {number} usual port @throws {Mistake} when nobody is there */
export async function mustAnswer(name, url, usual) {
  if (!url) return;
  const { hostname, port } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  const found = await new Promise((resolve) => {
    const socket = connect({ host, port: Number(port || usual), timeout: 5000 });
    for (const event of ['connect', 'error', 'timeout']) {
      socket.once(event, () => (socket.destroy(), resolve(event === 'connect')));
    }
  });
  if (!found) throw new Mistake(`${name}: nothing answers at ${host}, port ${port || usual}`);
}

/** @param {{ host: string, port: number }} settings @throws {Mistake} when we may not listen there */
export async function mustBeHere(settings) {
  const server = createServer();
  const code = await new Promise((resolve) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
    server.listen(settings, () => server.close(() => resolve(undefined)));
  });
  const mistake = whyNotHere(code, settings);
  if (mistake) throw new Mistake(mistake);
}

/** What a failure to listen says of the settings; of a taken port nothing, because that one is passed over. */
export function whyNotHere(code, { host, port }) {
  if (code === 'EACCES') return `PORT: this user may not listen on ${port}`;
  return code && code !== 'EADDRINUSE' ? `HOST: ${host} is no address of this machine` : undefined;
}

function portOf(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_534)
    throw new Mistake('PORT: must be a whole number from 1 to 65534');
  return port;
}

/** Never shows the value: it may hold a password. */
function urlOf(name, value, protocols) {
  if (!value) return undefined;
  if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol)) {
    throw new Mistake(`${name}: must be an address that begins with ${protocols[0]}//`);
  }
  return value;
}

/** The programs refuse another one as well, but only after everything was made ready for them. */
function publicUrlOf(value) {
  const url = urlOf('PUBLIC_URL', value, ['https:', 'http:']);
  const here = url && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
  if (url?.startsWith('http:') && !here)
    throw new Mistake('PUBLIC_URL: must begin with https:// (http:// is for localhost alone)');
}

function roleUrlsOf(env) {
  const given = ROLE_URLS.filter((name) => env[name]);
  if (!given.length) return undefined;
  const missing = ROLE_URLS.filter((name) => !env[name]);
  if (missing.length) throw new Mistake(`${given[0]} is set, so ${missing.join(', ')} must be set too`);
  return Object.fromEntries(
    given.map((name) => [name, urlOf(name, env[name], ['postgres:', 'postgresql:'])]),
  );
}
