import { createServer } from 'node:net';
import { Mistake, mustAnswer, mustBeHere, readSettings, whyNotHere } from './settings.mjs';

const ROLES = {
  DATABASE_OWNER_URL: 'postgres://o@h/x',
  DATABASE_APP_URL: 'postgres://a@h/x',
  DATABASE_AUTH_URL: 'postgres://b@h/x',
  DATABASE_READER_URL: 'postgres://c@h/x',
  DATABASE_WORKER_URL: 'postgres://d@h/x',
};

describe('settings of npm start', () => {
  it('needs none', () => {
    expect(readSettings([], {})).toMatchObject({ empty: false, reset: false, port: 3000 });
  });

  it('takes an empty setting for none', () => {
    expect(readSettings([], { PORT: '', REDIS_URL: '' })).toMatchObject({ port: 3000, redisUrl: undefined });
  });

  it('takes five role addresses together', () => {
    expect(readSettings([], ROLES).roleUrls).toEqual(ROLES);
  });

  it.each([
    ['an unknown flag', ['--rest'], {}, /--rest is not known/],
    ['a port that is a word', [], { PORT: 'http' }, /^PORT:/],
    ['a port out of range', [], { PORT: '70000' }, /^PORT:/],
    ['another database', [], { DATABASE_URL: 'mysql://u:geheim@h/x' }, /^DATABASE_URL:/],
    [
      'a server without a database',
      [],
      { DATABASE_URL: 'postgres://u:geheim@h' },
      /^DATABASE_URL: name the database/,
    ],
    ['no address', [], { REDIS_URL: 'geheim' }, /^REDIS_URL:/],
    ['an open way', [], { PUBLIC_URL: 'http://geheim.example' }, /^PUBLIC_URL: must begin with https:/],
    [
      'some of the roles',
      [],
      { DATABASE_APP_URL: 'postgres://a:geheim@h/x' },
      /DATABASE_OWNER_URL.* must be set too/,
    ],
    ['a reset of a real server', ['--reset'], { DATABASE_URL: 'postgres://u:geheim@h/x' }, /^--reset only/],
  ])('refuses %s in one line that shows no secret', (_, args, env, line) => {
    const read = () => readSettings(args, env);
    expect(read).toThrow(Mistake);
    expect(read).toThrow(line);
    expect(read).not.toThrow(/geheim|\n/);
  });

  it('says in one line that the host is of another machine', async () => {
    await mustBeHere({ host: '127.0.0.1', port: 0 });
    await expect(mustBeHere({ host: '192.0.2.1', port: 0 })).rejects.toThrow(
      /^HOST: 192\.0\.2\.1 is no address of this machine$/,
    );
  });

  it('tells a port that is not for this user from one that is taken', () => {
    const settings = { host: '127.0.0.1', port: 80 };
    expect(whyNotHere('EACCES', settings)).toBe('PORT: this user may not listen on 80');
    expect(whyNotHere('EADDRINUSE', settings)).toBeUndefined();
  });

  it('says in one line that a server is not there, and is content when it is', async () => {
    const server = createServer();
    const port = await new Promise<number>((found) =>
      server.listen(0, '127.0.0.1', () => found((server.address() as { port: number }).port)),
    );
    const url = `redis://user:geheim@127.0.0.1:${port}`;
    await mustAnswer('REDIS_URL', url, 6379);
    await new Promise((closed) => server.close(closed));
    await expect(mustAnswer('REDIS_URL', url, 6379)).rejects.toThrow(
      `REDIS_URL: nothing answers at 127.0.0.1, port ${port}`,
    );
  });
});
