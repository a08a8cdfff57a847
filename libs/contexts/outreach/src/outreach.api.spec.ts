import { addDays, dayOf, newId } from '@sleutelring/kernel';
import { type Client, type TestApi, startApi } from '@sleutelring/testing';
import { logInput } from './outreach.fixture';

const LOG = `id state version keyPersonAlias municipalityName day attendances themeKeys heard question allowed
  bands { genderKey ageGroupKey count } guidance { destinationKey count }
  history { kind by question changes { field before after } }`;
const SUBMIT = `mutation ($input: ActivityLogInput!) { submitActivityLog(input: $input) { ${LOG} } }`;
const BATCH = `mutation ($inputs: [ActivityLogInput!]!) {
  submitActivityLogs(inputs: $inputs) { id log { state } error { code field params { name value } } } }`;
const CORRECT = `mutation ($input: CorrectActivityLogInput!) { correctActivityLog(input: $input) { ${LOG} } }`;
const RETURN = `mutation ($id: ID!, $question: String!) { returnActivityLog(id: $id, baseVersion: 1, question: $question) { ${LOG} } }`;
const APPROVE = `mutation ($logs: [SeenLogInput!]!) { approveActivityLogs(logs: $logs) { ${LOG} } }`;
const MINE = `query { myActivityLogs(first: 20) { edges { node { id state question heard } } } }`;
const LIST = `query ($filter: ActivityLogFilter) {
  activityLogs(first: 20, filter: $filter) { totalCount edges { node { id keyPersonAlias bands { count } } } } }`;
const CREATE = `mutation ($input: KeyPersonInput!) { createKeyPerson(input: $input) { id alias allowed } }`;
const KEY_PERSONS = `query { keyPersons(first: 20) { totalCount edges { node {
  alias activityLogCount lastActivityOn statusHistory { status since } } } } }`;

const yesterday = addDays(dayOf(new Date()), -1);
const someLog = (change = {}) => logInput({ day: yesterday, ...change });

const SHOWN = `id organisationId keyPersonId keyPersonAlias day municipalityCode municipalityName formKey settingKey
  themeKeys languageKey audienceKey bands { count genderKey ageGroupKey } attendances newcomers firstTime durationMinutes
  materialKeys guidance { count destinationKey } state question version sentAt approvedAt allowed`;
const PAGE = `pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount`;
const LISTS = {
  activityLogs: (edges: string) => `query ($after: String, $orderBy: ActivityLogOrder) {
    activityLogs(first: 20, after: $after, orderBy: $orderBy) { ${PAGE} ${edges} } }`,
  myActivityLogs: (edges: string) => `query ($after: String) {
    myActivityLogs(first: 20, after: $after) { ${PAGE} ${edges} } }`,
} as const;
/** Asking for its place makes a list be executed field by field. */
const WRITTEN = `edges { node { ${SHOWN} } }`;
const EXECUTED = `edges { cursor node { ${SHOWN} } }`;

