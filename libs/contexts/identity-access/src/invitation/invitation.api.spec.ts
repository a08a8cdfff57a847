import { newId } from '@sleutelring/kernel';
import { type Client, type TestApi, network, organisation, person, startApi } from '@sleutelring/testing';

const PREVIEW = 'query ($token: String!) { invitation(token: $token) { organisationName role } }';
const ACCEPT = `mutation ($token: String!, $name: String!) {
  acceptInvitation(token: $token, displayName: $name, locale: "en") {
    userId displayName email locale membership { role organisationId keyPersonId } memberships { role } } }`;
const INVITE =
  'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { id role state link mailed } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawInvitation(id: $id) { state } }';

describe('invitations', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const accept = (token: string, cookie?: string, name = 'Nieuw') => api.run(ACCEPT, { token, name }, cookie);
  const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) =>
    answer.errors?.[0]?.extensions.code;
  const address = () => `${newId()}@test.example`;

  /** What arrived in somebody's mail. */
  const mailed = async (email: string): Promise<string> => {
    const [mail] = await api.database.admin<{ link: string }>(
      `select template_values->>'link' as link from mail where address = $1 order by created_at desc limit 1`,
      [email],
    );
    return mail?.link.split('/').at(-1) ?? '';
  };
  const invite = (by: Client, input: object) =>
    by.run(INVITE, {
      input: {
        email: address(),
        displayName: 'Genodigde',
        role: 'COORDINATOR',
        organisationId: by.actor.membership.organisationId,
        ...input,
      },
    });
  const invited = async (by: Client, input: { email: string } & Record<string, unknown>) => {
    expect((await invite(by, input)).errors).toBeUndefined();
    return mailed(input.email);
  };

  it('says that without a mail server the mail waits', async () => {
    const { data } = await invite(await api.signedIn('coordinator'), {});
    expect(data.inviteMember).toMatchObject({ state: 'OPEN', link: null, mailed: false });
  });

  it('opens an account for who got the mail, once', async () => {
    const coordinator = await api.signedIn('coordinator');
    const email = address();
    const token = await invited(coordinator, { email });
    expect((await api.run(PREVIEW, { token })).data.invitation).toMatchObject({ role: 'COORDINATOR' });
    const { data, cookies } = await accept(token, undefined, '');
    expect(data.acceptInvitation).toMatchObject({
      email,
      displayName: 'Genodigde',
      locale: 'en',
      membership: { role: 'COORDINATOR', organisationId: coordinator.actor.membership.organisationId },
    });
    expect((await api.run('{ mySessions { current } }', {}, cookies[0])).data.mySessions).toEqual([
      { current: true },
    ]);
    expect(codeOf(await accept(token))).toBe('INVITATION_INVALID');
    expect((await api.run(PREVIEW, { token })).data.invitation).toBeNull();
  });

  it('gives one of many who use it at the same moment what it holds', async () => {
    const token = await invited(await api.signedIn('coordinator'), { email: address() });
    const answers = await Promise.all(Array.from({ length: 20 }, () => accept(token)));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  });

  it('keeps the link to itself: staff prove their address by getting it', async () => {
    const answer = await invite(await api.signedIn('coordinator'), {});
    expect(answer.data.inviteMember).toMatchObject({ state: 'OPEN', link: null });
  });

  it.each([
    ['used up by time', `expires_at = now() - interval '1 second'`],
    ['withdrawn', 'withdrawn_at = now()'],
  ])('refuses a link that was %s', async (_, change) => {
    const token = await invited(await api.signedIn('coordinator'), { email: address() });
    await api.database.admin(`update invitation set ${change} where token_hash = sha256($1::bytea)`, [
      Buffer.from(token),
    ]);
    expect(codeOf(await accept(token))).toBe('INVITATION_INVALID');
    expect((await api.run(PREVIEW, { token })).data.invitation).toBeNull();
  });

  it('makes the earlier link of the same person worthless', async () => {
    const coordinator = await api.signedIn('coordinator');
    const email = address();
    const first = await invited(coordinator, { email });
    const second = await invited(coordinator, { email });
    expect(codeOf(await accept(first))).toBe('INVITATION_INVALID');
    expect(codeOf(await accept(second))).toBeUndefined();
  });

  it('can be withdrawn by the own organisation and by nobody else’s', async () => {
    const [own, other] = [await api.signedIn('coordinator'), await api.signedIn('coordinator')];
    const email = address();
    const { data } = await invite(own, { email });
    const { id } = data.inviteMember;
    expect(codeOf(await other.run(WITHDRAW, { id }))).toBe('NOT_FOUND');
    expect((await own.run(WITHDRAW, { id })).data.withdrawInvitation).toEqual({ state: 'WITHDRAWN' });
    expect(codeOf(await accept(await mailed(email)))).toBe('INVITATION_INVALID');
  });

  it('adds a hat to the account that the address has', async () => {
    const email = address();
    const auditor = await person(api.database, 'auditor', { email });
    const token = await invited(await api.signedIn('coordinator'), { email });
    const { data } = await accept(token);
    expect(data.acceptInvitation).toMatchObject({
      userId: auditor.actor.userId,
      memberships: [{ role: 'AUDITOR' }, { role: 'COORDINATOR' }],
    });
  });

  it('puts out whoever waited in an account whose address nobody had proved', async () => {
    const email = address();
    const waiting = await person(api.database, 'auditor', { email });
    const { userId } = waiting.actor;
    await api.database.admin(`update account set email_confirmed_at = null where id = $1`, [userId]);
    await api.database.admin(
      `insert into passkey (id, account_id, credential_id, public_key, counter, transports, name, created_at)
       values ($1, $2, $3, '\\x00', 0, '{}', 'Vreemd', now())`,
      [newId(), userId, newId()],
    );
    const token = await invited(await api.signedIn('coordinator'), { email });
    const { data, cookies } = await accept(token);
    expect(data.acceptInvitation.userId).toBe(userId);
    const viewer = '{ viewer { userId } }';
    expect((await api.run(viewer, {}, waiting.cookie)).data.viewer).toBeNull();
    expect((await api.run(viewer, {}, cookies[0])).data.viewer).toEqual({ userId });
    expect(await api.database.admin(`select from passkey where account_id = $1`, [userId])).toEqual([]);
    expect((await api.run('{ mySessions { id } }', {}, cookies[0])).data.mySessions).toHaveLength(1);
  });

  it.each([
    ['coordinator', 'COORDINATOR', undefined],
    ['coordinator', 'ADMINISTRATOR', 'INVALID_CHOICE'],
    ['coordinator', 'KEY_PERSON', 'INVALID_CHOICE'],
    ['administrator', 'AUDITOR', undefined],
    ['administrator', 'KEY_PERSON', 'INVALID_CHOICE'],
    ['administrator', 'FUNDER_DESK_OFFICER', 'INVALID_CHOICE'],
    ['auditor', 'AUDITOR', 'NOT_FOUND'],
    ['key_person', 'COORDINATOR', 'NOT_FOUND'],
  ] as const)('lets a %s invite a %s of the own organisation: %s', async (role, wanted, code) => {
    expect(codeOf(await invite(await api.signedIn(role), { role: wanted }))).toBe(code);
  });

  it('lets administrators invite for other places, and coordinators not', async () => {
    const [administrator, coordinator] = [
      await api.signedIn('administrator'),
      await api.signedIn('coordinator'),
    ];
    const elsewhere = { organisationId: await organisation(api.database) };
    expect(codeOf(await invite(coordinator, elsewhere))).toBe('NOT_FOUND');
    expect(codeOf(await invite(administrator, elsewhere))).toBeUndefined();
    expect(codeOf(await invite(administrator, { organisationId: newId() }))).toBe('NOT_FOUND');
    const funder = {
      organisationId: await organisation(api.database, 'funder'),
      role: 'FUNDER_DESK_OFFICER',
    };
    expect(codeOf(await invite(administrator, funder))).toBeUndefined();
  });

  it('gives a network only to whoever works at the organisation that leads it', async () => {
    const administrator = await api.signedIn('administrator');
    const [lead, member] = [await organisation(api.database), await organisation(api.database)];
    const wish = { role: 'NETWORK_COORDINATOR', networkId: await network(api.database, lead) };
    expect(codeOf(await invite(administrator, { ...wish, organisationId: lead }))).toBeUndefined();
    expect(codeOf(await invite(administrator, { ...wish, organisationId: member }))).toBe('INVALID_CHOICE');
    expect(codeOf(await invite(administrator, { ...wish, organisationId: lead, networkId: null }))).toBe(
      'INVALID_CHOICE',
    );
  });

  it.each([
    ['', 'x'],
    ['x'.repeat(43), 'x'],
    ['../../etc', 'x'],
  ])('refuses the token %j', async (token, name) => {
    expect(codeOf(await accept(token, undefined, name))).toBe('INVITATION_INVALID');
  });
});
