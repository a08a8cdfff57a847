import type { Actor, Uuid } from '@sleutelring/kernel';
import { newId } from '@sleutelring/kernel';
import { actor } from '@sleutelring/testing';
import type { ActivityLog, ActivityLogConnection } from '../activity-log/activity-log.type';
import { lockCountableLogs, noteCounting } from '../counting/countable-logs';
import { type OutreachWorld, logInput, outreachWorld } from '../outreach.fixture';
import { type ActivityLogFilter, ActivityLogOrder } from './activity-log.filter';
import { ActivityLogState } from '../activity-log/activity-log.type';

const { SENT, RETURNED, APPROVED } = ActivityLogState;

describe('the list of logs', () => {
  let world: OutreachWorld;
  const logs: Record<string, Uuid> = {};
  const send = async (name: string, who: Actor, change = {}) => {
    const input = logInput({ ...change, heard: null });
    logs[name] = input.id;
    await world.submissions.submit(who, input);
  };
  const names = (page: ActivityLogConnection): string[] =>
    page.edges.map(({ node }) => Object.entries(logs).find(([, id]) => id === node.id)?.[0] ?? node.id);
  const found = async (filter: ActivityLogFilter, who: Actor = world.one.coordinator) =>
    names(await world.reader.list(who, { first: 50, filter, orderBy: ActivityLogOrder.DAY_ASC }));

  beforeAll(async () => {
    world = await outreachWorld();
    const { one, other, reviews } = world;
    await send('first', one.amina, { day: '2026-10-01', themeKeys: ['vgv'] });
    await send('second', one.amina, { day: '2026-10-02', municipalityCode: 'GM0014', formKey: 'spreekuur' });
    await send('third', one.saba, { day: '2026-10-03', languageKey: 'ti', themeKeys: ['opvoeding'] });
    await send('fourth', one.saba, { day: '2026-10-03' });
    await send('elsewhere', other.amina, { day: '2026-10-04' });
    await reviews.approve(
      one.coordinator,
      [logs.third, logs.fourth].map((id) => ({ id: id as Uuid, baseVersion: 1 })),
    );
    await reviews.return(one.coordinator, { id: logs.second as Uuid, baseVersion: 1 }, 'Waar was dit?');
  });
  afterAll(() => world.close());

  it.each<[string, ActivityLogFilter, string[]]>([
    ['nothing', {}, ['first', 'second', 'third', 'fourth']],
    ['one state', { states: [SENT] }, ['first']],
    ['states', { states: [RETURNED, SENT] }, ['first', 'second']],
    ['no state', { states: [] }, []],
    ['themes', { themeKeys: ['opvoeding', 'werk'] }, ['third']],
    ['forms', { formKeys: ['spreekuur'] }, ['second']],
    ['languages', { languageKeys: ['ti'] }, ['third']],
    ['a region', { ggdRegionCodes: ['hart-voor-brabant'] }, ['first', 'third', 'fourth']],
    ['a municipality', { municipalityCode: 'GM0014' }, ['second']],
    ['a period, half-open', { from: '2026-10-02', until: '2026-10-03' }, ['second']],
    ['a word of a municipality', { search: 'gronin' }, ['second']],
    ['a word of an alias', { search: 'SAB' }, ['third', 'fourth']],
    ['a sign that would be a pattern', { search: '%' }, []],
    ['not counted', { counted: false, states: [APPROVED] }, ['third', 'fourth']],
  ])('narrowed by %s', async (_, filter, expected) => {
    expect((await found(filter)).sort()).toEqual(expected.sort());
    const page = await world.reader.list(world.one.coordinator, { first: 20, filter });
    expect(await page.count()).toBe(expected.length);
  });

  it('narrowed by a key person', async () => {
    const { keyPersonId } = world.one.amina.membership;
    expect(await found({ keyPersonId })).toEqual(['first', 'second']);
    expect(await found({ keyPersonId: world.other.amina.membership.keyPersonId })).toEqual([]);
  });

  it.each(Object.values(ActivityLogOrder))(
    'by %s comes whole and in order, page after page',
    async (orderBy) => {
      const { one, reader } = world;
      const seen: ActivityLog[] = [];
      // Rows with the same day or moment are split over pages by a page size of one less than asked for.
      let after: string | null = null;
      const all = (await reader.list(one.coordinator, { first: 50, orderBy })).edges;
      for (const { cursor, node } of all) {
        seen.push(node);
        after = cursor;
        const rest = await reader.list(one.coordinator, { first: 50, orderBy, after });
        expect(rest.edges.map((edge) => edge.node.id)).toEqual(
          all.slice(seen.length).map((edge) => edge.node.id),
        );
        expect(rest.pageInfo.hasNextPage).toBe(false);
      }
      expect(new Set(seen.map(({ id }) => id)).size).toBe(4);
      const keys = seen.map((log) => (orderBy.startsWith('day') ? log.day : log.sentAt.toISOString()));
      expect(keys).toEqual(orderBy.endsWith('asc') ? keys.toSorted() : keys.toSorted().reverse());
    },
  );

  it('counts what stands where, whatever states are looked at', async () => {
    const expected = { sent: 1, returned: 1, approved: 2, withdrawn: 0 };
    expect(await world.reader.counts(world.one.coordinator)).toEqual(expected);
    expect(await world.reader.counts(world.one.coordinator, { states: [SENT] })).toEqual(expected);
    expect(await world.reader.counts(world.one.coordinator, { search: 'amina' })).toMatchObject({
      approved: 0,
    });
  });

  it('shows a key person her own, and others who may not look nothing', async () => {
    const { one, other, reader } = world;
    expect(
      names(await reader.list(one.amina, { first: 20, filter: reader.ownFilter(one.amina) })).sort(),
    ).toEqual(['first', 'second']);
    expect(names(await reader.list(one.amina, { first: 20 })).sort()).toEqual(['first', 'second']);
    expect(await found({}, other.coordinator)).toEqual(['elsewhere']);
    for (const role of ['network_coordinator', 'administrator', 'auditor', 'funder_desk_officer'] as const) {
      expect(await found({}, actor(role, { organisationId: one.id }))).toEqual([]);
    }
  });

  it.each<[string, ActivityLogFilter & { after?: string; first?: number }, string]>([
    ['a foreign cursor', { after: 'abc' }, 'INVALID_FORMAT'],
    [
      'a cursor of another order',
      { after: Buffer.from('["2026-10-01","x"]').toString('base64url') },
      'INVALID_FORMAT',
    ],
    ['too many at once', { first: 101 }, 'TOO_LARGE'],
    ['none', { first: 0 }, 'TOO_SMALL'],
    ['a key that cannot be one', { themeKeys: ["vgv'; drop"] }, 'INVALID_CHOICE'],
    ['a thousand keys', { formKeys: Array.from({ length: 1000 }, () => 'a') }, 'TOO_MANY'],
    ['an id that is none', { keyPersonId: '1' }, 'INVALID_FORMAT'],
    ['a search that hides characters', { search: 'a\u0000' }, 'INVALID_FORMAT'],
  ])('refuses %s', async (_, { first = 50, after, ...filter }, code) => {
    const asked = async () => world.reader.list(world.one.coordinator, { first, after, filter });
    await expect(asked()).rejects.toMatchObject({ code });
  });

  it('finds what counts for a grant, and holds it against being reopened', async () => {
    const { one, database, reviews } = world;
    const grantId = newId();
    const count = (kind: 'counted' | 'uncounted', grantIds: Uuid[]) =>
      database.app.transaction(one.coordinator, async (tx) => {
        const [log] = await lockCountableLogs(tx, [logs.third as Uuid]);
        await noteCounting(tx, kind, log ? [{ log, grantIds }] : []);
      });
    await count('counted', [grantId]);
    expect(await found({ grantId })).toEqual(['third']);
    expect(await found({ counted: true })).toEqual(['third']);
    await expect(
      reviews.reopen(one.coordinator, { id: logs.third as Uuid, baseVersion: 2 }),
    ).rejects.toMatchObject({
      code: 'NOT_ALLOWED_NOW',
    });
    await count('uncounted', []);
    expect(await found({ counted: true })).toEqual([]);
    const history = await world.attached.histories(one.coordinator, [logs.third as Uuid]);
    expect(history.get(logs.third as Uuid)?.map(({ kind }) => kind)).toEqual([
      'sent',
      'approved',
      'counted',
      'uncounted',
    ]);
    const unapproved = database.app.transaction(one.coordinator, (tx) =>
      lockCountableLogs(tx, [logs.first as Uuid]),
    );
    await expect(unapproved).rejects.toMatchObject({ code: 'NOT_ALLOWED_NOW', field: 'activityLogIds.0' });
  });

  it('notes who reads what was heard, and not that a key person reads her own', async () => {
    const input = logInput({ day: '2025-12-01' });
    const { one, attached, database } = world;
    await world.submissions.submit(one.amina, input);
    await attached.heard(one.amina, [input.id]);
    expect((await attached.heard(one.coordinator, [input.id])).get(input.id)).toBe(input.heard);
    expect((await attached.heard(world.other.coordinator, [input.id])).size).toBe(0);
    const readings = await database.admin(
      `select user_id from audit_entry where $1 = any(subject_ids) and operation = 'activityLog.readHeard'`,
      [input.id],
    );
    expect(readings).toEqual([{ user_id: one.coordinator.userId }]);
    await world.corrections.withdraw(one.amina, input.id, 1);
  });
});