describe('outreach', () => {
  let api: TestApi;
  let coordinator: Client;
  let amina: Client;

  beforeAll(async () => {
    api = await startApi();
    coordinator = await api.signedIn('coordinator');
    const { organisationId } = coordinator.actor.membership;
    const keyPersonId = newId();
    const input = { id: keyPersonId, alias: 'Amina', languages: [], communitiesServed: [], regionCodes: [] };
    const { errors } = await coordinator.run(CREATE, {
      input: { ...input, status: 'ACTIVE', since: '2025-01-01' },
    });
    expect(errors).toBeUndefined();
    amina = await api.signedIn('key_person', { organisationId, keyPersonId });
  });
  afterAll(() => api.close());

  it('is logged, returned, corrected and approved', async () => {
    const input = someLog();
    const sent = (await amina.run(SUBMIT, { input })).data.submitActivityLog;
    expect(sent).toMatchObject({
      state: 'SENT',
      keyPersonAlias: 'Amina',
      municipalityName: 'Tilburg',
      bands: input.bands,
      heard: input.heard,
      allowed: ['correct', 'withdraw'],
    });
    const question = 'Waren het er 14?';
    await coordinator.run(RETURN, { id: input.id, question });
    const { edges } = (await amina.run(MINE)).data.myActivityLogs;
    expect(edges[0].node).toEqual({ id: input.id, state: 'RETURNED', question, heard: input.heard });
    const log = { ...input, bands: [{ genderKey: 'vrouw', ageGroupKey: '26_45', count: 12 }] };
    const corrected = (await amina.run(CORRECT, { input: { baseVersion: 2, log } })).data.correctActivityLog;
    expect(corrected).toMatchObject({ state: 'SENT', attendances: 12 });
    expect(corrected.history[2].changes).toContainEqual({ field: 'attendances', before: '14', after: '12' });
    const [approved] = (await coordinator.run(APPROVE, { logs: [{ id: input.id, baseVersion: 3 }] })).data
      .approveActivityLogs;
    expect(approved).toMatchObject({ state: 'APPROVED', allowed: ['reopen', 'count'] });
    const steps = approved.history.map(({ kind, by }: { kind: string; by: string }) => [kind, by]);
    const name = expect.stringMatching(/^Persoon/);
    expect(steps).toEqual([
      ['SENT', 'Amina'],
      ['RETURNED', name],
      ['CORRECTED', 'Amina'],
      ['APPROVED', name],
    ]);
    // A key person is told that it was a coordinator, not which.
    expect(corrected.history[1].by).toBe('coordinator');
  });

  it('takes a batch log by log, and the same batch again without effect', async () => {
    const inputs = [
      someLog(),
      someLog({ durationMinutes: 1 }),
      someLog({ heard: 'mail naar a.b@example.nl' }),
    ];
    const first = (await amina.run(BATCH, { inputs })).data.submitActivityLogs;
    expect(first).toMatchObject([
      { log: { state: 'SENT' }, error: null },
      {
        log: null,
        error: { code: 'TOO_SMALL', field: 'durationMinutes', params: [{ name: 'min', value: '5' }] },
      },
      { log: null, error: { code: 'IDENTIFYING_TEXT', field: 'heard' } },
    ]);
    expect((await amina.run(BATCH, { inputs })).data.submitActivityLogs).toEqual(first);
  });

  it('is counted only when somebody asks', async () => {
    const { data, errors } = await coordinator.run(LIST, { filter: { search: 'amin', from: yesterday } });
    expect(errors).toBeUndefined();
    expect(data.activityLogs.totalCount).toBe(data.activityLogs.edges.length);
    expect(data.activityLogs.totalCount).toBeGreaterThan(0);
  });

  it('shows with a key person how active she is', async () => {
    const { data, errors } = await coordinator.run(KEY_PERSONS);
    expect(errors).toBeUndefined();
    const [{ node }] = data.keyPersons.edges;
    expect(node).toMatchObject({
      alias: 'Amina',
      lastActivityOn: yesterday,
      statusHistory: [{ status: 'ACTIVE' }],
    });
    expect(node.activityLogCount).toBeGreaterThan(0);
  });

  describe('a page that PostgreSQL writes', () => {
    beforeAll(async () => {
      const inputs = Array.from({ length: 22 }, (_, number) =>
        someLog({
          day: addDays(yesterday, -number),
          materialKeys: number % 2 ? [] : ['hulpkaart'],
          heard: null,
        }),
      );
      await amina.run(BATCH, { inputs: inputs.slice(0, 20) });
      await amina.run(BATCH, { inputs: inputs.slice(20) });
      const returned = await coordinator.run(RETURN, {
        id: inputs[3]?.id,
        question: 'Wat is "thuis"?\n\\ \u2028 \u{1F600} حسنا',
      });
      expect(returned.errors).toBeUndefined();
      const logs = [4, 5].map((number) => ({ id: inputs[number]?.id, baseVersion: 1 }));
      await coordinator.run(APPROVE, { logs });
    });

    type Who = 'coordinator' | 'amina';
    const cases: [keyof typeof LISTS, Who, Record<string, unknown>][] = [
      ['activityLogs', 'coordinator', {}],
      ['activityLogs', 'coordinator', { orderBy: 'SENT_AT_ASC' }],
      ['activityLogs', 'coordinator', { orderBy: 'DAY_DESC' }],
      ['activityLogs', 'coordinator', { orderBy: 'DAY_ASC' }],
      ['myActivityLogs', 'amina', {}],
    ];
    it.each(cases)('says in %s for %s with %j what an executed one says', async (list, who, variables) => {
      const page = async (edges: string, after?: string) => {
        const { data, errors } = await { coordinator, amina }[who].run(LISTS[list](edges), {
          ...variables,
          after,
        });
        expect(errors).toBeUndefined();
        return data[list];
      };
      const first = await page(WRITTEN);
      expect(comparable(first)).toEqual(comparable(await page(EXECUTED)));
      expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
      const { endCursor } = first.pageInfo;
      const second = await page(WRITTEN, endCursor);
      expect(comparable(second)).toEqual(comparable(await page(EXECUTED, endCursor)));
      expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    });

    it('adds to records of which nothing was written, and knows their places', async () => {
      const bare = 'edges { node { municipalityName allowed } }';
      for (const orderBy of ['SENT_AT_DESC', 'DAY_ASC']) {
        const page = async (fields: string) => {
          const { data } = await coordinator.run(LISTS.activityLogs(fields), { orderBy });
          return data.activityLogs;
        };
        const { edges, pageInfo } = await page(bare);
        expect(edges).toHaveLength(20);
        expect(edges[0].node.municipalityName).toBe('Tilburg');
        expect(pageInfo.endCursor).toBe((await page(EXECUTED)).pageInfo.endCursor);
      }
    });
  });

  it('leaves no word of what was heard in the log of the process', () => {
    expect(api.log()).not.toMatch(/thuis over hebben|Amina|example\.nl/);
  });
});

interface Page {
  readonly edges: { readonly node: Record<string, unknown> }[];
}

/** The records of a page, with their instants written in one way. */
function comparable({ edges, ...page }: Page): unknown {
  const same = (instant: unknown) => (instant ? new Date(String(instant)).toISOString() : instant);
  const nodes = edges.map(({ node }) => ({
    ...node,
    sentAt: same(node.sentAt),
    approvedAt: same(node.approvedAt),
  }));
  return { ...page, nodes };
}
