import { jest } from '@jest/globals';
import { ApiError } from './errors';
import { request, type TrustedDocument } from './request';

const document = { __meta__: { hash: 'abc' } } as TrustedDocument<{ n: number }, { id: string }>;

function answering(answer: unknown): jest.Mock<typeof fetch> {
  const fake = jest.fn<typeof fetch>(async () => Response.json(answer));
  globalThis.fetch = fake;
  return fake;
}

const failure = (): Promise<unknown> => request(document, { id: '1' }).catch((error: unknown) => error);

describe('request', () => {
  const original = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = original;
  });

  it('sends the id of the document, never its text, and the header no form can send', async () => {
    const fake = answering({ data: { n: 1 } });
    await expect(request(document, { id: '1' })).resolves.toEqual({ n: 1 });
    const [url, init] = fake.mock.calls[0] ?? [];
    expect(url).toBe('/graphql');
    expect(JSON.parse(String(init?.body))).toEqual({ documentId: 'abc', variables: { id: '1' } });
    expect(init?.headers).toMatchObject({ 'x-sleutelring': '1' });
  });

  it('says for whom it is, where it is for somebody', async () => {
    const fake = answering({ data: { n: 1 } });
    await request(document, { id: '1' }, { as: 'amina' });
    expect(fake.mock.calls[0]?.[1]?.headers).toMatchObject({ 'x-sleutelring-as': 'amina' });
  });

  it('hands on code, field and params of a mistake', async () => {
    answering({ errors: [{ extensions: { code: 'TOO_LONG', field: 'input.text', params: { max: 5 } } }] });
    expect(await failure()).toEqual(new ApiError('TOO_LONG', 'input.text', { max: 5 }));
  });

  it.each([[{ errors: [{}] }], [{ data: null }], [{}]])(
    'calls an answer it cannot read %j INTERNAL',
    async (answer) => {
      answering(answer);
      expect(await failure()).toMatchObject({ code: 'INTERNAL' });
    },
  );

  it('calls a request that did not arrive OFFLINE', async () => {
    globalThis.fetch = async () => Promise.reject(new TypeError('failed'));
    expect(await failure()).toMatchObject({ code: 'OFFLINE' });
  });
});
