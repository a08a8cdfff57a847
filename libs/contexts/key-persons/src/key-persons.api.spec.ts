import { newId } from '@sleutelring/kernel';
import { type Client, type TestApi, startApi } from '@sleutelring/testing';

const CREATE = `mutation ($input: KeyPersonInput!) {
  createKeyPerson(input: $input) { id alias hasAccount invitation { state } allowed } }`;
const INVITE = `mutation ($id: ID!) { inviteKeyPerson(keyPersonId: $id) { state link } }`;
const STOP = `mutation ($input: ChangeStatusInput!) { changeKeyPersonStatus(input: $input) { status allowed } }`;
const READ = `query ($id: ID!) { keyPerson(id: $id) {
  hasAccount invitation { state link } statusHistory { status changedBy } } }`;

describe('key persons', () => {
  let api: TestApi;
  let coordinator: Client;
  beforeAll(async () => {
    api = await startApi();
    coordinator = await api.signedIn('coordinator');
  });
  afterAll(() => api.close());

  const create = async () => {
    const id = newId();
    const profile = { alias: `Fictief ${id}`, languages: [], communitiesServed: [], regionCodes: [] };
    const input = { id, ...profile, status: 'ACTIVE', since: '2025-01-01' };
    const { data } = await coordinator.run(CREATE, { input });
    return data.createKeyPerson;
  };

  it('are invited, and are then known to have been', async () => {
    const { id, ...made } = await create();
    expect(made).toMatchObject({
      hasAccount: false,
      invitation: null,
      allowed: ['update', 'changeStatus', 'invite'],
    });
    const { data } = await coordinator.run(INVITE, { id });
    expect(data.inviteKeyPerson).toEqual({
      state: 'OPEN',
      link: expect.stringContaining('/agenda/#/welkom/'),
    });
    const read = (await coordinator.run(READ, { id })).data.keyPerson;
    expect(read.invitation).toEqual({ state: 'OPEN', link: null });
    expect(read.statusHistory).toEqual([{ status: 'ACTIVE', changedBy: expect.stringMatching(/^Persoon/) }]);
    const { organisationId } = coordinator.actor.membership;
    await api.signedIn('key_person', { organisationId, keyPersonId: id });
    expect((await coordinator.run(READ, { id })).data.keyPerson.hasAccount).toBe(true);
  });

  it('are not invited when they stopped, nor by another organisation', async () => {
    const { id } = await create();
    const { errors } = await (await api.signedIn('coordinator')).run(INVITE, { id });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    const input = { id, status: 'STOPPED', since: '2026-01-01' };
    const stopped = (await coordinator.run(STOP, { input })).data.changeKeyPersonStatus;
    expect(stopped).toEqual({ status: 'STOPPED', allowed: ['update', 'changeStatus'] });
    const late = await coordinator.run(INVITE, { id });
    expect(late.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_ALLOWED_NOW' });
  });
});
