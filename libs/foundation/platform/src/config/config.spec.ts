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

  it('takes the public address with a slash at its end as without, and no other than of the web', () => {
    const { PUBLIC_URL } = readConfig({ ...DATABASES, PUBLIC_URL: 'https://agenda.example.org/' });
    expect(PUBLIC_URL).toBe('https://agenda.example.org');
    expect(() => readConfig({ ...DATABASES, PUBLIC_URL: 'ftp://agenda.example.org' })).toThrow(/PUBLIC_URL/);
  });

  it('names a wrong setting and never shows its value', () => {
    const wrong = { ...DATABASES, DATABASE_APP_URL: 'mysql://user:secret@host/x', DEMO: 'maybe' };
    expect(() => readConfig(wrong)).toThrow(ConfigError);
    expect(() => readConfig(wrong)).toThrow(/DATABASE_APP_URL.*DEMO/);
    expect(() => readConfig(wrong)).not.toThrow(/secret/);
  });
});
