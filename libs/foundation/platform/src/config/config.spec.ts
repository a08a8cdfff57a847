import { ConfigError, readConfig } from './config';

const DATABASES = {
  DATABASE_APP_URL: 'postgres://a@localhost/x',
  DATABASE_AUTH_URL: 'postgres://b@localhost/x',
  DATABASE_READER_URL: 'postgres://c@localhost/x',
  DATABASE_WORKER_URL: 'postgres://d@localhost/x',
};

describe('config', () => {
  it('fills in what is not set', () => {
    expect(readConfig({ ...DATABASES, PORT: '4000' })).toMatchObject({
      PORT: 4000,
      PUBLIC_URL: 'http://localhost:4000',
      DEMO: false,
    });
  });

  it('treats an empty setting as not set', () => {
    expect(readConfig({ ...DATABASES, REDIS_URL: '' }).REDIS_URL).toBeUndefined();
  });

  it('takes the public address with a slash at its end as without', () => {
    const { PUBLIC_URL } = readConfig({ ...DATABASES, PUBLIC_URL: 'https://agenda.example.org/' });
    expect(PUBLIC_URL).toBe('https://agenda.example.org');
  });

  it.each([
    'http://agenda.example.org',
    'http://localhost.example.org',
    'ftp://agenda.example.org',
    'agenda.example.org',
  ])('lets no session travel in the open: not at %s', (PUBLIC_URL) => {
    expect(() => readConfig({ ...DATABASES, PUBLIC_URL })).toThrow(/^PUBLIC_URL: .*https:/);
  });

  it.each(['http://localhost:3000', 'http://127.0.0.1', 'http://[::1]:80/'])(
    'knows that %s is this machine',
    (PUBLIC_URL) => {
      expect(readConfig({ ...DATABASES, PUBLIC_URL }).PUBLIC_URL).toBe(PUBLIC_URL.replace(/\/$/, ''));
    },
  );

  it('names a wrong setting and never shows its value', () => {
    const wrong = { ...DATABASES, DATABASE_APP_URL: 'mysql://user:secret@host/x', DEMO: 'maybe' };
    expect(() => readConfig(wrong)).toThrow(ConfigError);
    expect(() => readConfig(wrong)).toThrow(/DATABASE_APP_URL.*DEMO/);
    expect(() => readConfig(wrong)).not.toThrow(/secret/);
  });
});
