import { type Role, newId } from '@sleutelring/kernel';
import { type Client, type Person, type TestApi, person, startApi } from '@sleutelring/testing';

const END = 'mutation ($id: ID!) { endMembership(id: $id) }';
const INVITE = 'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { id } }';
const ACCEPT = `mutation ($token: String!) { acceptInvitation(token: $token, displayName: "") { membership { role } } }`;
const VIEWER = '{ viewer { membership { role } memberships { role } permissions } }';
const ACCOUNTS = '{ accounts { userId memberships { id role allowed } } }';

describe('ending a hat', () => {
  let api: TestApi;
  let administrator: Client;
  beforeAll(async () => {
    api = await startApi();
    administrator = await api.signedIn('administrator');
  });
  afterAll(() => api.close());

  const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) =>
    answer.errors?.[0]?.extensions.code;
  const hatOf = ({ actor }: Person | Client) => actor.membership.id;
  const colleague = (of: Client, role: Role = 'coordinator') =>
    person(api.database, role, { organisationId: of.actor.membership.organisationId });
  const end = (by: Client, whose: Person | Client) => by.run(END, { id: hatOf(whose) });
  const isLive = async (whose: Person | Client) =>
    (await api.database.admin(`select from membership where id = $1 and ended_at is null`, [hatOf(whose)]))
      .length === 1;

  it('is out on every device from that commit on, and keeps her account', async () => {
    const coordinator = await api.signedIn('coordinator');
    const leaver = await colleague(coordinator);
    expect((await api.run(ACCOUNTS, {}, leaver.cookie)).errors).toBeUndefined();
    expect((await end(coordinator, leaver)).data).toEqual({ endMembership: true });
    expect(codeOf(await api.run(ACCOUNTS, {}, leaver.cookie))).toBe('NOT_FOUND');
    expect((await api.run(VIEWER, {}, leaver.cookie)).data.viewer).toEqual({
      membership: null,
      memberships: [],
      permissions: [],
    });
  });

  it('serves no request that begins after the commit, however many race it', async () => {
    const coordinator = await api.signedIn('coordinator');
    const leaver = await colleague(coordinator);
    let ended = false;
    const ending = end(coordinator, leaver).then(() => (ended = true));
    const served: boolean[] = [];
    while (served.length < 40) {
      const late = ended;
      const answer = await api.run(ACCOUNTS, {}, leaver.cookie);
      if (late) served.push(codeOf(answer) === undefined);
    }
    await ending;
    expect(served).not.toContain(true);
  });

  it('leaves her the other hats', async () => {
    const coordinator = await api.signedIn('coordinator');
    const leaver = await colleague(coordinator);
    const auditor = await person(api.database, 'auditor', { userId: leaver.actor.userId });
    await end(coordinator, leaver);
    const left = [{ role: 'AUDITOR' }];
    expect((await api.run(VIEWER, {}, leaver.cookie)).data.viewer).toMatchObject({
      membership: null,
      memberships: left,
    });
    expect((await api.run(VIEWER, {}, auditor.cookie)).data.viewer).toMatchObject({ membership: left[0] });
  });

  it('is harmless when it is repeated, and stands in the audit trail of that organisation once', async () => {
    const leaver = await person(api.database, 'funder_desk_officer');
    for (let times = 0; times < 2; times += 1)
      expect((await end(administrator, leaver)).data).toEqual({ endMembership: true });
    const { organisationId } = leaver.actor.membership;
    const entries = await api.database.admin(
      `select operation, user_id, organisation_id from audit_entry where subject_ids && $1`,
      [[hatOf(leaver)]],
    );
    expect(entries).toEqual([
      {
        operation: 'membership.end',
        user_id: administrator.actor.userId,
        organisation_id: organisationId,
      },
    ]);
  });

  it('is for a coordinator about coordinators of her own organisation, and about no others', async () => {
    const coordinator = await api.signedIn('coordinator');
    const [auditor, keyPerson] = [
      await colleague(coordinator, 'auditor'),
      await colleague(coordinator, 'key_person'),
    ];
    const others = [auditor, keyPerson, await person(api.database, 'coordinator'), administrator];
    for (const other of others) {
      expect(codeOf(await end(coordinator, other))).toBe('NOT_FOUND');
      expect(await isLive(other)).toBe(true);
    }
    for (const id of [newId(), 'x']) expect(codeOf(await coordinator.run(END, { id }))).toBe('NOT_FOUND');
    expect((await end(coordinator, coordinator)).data).toEqual({ endMembership: true });
  });

  it.each(['key_person', 'network_coordinator', 'funder_desk_officer', 'auditor'] as const)(
    'is nothing for a %s, not even about her own',
    async (role) => {
      const client = await api.signedIn(role);
      expect(codeOf(await end(client, client))).toBe('NOT_FOUND');
      expect(await isLive(client)).toBe(true);
    },
  );

  it('is for an administrator about staff anywhere; a key person is ended by her status', async () => {
    for (const role of ['coordinator', 'network_coordinator', 'auditor'] as const)
      expect((await end(administrator, await person(api.database, role))).errors).toBeUndefined();
    expect(codeOf(await end(administrator, await person(api.database, 'key_person')))).toBe('NOT_FOUND');
  });

  it('is told with each hat of the list', async () => {
    const coordinator = await api.signedIn('coordinator');
    const leaver = await colleague(coordinator);
    await person(api.database, 'auditor', {
      userId: leaver.actor.userId,
      organisationId: coordinator.actor.membership.organisationId,
    });
    const { data } = await coordinator.run(ACCOUNTS);
    const { memberships } = data.accounts.find(
      ({ userId }: { userId: string }) => userId === leaver.actor.userId,
    );
    expect(memberships).toEqual([
      { id: hatOf(leaver), role: 'COORDINATOR', allowed: ['end'] },
      { id: expect.any(String), role: 'AUDITOR', allowed: [] },
    ]);
  });

  it('leaves no way back by a link that was still open, and a new invitation lets her in', async () => {
    const coordinator = await api.signedIn('coordinator');
    const { organisationId } = coordinator.actor.membership;
    const email = `${newId()}@test.example`;
    const leaver = await person(api.database, 'coordinator', { email, organisationId });
    const invite = async () => {
      const input = { email, displayName: 'Fictief', role: 'COORDINATOR', organisationId };
      expect((await coordinator.run(INVITE, { input })).errors).toBeUndefined();
      const [mail] = await api.database.admin<{ link: string }>(
        `select template_values->>'link' as link from mail where address = $1 order by created_at desc limit 1`,
        [email],
      );
      return mail?.link.split('/').at(-1) ?? '';
    };
    const before = await invite();
    await end(coordinator, leaver);
    expect(codeOf(await api.run(ACCEPT, { token: before }))).toBe('INVITATION_INVALID');
    const { data } = await api.run(ACCEPT, { token: await invite() });
    expect(data.acceptInvitation).toEqual({ membership: { role: 'COORDINATOR' } });
    expect(await isLive(leaver)).toBe(false);
  });
});

