import { type Client, type TestApi, startApi } from '@sleutelring/testing';
import { type Ceremony, SoftwareAuthenticator } from './software-authenticator.fixture';

const ORIGIN = 'http://localhost:3000';
const START_ADDING = 'mutation { startPasskeyRegistration }';
const ADD = `mutation ($response: String!) {
  finishPasskeyRegistration(response: $response, name: "Telefoon") { id name lastUsedAt } }`;
const START = 'mutation { startPasskeySignIn }';
const ENTER =
  'mutation ($response: String!) { finishPasskeySignIn(response: $response) { userId membership { id } } }';

describe('passkeys', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ PUBLIC_URL: ORIGIN });
  });
  afterAll(() => api.close());

  const options = async (run: Client['run'], document: string): Promise<Ceremony> => {
    const { data } = await run(document);
    return JSON.parse(Object.values(data)[0] as string);
  };
  const stranger: Client['run'] = (document, variables) => api.run(document, variables);
  const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) =>
    answer.errors?.[0]?.extensions.code;

  async function somebodyWithKey(origin = ORIGIN) {
    const client = await api.signedIn('coordinator');
    const key = new SoftwareAuthenticator(origin);
    const added = await client.run(ADD, { response: key.create(await options(client.run, START_ADDING)) });
    return { client, key, added };
  }
  const enter = async (key: SoftwareAuthenticator) =>
    api.run(ENTER, { response: key.get(await options(stranger, START)) });

  it('lets in who holds the key, without an address', async () => {
    const { client, key, added } = await somebodyWithKey();
    expect(added.data.finishPasskeyRegistration).toMatchObject({ name: 'Telefoon', lastUsedAt: null });
    const { data, cookies } = await enter(key);
    expect(data.finishPasskeySignIn).toEqual({
      userId: client.actor.userId,
      membership: { id: client.actor.membership.id },
    });
    const mine = await api.run('{ myPasskeys { id name lastUsedAt } }', {}, cookies[0]);
    expect(mine.data.myPasskeys).toEqual([expect.objectContaining({ lastUsedAt: expect.any(String) })]);
  });

  it('takes an answer once', async () => {
    const { key } = await somebodyWithKey();
    const response = key.get(await options(stranger, START));
    expect(codeOf(await api.run(ENTER, { response }))).toBeUndefined();
    expect(codeOf(await api.run(ENTER, { response }))).toBe('PASSKEY_INVALID');
  });

  it('refuses a copy of a key, whose counter runs behind, and says so in the audit trail', async () => {
    const { client, key } = await somebodyWithKey();
    await enter(key);
    await enter(key);
    key.counter = 0;
    expect(codeOf(await enter(key))).toBe('PASSKEY_INVALID');
    const refused = await api.database.admin(
      `select operation from audit_entry where outcome = 'refused' and user_id = $1`,
      [client.actor.userId],
    );
    expect(refused).toEqual([{ operation: 'session.start' }]);
  });

  it('refuses a key made for another site', async () => {
    const { added } = await somebodyWithKey('https://elders.example');
    expect(codeOf(added)).toBe('PASSKEY_INVALID');
  });

  it('refuses a challenge that belongs to another account', async () => {
    const [one, other] = [await api.signedIn('coordinator'), await api.signedIn('coordinator')];
    const key = new SoftwareAuthenticator(ORIGIN);
    const response = key.create(await options(one.run, START_ADDING));
    expect(codeOf(await other.run(ADD, { response }))).toBe('PASSKEY_INVALID');
  });

  it('refuses a key that was removed, an account that was closed and a key it never knew', async () => {
    const { client, key } = await somebodyWithKey();
    const { data } = await client.run('{ myPasskeys { id } }');
    await client.run('mutation ($id: ID!) { removePasskey(id: $id) }', { id: data.myPasskeys[0].id });
    expect(codeOf(await enter(key))).toBe('PASSKEY_INVALID');

    const closed = await somebodyWithKey();
    await api.database.admin('update account set active = false where id = $1', [closed.client.actor.userId]);
    expect(codeOf(await enter(closed.key))).toBe('PASSKEY_INVALID');
    expect(codeOf(await enter(new SoftwareAuthenticator(ORIGIN)))).toBe('PASSKEY_INVALID');
  });

  it('removes nobody else’s key', async () => {
    const { client } = await somebodyWithKey();
    const { data } = await client.run('{ myPasskeys { id } }');
    const other = await api.signedIn('coordinator');
    const answer = await other.run('mutation ($id: ID!) { removePasskey(id: $id) }', {
      id: data.myPasskeys[0].id,
    });
    expect(codeOf(answer)).toBe('NOT_FOUND');
  });

  it.each(['', 'geen json', '{}', '{"id":"x","response":{"clientDataJSON":"e30"}}', 'x'.repeat(20_000)])(
    'refuses the answer %j',
    async (response) => {
      expect(codeOf(await api.run(ENTER, { response }))).toBe('PASSKEY_INVALID');
    },
  );
});
