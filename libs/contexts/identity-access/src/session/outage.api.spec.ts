import { type Client, type TestApi, startApi } from '@sleutelring/testing';

const VIEWER = '{ viewer { userId } }';

describe('a request while the database is away', () => {
  let api: TestApi;
  let client: Client;
  beforeAll(async () => {
    api = await startApi();
    client = await api.signedIn('coordinator');
    await client.run(VIEWER);
  });
  afterAll(() => api.close());

  /** Holds for everybody but the superuser. */
  const letIn = (connections: number) =>
    api.database.admin(`do $$ begin
      execute format('alter database %I connection limit ${connections}', current_database());
    end $$`);
  const endAll = () =>
    api.database.admin(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name like 'sleutelring-%'`,
    );

  it('is told so within two seconds, and is served again within five', async () => {
    await letIn(0);
    await endAll();
    try {
      const started = performance.now();
      const { status, errors } = await client.run(VIEWER);
      expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 503, code: 'UNAVAILABLE' });
      expect(JSON.stringify(errors)).not.toMatch(/sleutelring_auth|connection|stack/i);
      const file = await fetch(`${api.url}/files/reports/${client.actor.userId}`, {
        headers: { cookie: client.cookie },
      });
      expect(file.status).toBe(503);
      expect(performance.now() - started).toBeLessThan(4_000);
    } finally {
      await letIn(-1);
    }
    const mended = performance.now();
    while ((await client.run(VIEWER)).status !== 200) expect(performance.now() - mended).toBeLessThan(5_000);
    expect((await client.run(VIEWER)).data.viewer).toEqual({ userId: client.actor.userId });
  });

  it('is never answered by a fault of ours when its connection is cut while it asks', async () => {
    const answers = new Set<string>();
    const asking = Array.from({ length: 8 }, async () => {
      for (let round = 0; round < 25; round += 1) {
        const { status, errors } = await client.run('{ viewer { userId } mySessions { id } }');
        answers.add(`${status} ${errors?.[0]?.extensions.code ?? ''}`.trim());
      }
    });
    const cutting = (async () => {
      for (let round = 0; round < 20; round += 1) await endAll();
    })();
    await Promise.all([...asking, cutting]);
    const expected = ['200', '200 UNAVAILABLE', '503 UNAVAILABLE'];
    expect([...answers].filter((answer) => !expected.includes(answer))).toEqual([]);
  });
});
