import { addDays, dayOf, newId } from '@sleutelring/kernel';
import { type Client, type TestApi, startApi } from '@sleutelring/testing';

const SUBMIT = `mutation ($input: ActivityLogInput!) { submitActivityLog(input: $input) { id version newcomers } }`;
const BATCH = `mutation ($inputs: [ActivityLogInput!]!) { submitActivityLogs(inputs: $inputs) { id error { code } } }`;
const CORRECT = `mutation ($input: CorrectActivityLogInput!) { correctActivityLog(input: $input) { id } }`;
const WITHDRAW = `mutation ($id: ID!, $v: Int!) { withdrawActivityLog(id: $id, baseVersion: $v) { id } }`;
const APPROVE = `mutation ($logs: [SeenLogInput!]!) { approveActivityLogs(logs: $logs) { id } }`;
const RETURN = `mutation ($id: ID!, $v: Int = 1, $question: String!) { returnActivityLog(id: $id, baseVersion: $v, question: $question) { id } }`;
const REOPEN = `mutation ($id: ID!, $v: Int = 1) { reopenActivityLog(id: $id, baseVersion: $v) { id } }`;
const LOG = `query ($id: ID!) { activityLog(id: $id) { id heard } }`;
const LOGS = `query ($first: Int, $after: String, $filter: ActivityLogFilter) {
  activityLogs(first: $first, after: $after, filter: $filter) { edges { node { id } } } }`;
const KEY_PERSON = `query ($id: ID!) { keyPerson(id: $id) { id } }`;
const CREATE = `mutation ($input: KeyPersonInput!) { createKeyPerson(input: $input) { id } }`;
const STATUS = `mutation ($input: ChangeStatusInput!) { changeKeyPersonStatus(input: $input) { id } }`;
const FILTER = `mutation ($input: SavedFilterInput!) { saveFilter(input: $input) { id } }`;
const GRANT = `query ($id: ID!) { grant(id: $id) { id } }`;
const AUDIT = `query { auditTrail(first: 20) { edges { node { id } } } }`;
const PREVIEW = `query { invitation(token: "${'x'.repeat(43)}") { organisationName } }`;
const ACCEPT = `mutation ($token: String!) { acceptInvitation(token: $token, displayName: "Amina") { userId } }`;
const CODE = `mutation { signInWithCode(email: "niemand@test.example", code: "ABCDEFGH") { userId } }`;
const DEMO = `mutation ($id: ID!) { signInAsDemoPerson(userId: $id) { userId } }`;

const TODAY = dayOf(new Date());
const band = (count: number, genderKey = 'vrouw', ageGroupKey = '26_45') => ({
  genderKey,
  ageGroupKey,
  count,
});
const many = <Value>(length: number, make: (index: number) => Value): Value[] =>
  Array.from({ length }, (_, index) => make(index));
const someLog = (change: object = {}) => ({
  id: newId(),
  day: TODAY,
  municipalityCode: 'GM0855',
  formKey: 'huiskamer',
  settingKey: 'woning',
  themeKeys: ['vgv'],
  languageKey: 'so',
  audienceKey: 'vrouwen',
  bands: [band(10)],
  newcomers: 3,
  firstTime: 6,
  durationMinutes: 60,
  materialKeys: [],
  heard: 'Vrouwen willen het er thuis over hebben',
  guidance: [],
  ...change,
});

type Who = 'amina' | 'saba' | 'coordinator' | 'stranger' | 'funder' | 'administrator' | 'nobody';
type Case = [what: string, who: Who, document: string, variables: object, answer: string];

