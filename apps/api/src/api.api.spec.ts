import { type GraphqlError, type TestApi, startApi } from '@sleutelring/testing';

type Refusal = { errors: GraphqlError[] };

describe('the api', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const post = (body: unknown, headers: Record<string, string> = { 'x-sleutelring': '1' }) =>
    fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  it('tells that it is alive and ready, and what it measured', async () => {
    expect(await (await fetch(`${api.url}/health`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${api.url}/ready`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${api.url}/metrics`)).text()).toContain(
      'http_request_duration_seconds_bucket',
    );
  });

  it.each([
    ['a document it does not know', { documentId: 'f'.repeat(64) }, { 'x-sleutelring': '1' }],
    ['no document', {}, { 'x-sleutelring': '1' }],
    ['a list of documents', [{ documentId: 'x' }], { 'x-sleutelring': '1' }],
    ['a request that a form of another site could send', { documentId: 'f'.repeat(64) }, {}],
  ])('refuses %s before anything is parsed', async (_, body, headers) => {
    const response = await post(body, headers as Record<string, string>);
    expect(response.status).toBe(400);
    expect(((await response.json()) as Refusal).errors[0]?.extensions.code).toBe('UNKNOWN_DOCUMENT');
  });

  it.each([
    ['more than a quarter of a megabyte', JSON.stringify({ documentId: 'x'.repeat(300_000) }), 413],
    ['half a sentence', '{"documentId": "x', 400],
  ])('refuses %s with a code and without a word too many', async (_, body, status) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    const { errors } = (await response.json()) as Refusal;
    expect(errors[0]).toMatchObject({ message: 'BAD_REQUEST', extensions: { code: 'BAD_REQUEST' } });
  });

  it('is closed to strangers', async () => {
    const { data, errors } = await api.run('query { referenceData { version } }');
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', requestId: expect.any(String) });
  });

  it('does not help those who guess: no introspection, no suggestions', async () => {
    for (const document of [
      'query { __schema { types { name } } }',
      'query { organisation { id } }',
      'query { organisations { naam } }',
    ]) {
      const { errors, status } = await api.run(document);
      expect(status).toBe(400);
      expect(JSON.stringify(errors)).not.toMatch(/did you mean|naam/i);
    }
  });

  it.each(['/health', '/nergens', '/graphql'])(
    'closes %s to scripts, frames and sources of others',
    async (path) => {
      const { headers } = await fetch(`${api.url}${path}`);
      const policy = headers.get('content-security-policy') ?? '';
      for (const rule of [
        "default-src 'none'",
        "script-src 'self'",
        "frame-ancestors 'none'",
        "form-action 'self'",
      ])
        expect(policy).toContain(rule);
      expect(policy).not.toMatch(/unsafe|https:|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    },
  );

  it('tells its log of a fault before any operation began: of which kind and where, not what was said', async () => {
    const client = await api.signedIn('coordinator');
    await api.database.admin('alter table session rename to elsewhere');
    const { errors } = await client.run('{ viewer { userId } }');
    await api.database.admin('alter table elsewhere rename to session');
    expect(errors?.[0]?.extensions.code).toBe('INTERNAL');
    expect(api.log()).toMatch(/"operation failed".*"error":"error 42P01","at":\["at /);
    expect(api.log()).not.toContain('does not exist');
  });

  it('writes no query string and no address into its log', async () => {
    await fetch(`${api.url}/health?token=geheim`);
    expect(api.log()).toContain('/health');
    expect(api.log()).not.toMatch(/geheim|127\.0\.0\.1.*GET/);
  });
});
