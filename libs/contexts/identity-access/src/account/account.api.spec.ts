import { type TestApi, person, startApi } from '@sleutelring/testing';

const ACCOUNTS = `query ($search: String) {
  accounts(search: $search) { userId displayName email active memberships { role organisationId organisationName } } }`;

describe('accounts', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) =>
    answer.errors?.[0]?.extensions.code;
  const ids = (answer: { data: { accounts: { userId: string }[] } }) =>
    answer.data.accounts.map(({ userId }) => userId);

  it('shows a coordinator who works in her organisation, with their hats there alone', async () => {
    const client = await api.signedIn('coordinator');
    const { organisationId } = client.actor.membership;
    const colleague = await person(api.database, 'auditor', { organisationId });
    await person(api.database, 'auditor', { userId: colleague.actor.userId });
    await person(api.database, 'coordinator');
    const answer = await client.run(ACCOUNTS);
    expect(ids(answer).sort()).toEqual([client.actor.userId, colleague.actor.userId].sort());
    const hats = answer.data.accounts.flatMap((one: { memberships: object[] }) => one.memberships);
    expect(hats).toHaveLength(2);
    for (const hat of hats) expect(hat).toMatchObject({ organisationId });
  });

  it('shows an administrator everybody, and finds by part of a name or an address', async () => {
    const client = await api.signedIn('administrator');
    const { userId } = (await person(api.database, 'coordinator', { email: 'a%b_c@test.example' })).actor;
    expect(ids(await client.run(ACCOUNTS)).length).toBeGreaterThan(2);
    expect(ids(await client.run(ACCOUNTS, { search: 'A%b_c@' }))).toEqual([userId]);
    expect(ids(await client.run(ACCOUNTS, { search: 'a_b%c' }))).toEqual([]);
    expect(codeOf(await client.run(ACCOUNTS, { search: 'x'.repeat(101) }))).toBe('TOO_LONG');
  });

  it('is nothing for the other hats', async () => {
    for (const role of ['key_person', 'network_coordinator', 'funder_desk_officer', 'auditor'] as const)
      expect(codeOf(await (await api.signedIn(role)).run(ACCOUNTS))).toBe('NOT_FOUND');
    expect(codeOf(await api.run(ACCOUNTS))).toBe('UNAUTHENTICATED');
  });

  it('writes each reading into the audit trail', async () => {
    const client = await api.signedIn('coordinator');
    await client.run(ACCOUNTS);
    const read = await api.database.admin(`select operation from audit_entry where user_id = $1`, [
      client.actor.userId,
    ]);
    expect(read).toEqual([{ operation: 'account.list' }]);
  });

  it('lets everybody choose her own language', async () => {
    const client = await api.signedIn('key_person');
    const change = (locale: string) =>
      client.run(`mutation ($l: String!) { changeLocale(locale: $l) { locale } }`, { l: locale });
    expect((await change('en')).data.changeLocale).toEqual({ locale: 'en' });
    expect((await client.run('{ viewer { locale } }')).data.viewer).toEqual({ locale: 'en' });
    expect(codeOf(await change('xx'))).toBe('INVALID_CHOICE');
  });
});