/** What people, phones and attackers send. Each gets a clear code; nothing is lost, nothing is told that should not be. */
describe('bad input', () => {
  let api: TestApi;
  const people = {} as Record<Exclude<Who, 'nobody'>, Client>;
  const log = someLog();
  const approved = someLog();
  const keyPersonId = newId();

  beforeAll(async () => {
    api = await startApi();
    people.coordinator = await api.signedIn('coordinator');
    const { organisationId } = people.coordinator.actor.membership;
    people.amina = await api.signedIn('key_person', { organisationId, keyPersonId });
    people.saba = await api.signedIn('key_person', { organisationId });
    people.stranger = await api.signedIn('coordinator');
    people.funder = await api.signedIn('funder_desk_officer');
    people.administrator = await api.signedIn('administrator', { organisationId });
    for (const { actor } of [people.amina, people.saba])
      await api.database.admin(
        `insert into key_person (id, organisation_id, alias, status, since) values ($1, $2, $3, 'active', '2025-01-01')`,
        [actor.membership.keyPersonId, organisationId, `Fictief ${actor.userId}`],
      );
    for (const input of [log, approved]) await people.amina.run(SUBMIT, { input });
    await people.coordinator.run(APPROVE, seen(approved.id));
  });
  afterAll(() => api.close());

  const ask = (who: Who, document: string, variables: object) =>
    who === 'nobody' ? api.run(document, variables) : people[who].run(document, variables);
  const seen = (...ids: string[]) => ({ logs: ids.map((id) => ({ id, baseVersion: 1 })) });
  const sent = (change: object) => ({ input: someLog(change) });
  const correction = (baseVersion: number, change: object = {}) => ({
    input: { baseVersion, log: { ...log, ...change } },
  });
  const profile = (change: object) => ({
    input: {
      id: newId(),
      alias: `Fictief ${newId()}`,
      languages: [],
      communitiesServed: [],
      regionCodes: [],
      status: 'ACTIVE',
      since: '2025-01-01',
      ...change,
    },
  });
  const filter = (change: object) => ({
    input: { id: newId(), list: 'a', name: 'a', query: '', shared: false, ...change },
  });

  const CASES: Case[] = [
    ['an id that is none', 'amina', SUBMIT, sent({ id: '1' }), 'INVALID_FORMAT id'],
    ['no id', 'amina', SUBMIT, sent({ id: null }), 'BAD_REQUEST'],
    ['a day that is none', 'amina', SUBMIT, sent({ day: '2026-02-30' }), 'BAD_REQUEST'],
    ['a moment for a day', 'amina', SUBMIT, sent({ day: '2026-01-01T00:00:00Z' }), 'BAD_REQUEST'],
    ['the year 1900', 'amina', SUBMIT, sent({ day: '1900-01-01' }), 'DAY_TOO_LONG_AGO day'],
    ['the year 2100', 'amina', SUBMIT, sent({ day: '2100-01-01' }), 'DAY_IN_FUTURE day'],
    ['the day after tomorrow', 'amina', SUBMIT, sent({ day: addDays(TODAY, 2) }), 'DAY_IN_FUTURE day'],
    [
      'a municipality that is none',
      'amina',
      SUBMIT,
      sent({ municipalityCode: 'GM9999' }),
      'INVALID_CHOICE municipalityCode',
    ],
    ['a form that is none', 'amina', SUBMIT, sent({ formKey: 'feest' }), 'INVALID_CHOICE formKey'],
    ['the key of an object', 'amina', SUBMIT, sent({ settingKey: '__proto__' }), 'INVALID_CHOICE settingKey'],
    ['a statement', 'amina', SUBMIT, sent({ languageKey: "so'; --" }), 'INVALID_CHOICE languageKey'],
    ['emoji for a key', 'amina', SUBMIT, sent({ audienceKey: '👩🏽‍🦱' }), 'INVALID_CHOICE audienceKey'],
    ['no theme', 'amina', SUBMIT, sent({ themeKeys: [] }), 'REQUIRED themeKeys'],
    ['a theme twice', 'amina', SUBMIT, sent({ themeKeys: ['vgv', 'vgv'] }), 'NOT_UNIQUE themeKeys.1'],
    ['nine themes', 'amina', SUBMIT, sent({ themeKeys: many(9, () => 'vgv') }), 'TOO_MANY themeKeys'],
    ['a count below zero', 'amina', SUBMIT, sent({ bands: [band(-1)] }), 'TOO_SMALL bands.0.count'],
    ['a count of 501', 'amina', SUBMIT, sent({ bands: [band(501)] }), 'TOO_LARGE bands.0.count'],
    ['half a person', 'amina', SUBMIT, sent({ bands: [band(0.5)] }), 'BAD_REQUEST'],
    ['a count beyond numbers', 'amina', SUBMIT, sent({ bands: [band(2 ** 31)] }), 'BAD_REQUEST'],
    [
      'an unknown gender',
      'amina',
      SUBMIT,
      sent({ bands: [band(1, 'meisje')] }),
      'INVALID_CHOICE bands.0.genderKey',
    ],
    [
      'an unknown age',
      'amina',
      SUBMIT,
      sent({ bands: [band(1, 'man', '0_11')] }),
      'INVALID_CHOICE bands.0.ageGroupKey',
    ],
    ['a band twice', 'amina', SUBMIT, sent({ bands: [band(1), band(2)] }), 'NOT_UNIQUE bands.1'],
    ['a thousand bands', 'amina', SUBMIT, sent({ bands: many(1_000, () => band(1)) }), 'TOO_MANY bands'],
    ['more newcomers than people', 'amina', SUBMIT, sent({ newcomers: 11 }), 'TOO_LARGE newcomers'],
    ['fewer than no first time', 'amina', SUBMIT, sent({ firstTime: -1 }), 'TOO_SMALL firstTime'],
    ['no time at all', 'amina', SUBMIT, sent({ durationMinutes: 0 }), 'TOO_SMALL durationMinutes'],
    ['a whole day', 'amina', SUBMIT, sent({ durationMinutes: 1_440 }), 'TOO_LARGE durationMinutes'],
    [
      'help that is none',
      'amina',
      SUBMIT,
      sent({ guidance: [{ destinationKey: 'oma', count: 1 }] }),
      'INVALID_CHOICE guidance.0.destinationKey',
    ],
    [
      'a hundred times to help',
      'amina',
      SUBMIT,
      sent({ guidance: [{ destinationKey: 'veilig_thuis', count: 100 }] }),
      'TOO_LARGE guidance.0.count',
    ],
    ['501 characters', 'amina', SUBMIT, sent({ heard: 'a'.repeat(501) }), 'TOO_LONG heard'],
    // A little over what is taken. Of much more, the connection is closed before all of it was sent: below.
    ['a note of 300 kB', 'amina', SUBMIT, sent({ heard: 'a'.repeat(300_000) }), 'BAD_REQUEST'],
    ['a reversed word', 'amina', SUBMIT, sent({ heard: 'abc\u202edef' }), 'INVALID_FORMAT heard'],
    ['a character that ends text', 'amina', SUBMIT, sent({ heard: 'abc\u0000' }), 'INVALID_FORMAT heard'],
    ['half an emoji', 'amina', SUBMIT, sent({ heard: '\ud83d' }), 'INVALID_FORMAT heard'],
    ['a phone number', 'amina', SUBMIT, sent({ heard: 'Bel 06-12345678' }), 'IDENTIFYING_TEXT heard'],
    [
      'an address',
      'amina',
      SUBMIT,
      sent({ heard: 'Kerkstraat 12, 3511 AB Utrecht' }),
      'IDENTIFYING_TEXT heard',
    ],
    ['a field that is none', 'amina', SUBMIT, sent({ state: 'APPROVED' }), 'BAD_REQUEST'],
    ['21 logs at once', 'amina', BATCH, { inputs: many(21, () => someLog()) }, 'TOO_MANY inputs'],
    ['the same id with other content', 'amina', SUBMIT, { input: { ...log, newcomers: 0 } }, 'CONFLICT id'],
    ['the id of a colleague', 'saba', SUBMIT, { input: log }, 'CONFLICT id'],
    [
      'a correction of what was changed',
      'amina',
      CORRECT,
      correction(7, { newcomers: 0 }),
      'CHANGED_MEANWHILE baseVersion',
    ],
    ['a correction of a colleague’s log', 'saba', CORRECT, correction(1), 'NOT_FOUND log.id'],
    [
      'a correction of what is approved',
      'amina',
      CORRECT,
      { input: { baseVersion: 2, log: approved } },
      'NOT_ALLOWED_NOW log.id',
    ],
    ['taking back what is approved', 'amina', WITHDRAW, { id: approved.id, v: 2 }, 'NOT_ALLOWED_NOW id'],
    ['taking back a colleague’s log', 'saba', WITHDRAW, { id: log.id, v: 1 }, 'NOT_FOUND id'],
    ['approving one’s own log', 'amina', APPROVE, seen(log.id), 'NOT_FOUND'],
    ['approving for another organisation', 'stranger', APPROVE, seen(log.id), 'NOT_FOUND logs.0.id'],
    ['approving what is not there', 'coordinator', APPROVE, seen(log.id, newId()), 'NOT_FOUND logs.1.id'],
    ['approving 101 at once', 'coordinator', APPROVE, seen(...many(101, newId)), 'TOO_MANY logs'],
    ['approving what was never seen', 'coordinator', APPROVE, { logs: [{ id: log.id }] }, 'BAD_REQUEST'],
    [
      'approving another version than was seen',
      'coordinator',
      APPROVE,
      { logs: [{ id: log.id, baseVersion: 7 }] },
      'CHANGED_MEANWHILE logs.0.baseVersion',
    ],
    [
      'returning another version than was seen',
      'coordinator',
      RETURN,
      { id: log.id, v: 7, question: 'Waar?' },
      'CHANGED_MEANWHILE baseVersion',
    ],
    [
      'undoing another version than was seen',
      'coordinator',
      REOPEN,
      { id: approved.id, v: 1 },
      'CHANGED_MEANWHILE baseVersion',
    ],
    ['a question without words', 'coordinator', RETURN, { id: log.id, question: ' ' }, 'REQUIRED question'],
    [
      'a question with a name and number',
      'coordinator',
      RETURN,
      { id: log.id, question: 'Is dit 06-12345678?' },
      'IDENTIFYING_TEXT question',
    ],
    [
      'a question about what is approved',
      'coordinator',
      RETURN,
      { id: approved.id, v: 2, question: 'Waar?' },
      'NOT_ALLOWED_NOW id',
    ],
    ['undoing what was not approved', 'coordinator', REOPEN, { id: log.id }, 'NOT_ALLOWED_NOW id'],
    ['logging as a coordinator', 'coordinator', SUBMIT, sent({}), 'NOT_FOUND'],
    ['a log of another organisation', 'stranger', LOG, { id: log.id }, 'NOT_FOUND id'],
    ['raw logs, for a funder', 'funder', LOGS, {}, 'NOT_FOUND'],
    ['a raw log, for a funder', 'funder', LOG, { id: log.id }, 'NOT_FOUND'],
    ['a key person, for a funder', 'funder', KEY_PERSON, { id: keyPersonId }, 'NOT_FOUND'],
    ['a grant, for a funder', 'funder', GRANT, { id: newId() }, 'NOT_FOUND'],
    ['the audit trail, for a coordinator', 'coordinator', AUDIT, {}, 'NOT_FOUND'],
    ['content, for an administrator', 'administrator', LOG, { id: log.id }, 'NOT_FOUND'],
    ['a key person of another organisation', 'stranger', KEY_PERSON, { id: keyPersonId }, 'NOT_FOUND id'],
    ['logs, for nobody', 'nobody', LOGS, {}, 'UNAUTHENTICATED'],
    ['a page of 101', 'coordinator', LOGS, { first: 101 }, 'TOO_LARGE first'],
    ['a page of none', 'coordinator', LOGS, { first: -1 }, 'TOO_SMALL first'],
    ['a cursor that is none', 'coordinator', LOGS, { after: 'x' }, 'INVALID_FORMAT after'],
    ['a state that is none', 'coordinator', LOGS, { filter: { states: ['LOST'] } }, 'BAD_REQUEST'],
    ['an alias of one letter', 'coordinator', CREATE, profile({ alias: 'A' }), 'TOO_SHORT alias'],
    [
      'an address without a place',
      'coordinator',
      CREATE,
      profile({ email: 'amina' }),
      'INVALID_FORMAT email',
    ],
    [
      'a language that is none',
      'coordinator',
      CREATE,
      profile({ languages: [{ languageKey: 'xx', level: 'GOOD' }] }),
      'INVALID_CHOICE languages.0',
    ],
    [
      'eleven communities',
      'coordinator',
      CREATE,
      profile({ communitiesServed: many(11, String) }),
      'TOO_MANY communitiesServed',
    ],
    [
      'a status from tomorrow on',
      'coordinator',
      STATUS,
      { input: { id: keyPersonId, status: 'PAUSED', since: '2100-01-01' } },
      'DAY_IN_FUTURE since',
    ],
    ['a filter without a name', 'coordinator', FILTER, filter({ name: '' }), 'REQUIRED name'],
    [
      'a filter of a list that is none',
      'coordinator',
      FILTER,
      filter({ list: '../x' }),
      'INVALID_FORMAT list',
    ],
    ['an invitation that is none, used', 'nobody', ACCEPT, { token: 'x'.repeat(43) }, 'INVITATION_INVALID'],
    ['a code for an unknown address', 'nobody', CODE, {}, 'CODE_INVALID'],
    ['a demo person outside the demo', 'nobody', DEMO, { id: newId() }, 'NOT_FOUND'],
    ['a document with a mistake', 'coordinator', 'query { activityLogs {', {}, 'BAD_REQUEST'],
  ];

  it.each(CASES)('%s (%s)', async (_, who, document, variables, answer) => {
    const { status, errors = [] } = await ask(who, document, variables);
    const [error] = errors;
    const { code, field } = error?.extensions ?? {};
    expect([code, field].filter(Boolean).join(' ')).toBe(answer);
    expect(error?.message).toBe(code);
    expect(status).toBeLessThan(500);
  });

  it('does not take in a note of 10 MB, and goes on', async () => {
    const huge = sent({ heard: 'a'.repeat(10_000_000) });
    const refused = await ask('amina', SUBMIT, huge).then(
      ({ status }) => status,
      (cut: Error) => cut.message,
    );
    // Whoever still sends while the answer is given may see the connection end instead.
    expect([413, 400, 'fetch failed']).toContain(refused);
    expect((await people.amina.run(SUBMIT, { input: log })).data.submitActivityLog.id).toBe(log.id);
  });

  it('answers about an invitation that is none as if there were none', async () => {
    expect((await api.run(PREVIEW)).data).toEqual({ invitation: null });
  });

  it('leaves the log as it was, and in the log of the process nothing of it', async () => {
    expect((await people.amina.run(SUBMIT, { input: log })).data.submitActivityLog).toEqual({
      id: log.id,
      version: 1,
      newcomers: 3,
    });
    expect(api.log()).not.toMatch(/06-12345678|Kerkstraat|thuis over hebben|niemand@/);
  });
});
