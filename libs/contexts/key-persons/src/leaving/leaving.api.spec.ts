import { newId } from '@sleutelring/kernel';
import { type Client, type TestApi, person, startApi } from '@sleutelring/testing';

const CREATE = `mutation ($input: KeyPersonInput!) { createKeyPerson(input: $input) { id } }`;
const INVITE = `mutation ($id: ID!) { inviteKeyPerson(keyPersonId: $id) { link } }`;
const STATUS = `mutation ($input: ChangeStatusInput!) { changeKeyPersonStatus(input: $input) { status hasAccount } }`;
const ACCEPT = `mutation ($token: String!) { acceptInvitation(token: $token, displayName: "Fictief") { userId } }`;
const VIEWER = '{ viewer { userId membership { role } memberships { role } } }';
const HER_LOGS = '{ myActivityLogs(first: 20) { edges { node { id } } } }';

describe('a key person who stops', () => {
  let api: TestApi;
  let coordinator: Client;
  beforeAll(async () => {
    api = await startApi();
    coordinator = await api.signedIn('coordinator');
  });
  afterAll(() => api.close());

  const keyPerson = async (): Promise<string> => {
    const profile = { alias: `Fictief ${newId()}`, languages: [], communitiesServed: [], regionCodes: [] };
    const input = { id: newId(), ...profile, status: 'ACTIVE', since: '2025-01-01' };
    return (await coordinator.run(CREATE, { input })).data.createKeyPerson.id;
  };
  const signedIn = (keyPersonId: string) =>
    api.signedIn('key_person', { organisationId: coordinator.actor.membership.organisationId, keyPersonId });
  const change = (id: string, status: string, who = coordinator) =>
    who.run(STATUS, { input: { id, status, since: '2026-01-01' } });
  const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) =>
    answer.errors?.[0]?.extensions.code;

  it('is out on every device from that commit on, and it is in the audit trail', async () => {
    const id = await keyPerson();
    const hers = await signedIn(id);
    expect((await hers.run(HER_LOGS)).errors).toBeUndefined();
    expect((await change(id, 'STOPPED')).data.changeKeyPersonStatus).toEqual({
      status: 'STOPPED',
      hasAccount: false,
    });
    expect((await hers.run(VIEWER)).data).toEqual({ viewer: null });
    expect(codeOf(await hers.run(HER_LOGS))).toBe('UNAUTHENTICATED');
    const ended = await api.database.admin(
      `select operation from audit_entry where subject_ids && $1 order by sequence`,
      [[id, hers.actor.membership.id]],
    );
    expect(ended.slice(-2)).toEqual([
      { operation: 'membership.end' },
      { operation: 'keyPerson.changeStatus' },
    ]);
  });

  it('keeps what she has in another role, and whoever only pauses keeps all', async () => {
    const [stops, pauses] = [await keyPerson(), await keyPerson()];
    const [her, other] = [await signedIn(stops), await signedIn(pauses)];
    const auditor = await person(api.database, 'auditor', { userId: her.actor.userId });
    await change(stops, 'STOPPED');
    await change(pauses, 'PAUSED');
    expect((await api.run(VIEWER, {}, auditor.cookie)).data.viewer.memberships).toEqual([
      { role: 'AUDITOR' },
    ]);
    expect((await other.run(VIEWER)).data.viewer.membership).toEqual({ role: 'KEY_PERSON' });
  });

  it('cannot come in by a link that she still had', async () => {
    const id = await keyPerson();
    const { link } = (await coordinator.run(INVITE, { id })).data.inviteKeyPerson;
    await change(id, 'STOPPED');
    expect(codeOf(await api.run(ACCEPT, { token: link.split('/').pop() }))).toBe('INVITATION_INVALID');
  });

  it('leaves no way in to a link that is opened at the very same moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      const id = await keyPerson();
      const { link } = (await coordinator.run(INVITE, { id })).data.inviteKeyPerson;
      const [{ cookies }] = await Promise.all([
        api.run(ACCEPT, { token: link.split('/').pop() }),
        change(id, 'STOPPED'),
      ]);
      expect(codeOf(await api.run(HER_LOGS, {}, cookies[0]))).toMatch(/UNAUTHENTICATED|NOT_FOUND/);
      const hats = await api.database.admin(
        `select from membership where key_person_id = $1 and ended_at is null`,
        [id],
      );
      expect(hats).toEqual([]);
    }
  });

  it('is not put out by a coordinator of another organisation', async () => {
    const id = await keyPerson();
    const hers = await signedIn(id);
    expect(codeOf(await change(id, 'STOPPED', await api.signedIn('coordinator')))).toBe('NOT_FOUND');
    expect((await hers.run(VIEWER)).data.viewer.membership).toEqual({ role: 'KEY_PERSON' });
  });

  it('is let in anew when she comes back', async () => {
    const id = await keyPerson();
    await signedIn(id);
    await change(id, 'STOPPED');
    await change(id, 'ACTIVE');
    const { link } = (await coordinator.run(INVITE, { id })).data.inviteKeyPerson;
    const { data, cookies } = await api.run(ACCEPT, { token: link.split('/').pop() });
    expect(data.acceptInvitation.userId).toEqual(expect.any(String));
    expect((await api.run(HER_LOGS, {}, cookies[0])).errors).toBeUndefined();
  });
});
