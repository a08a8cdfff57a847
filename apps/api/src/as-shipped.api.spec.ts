import documents from '@sleutelring/graphql-client/documents/field';
import { request } from 'node:http';
import { type GraphqlError, type TestApi, startApi } from '@sleutelring/testing';

const VIEWER = 'query { viewer { userId } }';
const OWN = { 'content-type': 'application/json', 'x-sleutelring': '1' };

interface Said {
  readonly status: number;
  readonly text: string;
}

/** Run as on a server, where no test may write documents of its own. */
describe('the api as it is shipped', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ NODE_ENV: 'production' });
  });
  afterAll(() => api.close());

  /** Sends an address as it is written here; `fetch` would tidy it up first. */
  function ask(
    method: string,
    path: string,
    body = '',
    headers: Record<string, string> = OWN,
  ): Promise<Said> {
    const { hostname, port } = new URL(api.url);
    return new Promise((resolve, reject) => {
      const asking = request({ hostname, port, method, path, headers }, (answer) => {
        let text = '';
        answer.on('data', (part: Buffer) => (text += part.toString()));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      });
      asking.on('error', reject).end(body);
    });
  }

  it.each([
    '/graphql',
    '/graphql/',
    '//graphql',
    '/GRAPHQL',
    '/%67raphql',
    '/graphq%6C',
    '/%67%72%61%70%68%71%6c',
    '/./graphql',
    '/agenda/../graphql',
    '/graphql;x',
    '/graphql%3f',
    'http://elders.example/graphql',
  ])('takes no document that is not on its list, at %s', async (path) => {
    const own = await ask('POST', path, JSON.stringify({ query: VIEWER }));
    const byAddress = await ask('GET', `${path}?query=${encodeURIComponent(VIEWER)}`, '', {
      ...OWN,
      'apollo-require-preflight': '1',
    });
    expect(own.text + byAddress.text).not.toContain('"data"');
  });

  it.each([
    ['a host that is none', { host: 'a b<>' }],
    ['a protocol that is none', { 'x-forwarded-proto': 'x y' }],
  ])('calls %s a mistake of who asks, not of ours', async (_, wrong) => {
    const known = JSON.stringify({ documentId: Object.keys(documents)[0] });
    expect((await ask('POST', '/graphql', known)).status).toBe(200);
    expect((await ask('POST', '/graphql', known, { ...OWN, ...wrong })).status).toBe(400);
  });

  it.each(['/%zz', '/agenda/%c0%ae'])('does not repeat an address that it cannot read: %s', async (path) => {
    const { status, text } = await ask('GET', path);
    const { errors } = JSON.parse(text) as { errors: GraphqlError[] };
    expect(status).toBeLessThan(500);
    expect(errors).toEqual([
      { message: 'BAD_REQUEST', extensions: { code: 'BAD_REQUEST', requestId: expect.any(String) } },
    ]);
  });
});
