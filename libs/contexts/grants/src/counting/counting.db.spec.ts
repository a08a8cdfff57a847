import { type Uuid, newId } from '@sleutelring/kernel';
import { type TestDatabase, actor, testDatabase } from '@sleutelring/testing';
import fc from 'fast-check';
import { GrantService } from '../decision/grant.service';
import { GrantsWorld } from '../grants.fixture';
import { CountingService } from './counting.service';

describe('counting', () => {
  let database: TestDatabase;
  let counting: CountingService;
  beforeAll(async () => {
    database = await testDatabase();
    counting = new CountingService(database.app);
  });
  afterAll(() => database.close());

  async function setup() {
    const world = await GrantsWorld.make(database);
    const vws = await world.grant(world.lead, { networkId: world.networkId });
    const ocw = await world.grant(world.lead, { from: '2026-01-01', until: '2026-07-01' });
    return {
      world,
      vws,
      ocw,
      lead: world.coordinator(world.lead),
      vwsLine: await world.plan(world.lead, vws),
      vwsOther: await world.plan(world.lead, vws, { number: '1.2' }),
      ocwLine: await world.plan(world.lead, ocw),
    };
  }

  const sums = (planId: Uuid) =>
    database.admin(
      `select month::text, activities, minutes, attendances from planned_activity_month
       where planned_activity_id = $1 order by month`,
      [planId],
    );
  const sets = (organisationId: Uuid) =>
    database.admin<{ grants: string; activities: number }>(
      `select grant_ids::text as grants, sum(activities)::int as activities from grant_set_month
       where organisation_id = $1 group by 1 having sum(activities) <> 0`,
      [organisationId],
    );

  it('lets one activity count for two grants: twice gross, once net', async () => {
    const { world, lead, vws, ocw, vwsLine, ocwLine } = await setup();
    const log = await world.log(world.lead);
    await counting.count(lead, [log], [vwsLine, ocwLine]);
    const one = { month: '2026-03-01', activities: 1, minutes: 90, attendances: 12 };
    expect(await sums(vwsLine)).toEqual([one]);
    expect(await sums(ocwLine)).toEqual([one]);
    expect(await sets(world.lead)).toEqual([{ grants: `{${[vws, ocw].sort().join(',')}}`, activities: 1 }]);
    const grant = await new GrantService(database.app).get(lead, vws);
    expect(grant.overlap).toEqual({
      gross: { activities: 1, minutes: 90, attendances: 12 },
      shared: { activities: 1, minutes: 90, attendances: 12 },
      with: [expect.objectContaining({ grantId: ocw, activities: 1 })],
    });
  });

  it('never counts twice for the same planned activity, however often and from however many sides', async () => {
    const { world, lead, vwsLine, ocwLine } = await setup();
    const [one, two] = [await world.log(world.lead), await world.log(world.lead)];
    const logs = [one, two, one];
    await Promise.all(
      Array.from({ length: 12 }, (_, turn) =>
        counting.count(
          lead,
          turn % 2 ? logs : [...logs].reverse(),
          turn % 3 ? [vwsLine] : [ocwLine, vwsLine],
        ),
      ),
    );
    expect(await sums(vwsLine)).toEqual([
      { month: '2026-03-01', activities: 2, minutes: 180, attendances: 24 },
    ]);
    expect((await sets(world.lead)).map((set) => set.activities)).toEqual([2]);
  });

  it.each([
    ['waiting', { state: 'sent' }, 'NOT_ALLOWED_NOW'],
    ['returned', { state: 'returned' }, 'NOT_ALLOWED_NOW'],
    ['the day before the period', { day: '2025-12-31' }, 'OUTSIDE_PERIOD'],
    ['the day on which the period has ended', { day: '2026-07-01' }, 'OUTSIDE_PERIOD'],
  ])('refuses an activity that is %s, and then counts nothing at all', async (_, facts, code) => {
    const { world, lead, vwsLine, ocwLine } = await setup();
    const [good, bad] = [await world.log(world.lead), await world.log(world.lead, facts)];
    await expect(counting.count(lead, [good, bad], [vwsLine, ocwLine])).rejects.toMatchObject({ code });
    expect(await sums(vwsLine)).toEqual([]);
  });

  it('takes the first and the last day of the period', async () => {
    const { world, lead, ocwLine } = await setup();
    const logs = [
      await world.log(world.lead, { day: '2026-01-01' }),
      await world.log(world.lead, { day: '2026-06-30' }),
    ];
    await counting.count(lead, logs, [ocwLine]);
    expect((await sums(ocwLine)).map((sum) => sum.month)).toEqual(['2026-01-01', '2026-06-01']);
  });

  it('lets a member count its own activities for the grant of its network, and nobody else', async () => {
    const { world, vwsLine, ocwLine } = await setup();
    const log = await world.log(world.member);
    const member = world.coordinator(world.member);
    await counting.count(member, [log], [vwsLine]);
    expect(await sums(vwsLine)).toMatchObject([{ activities: 1 }]);
    await expect(counting.count(member, [log], [ocwLine])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const foreign = await world.log(world.stranger);
    await expect(
      counting.count(world.coordinator(world.stranger), [foreign], [vwsLine]),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(counting.count(world.coordinator(world.lead), [log], [vwsLine])).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('refuses days on which the organisation did not take part in the network', async () => {
    const { world, vwsLine } = await setup();
    await database.admin(`update network_member set until_day = '2026-03-10' where organisation_id = $1`, [
      world.member,
    ]);
    const [inside, outside] = [
      await world.log(world.member, { day: '2026-03-09' }),
      await world.log(world.member, { day: '2026-03-10' }),
    ];
    const member = world.coordinator(world.member);
    await counting.count(member, [inside], [vwsLine]);
    await expect(counting.count(member, [outside], [vwsLine])).rejects.toMatchObject({
      code: 'OUTSIDE_PERIOD',
    });
  });

  it('keeps a counted activity as it was counted, until it is uncounted', async () => {
    const { world, lead, vwsLine } = await setup();
    const log = await world.log(world.lead);
    await counting.count(lead, [log], [vwsLine]);
    const reopen = () =>
      database.app.transaction(lead, (tx) =>
        tx.execute(`update activity_log set state = 'sent', approved_at = null where id = $1`, [log]),
      );
    const change = () =>
      database.app.transaction(lead, (tx) =>
        tx.execute(`update activity_log set attendances = attendances + 1 where id = $1`, [log]),
      );
    await expect(reopen()).rejects.toThrow(/check constraint/);
    await expect(change()).rejects.toThrow(/stays as it was counted/);
    await counting.uncount(lead, log, vwsLine);
    expect(await reopen()).toBe(1);
    expect(await sums(vwsLine)).toMatchObject([{ activities: 0, minutes: 0, attendances: 0 }]);
  });

  it('cannot be got round in the database: policies say the same', async () => {
    const { world, lead, ocw, ocwLine } = await setup();
    const early = await world.log(world.lead, { day: '2025-12-31' });
    const late = await world.log(world.lead, { day: '2026-07-01' });
    const waiting = await world.log(world.lead, { state: 'sent' });
    const foreign = await world.log(world.member);
    for (const log of [early, late, waiting, foreign]) {
      const insert = database.app.transaction(lead, (tx) =>
        tx.execute(
          `insert into attribution (id, organisation_id, activity_log_id, planned_activity_id, grant_id)
           values ($1, $2, $3, $4, $5)`,
          [newId(), world.lead, log, ocwLine, ocw],
        ),
      );
      await expect(insert).rejects.toThrow(/row-level security/);
    }
  });

  it('tells of each counted activity, and leaves its trace', async () => {
    const { world, lead, vwsLine } = await setup();
    const log = await world.log(world.lead);
    await counting.count(lead, [log], [vwsLine]);
    await counting.count(lead, [log], [vwsLine]);
    const told = await database.admin(`select topic from outbox where subject_id = $1`, [log]);
    expect(told).toEqual([{ topic: 'activityLog.counted' }]);
    const noted = await database.admin(`select operation from audit_entry where $1 = any(subject_ids)`, [
      log,
    ]);
    expect(noted).toEqual([{ operation: 'activityLog.count' }]);
  });

  it('keeps sums that equal a recount, whatever is counted and uncounted, by several at once', async () => {
    const { world, lead, vwsLine, vwsOther, ocwLine } = await setup();
    const member = world.coordinator(world.member);
    const logs: { id: Uuid; own: boolean }[] = [];
    for (let index = 0; index < 8; index++) {
      const own = index % 2 === 0;
      const facts = { day: `2026-0${1 + (index % 3)}-15`, minutes: 30 + index, attendances: index };
      logs.push({ id: await world.log(own ? world.lead : world.member, facts), own });
    }
    const plans = [vwsLine, vwsOther, ocwLine];
    const step = fc.record({ log: fc.nat(7), plan: fc.nat(2), count: fc.boolean() });
    const run = async ({ log, plan, count }: { log: number; plan: number; count: boolean }) => {
      const { id, own } = logs[log]!;
      const planId = own ? plans[plan]! : plans[plan % 2]!;
      const who = own ? lead : member;
      await (count ? counting.count(who, [id], [planId]) : counting.uncount(who, id, planId));
    };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
        for (let at = 0; at < steps.length; at += 4) await Promise.all(steps.slice(at, at + 4).map(run));
        expect(await differencesWithRecount(world)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  /** Sums that are not what the attributions say, for one world. */
  const differencesWithRecount = (world: GrantsWorld) =>
    database.admin(
      `with recount as (
         select a.planned_activity_id, date_trunc('month', l.day)::date as month, count(*)::int as activities,
           sum(l.duration_minutes)::int as minutes, sum(l.attendances)::int as attendances
         from attribution a join activity_log l on l.id = a.activity_log_id
         where a.organisation_id = any($1) group by 1, 2
       ), kept as (
         select planned_activity_id, month, activities, minutes, attendances from planned_activity_month
         where organisation_id = any($1) and (activities, minutes, attendances) <> (0, 0, 0)
       ), set_recount as (
         select organisation_id, month, grants, count(*)::int as activities, sum(minutes)::int as minutes,
           sum(attendances)::int as attendances
         from (
           select l.organisation_id, date_trunc('month', l.day)::date as month, l.duration_minutes as minutes,
             l.attendances, array_agg(distinct a.grant_id order by a.grant_id) as grants
           from attribution a join activity_log l on l.id = a.activity_log_id
           where a.organisation_id = any($1) group by l.id
         ) each group by 1, 2, 3
       ), set_kept as (
         select organisation_id, month, grant_ids, activities, minutes, attendances from grant_set_month
         where organisation_id = any($1) and (activities, minutes, attendances) <> (0, 0, 0)
       )
       (select 'plan' as what, to_jsonb(r) from (table recount except table kept) r)
       union all (select 'plan', to_jsonb(r) from (table kept except table recount) r)
       union all (select 'set', to_jsonb(r) from (table set_recount except table set_kept) r)
       union all (select 'set', to_jsonb(r) from (table set_kept except table set_recount) r)`,
      [[world.lead, world.member]],
    );

  it('is invisible to whoever has no business with it', async () => {
    const { world, lead, vwsLine, ocwLine } = await setup();
    await counting.count(lead, [await world.log(world.lead)], [vwsLine, ocwLine]);
    const counts = async (who: ReturnType<typeof actor>) => {
      const tables = [
        'grant_decision',
        'planned_activity',
        'attribution',
        'planned_activity_month',
        'grant_set_month',
      ];
      const rows: Record<string, number> = {};
      for (const table of tables) {
        const [row] = await database.app.read(who, (tx) =>
          tx.query<{ count: number }>(`select count(*)::int as count from ${table}`),
        );
        rows[table] = row?.count ?? -1;
      }
      return Object.values(rows);
    };
    const { lead: organisationId, networkId } = world;
    expect(await counts(actor('coordinator', { organisationId }))).toEqual([2, 3, 2, 2, 1]);
    expect(await counts(actor('coordinator', { organisationId: world.member }))).toEqual([1, 2, 0, 1, 0]);
    expect(await counts(actor('coordinator', { organisationId: world.stranger }))).toEqual([0, 0, 0, 0, 0]);
    expect(await counts(actor('network_coordinator', { organisationId, networkId }))).toEqual([
      2, 0, 0, 0, 1,
    ]);
    for (const role of ['funder_desk_officer', 'administrator', 'auditor'] as const)
      expect(await counts(actor(role, { organisationId }))).toEqual([0, 0, 0, 0, 0]);
    expect(await counts(actor('funder_desk_officer', { organisationId: world.funderId }))).toEqual([
      0, 0, 0, 0, 0,
    ]);
  });
});
