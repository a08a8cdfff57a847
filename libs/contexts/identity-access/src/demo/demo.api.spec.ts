import { newId } from '@sleutelring/kernel';
import { type TestApi, person, startApi } from '@sleutelring/testing';

const PEOPLE = '{ demoPeople { userId displayName role app } }';
const MAILBOX = '{ demoMailbox { to subject text } }';
const ENTER = 'mutation ($id: ID!) { signInAsDemoPerson(userId: $id) { userId membership { role } } }';
const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) =>
  answer.errors?.[0]?.extensions.code;

describe.each([
  ['the demo', 'true'],
  ['a portal that is no demo', 'false'],
])('%s', (_, DEMO) => {
  let api: TestApi;
  let fictitious: string;
  let real: string;
  beforeAll(async () => {
    api = await startApi({ DEMO });
    fictitious = (await person(api.database, 'key_person', { email: `${newId()}@demo.example` })).actor
      .userId;
    real = (await person(api.database, 'administrator', { email: `${newId()}@demo.example.org` })).actor
      .userId;
  });
  afterAll(() => api.close());

  if (DEMO === 'true') {
    it('offers its fictitious people with one click', async () => {
      const { data } = await api.run(PEOPLE);
      expect(data.demoPeople).toEqual([
        { userId: fictitious, displayName: expect.any(String), role: 'KEY_PERSON', app: 'field' },
      ]);
      const entered = await api.run(ENTER, { id: fictitious });
      expect(entered.data.signInAsDemoPerson).toEqual({
        userId: fictitious,
        membership: { role: 'KEY_PERSON' },
      });
      expect((await api.run('{ viewer { userId } }', {}, entered.cookies[0])).data.viewer.userId).toBe(
        fictitious,
      );
    });

    it('opens nobody else’s account', async () => {
      for (const id of [real, newId(), 'x']) expect(codeOf(await api.run(ENTER, { id }))).toBe('NOT_FOUND');
    });

    it('shows a mailbox', async () => {
      expect((await api.run(MAILBOX)).data).toEqual({ demoMailbox: [] });
    });
  } else {
    it('has none of it', async () => {
      for (const document of [PEOPLE, MAILBOX]) expect(codeOf(await api.run(document))).toBe('NOT_FOUND');
      const answer = await api.run(ENTER, { id: fictitious });
      expect(codeOf(answer)).toBe('NOT_FOUND');
      expect(answer.cookies).toEqual([]);
    });
  }
});