describe('the last administrator', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const end = (by: Client, whose: Client) => by.run(END, { id: whose.actor.membership.id });
  const codesOf = (answers: { errors?: { extensions: { code: string } }[] }[]) =>
    answers.map(({ errors }) => errors?.[0]?.extensions.code);
  const administrators = async () =>
    (
      await api.database.admin(
        `select from membership join account on account.id = account_id and active
         where role = 'administrator' and ended_at is null`,
      )
    ).length;

  it('stays, whatever other hats she has, and whoever can no longer sign in does not count', async () => {
    const last = await api.signedIn('administrator');
    await person(api.database, 'coordinator', { userId: last.actor.userId });
    const closed = await api.signedIn('administrator');
    await api.database.admin(`update account set active = false where id = $1`, [closed.actor.userId]);
    expect(codesOf([await end(last, last)])).toEqual(['LAST_ADMINISTRATOR']);
    const other = await api.signedIn('administrator');
    expect(codesOf([await end(last, last)])).toEqual([undefined]);
    expect(codesOf([await end(other, other)])).toEqual(['LAST_ADMINISTRATOR']);
  });

  it('is one of two who end each other’s hat at the same moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      await api.database.admin(`update membership set ended_at = now() where role = 'administrator'`);
      const [one, other] = [await api.signedIn('administrator'), await api.signedIn('administrator')];
      const codes = codesOf(await Promise.all([end(one, other), end(other, one)]));
      expect(codes).toContain(undefined);
      expect(await administrators()).toBe(1);
    }
  });
});
