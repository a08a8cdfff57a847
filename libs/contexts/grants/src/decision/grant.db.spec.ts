import { newId } from '@sleutelring/kernel';
import { type TestDatabase, testDatabase } from '@sleutelring/testing';
import { CountingService } from '../counting/counting.service';
import { GrantsWorld } from '../grants.fixture';
import { NetworkFiguresService } from '../network/network-figures.service';
import type { GrantInput } from './grant.inputs';
import { GrantService } from './grant.service';
import { Arrangement } from './grant.type';
import { PlanService } from './plan.service';
import { ObligationState } from './plan.type';

describe('grants', () => {
  let database: TestDatabase;
  let grants: GrantService;
  let plans: PlanService;
  beforeAll(async () => {
    database = await testDatabase();
    grants = new GrantService(database.app);
    plans = new PlanService(database.app);
  });
  afterAll(() => database.close());

  async function setup() {
    const world = await GrantsWorld.make(database);
    const input: GrantInput = {
      id: newId(),
      funderId: world.funderId,
      reference: 'FICT-1',
      scheme: 'Fictitious scheme',
      title: 'Dialogue',
      from: '2025-01-01',
      until: '2026-01-01',
      amountCents: 2_500_000,
      arrangement: Arrangement.FIXED_25K_TO_125K,
      explainAbovePercent: 10,
    };
    return { world, input, lead: world.coordinator(world.lead), counting: new CountingService(database.app) };
  }

  it('computes the day of settlement, unless the decision names one', async () => {
    const { input, lead } = await setup();
    expect((await grants.save(lead, input)).settlementDueOn).toBe('2026-06-03');
    const changed = { ...input, baseVersion: 1, settlementDueOn: '2026-04-01' };
    expect((await grants.save(lead, changed)).settlementDueOn).toBe('2026-04-01');
  });

  it('takes the same input twice, and refuses a change of what changed meanwhile', async () => {
    const { input, lead } = await setup();
    await grants.save(lead, input);
    expect((await grants.save(lead, input)).version).toBe(1);
    await grants.save(lead, { ...input, baseVersion: 1, title: 'Dialogue and more' });
    await expect(grants.save(lead, { ...input, baseVersion: 1, title: 'Else' })).rejects.toMatchObject({
      code: 'CHANGED_MEANWHILE',
    });
  });

  it.each([
    ['a funder that pays nothing', { funderId: newId() }, 'INVALID_CHOICE', 'funderId'],
    ['a network led by others', { networkId: newId() }, 'INVALID_CHOICE', 'networkId'],
    ['a period that ends before it begins', { until: '2025-01-01' }, 'PERIOD_INVALID', 'until'],
    ['half a cent', { amountCents: 0.5 }, 'INVALID_FORMAT', 'amountCents'],
    ['a debt', { amountCents: -1 }, 'TOO_SMALL', 'amountCents'],
    ['a title of one letter', { title: ' a ' }, 'TOO_SHORT', 'title'],
    ['a title with a person in it', { title: 'Gesprekken, bel 06-12345678' }, 'IDENTIFYING_TEXT', 'title'],
    ['a settlement before the end', { settlementDueOn: '2025-12-31' }, 'PERIOD_INVALID', 'settlementDueOn'],
  ])('refuses %s', async (_, change, code, field) => {
    const { input, lead } = await setup();
    await expect(grants.save(lead, { ...input, ...change })).rejects.toMatchObject({ code, field });
  });

  it('does not let anybody take over a grant or plan of others, nor tell that it exists', async () => {
    const { world, input, lead } = await setup();
    await grants.save(lead, input);
    const stranger = world.coordinator(world.stranger);
    await expect(grants.get(stranger, input.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(grants.save(stranger, { ...input, reference: 'X' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const planId = await world.plan(world.lead, input.id);
    const own = await world.grant(world.stranger);
    const steal = { id: planId, grantId: own, number: '1', title: 'Mine', objective: '' };
    await expect(
      plans.savePlannedActivity(stranger, {
        ...steal,
        targetActivities: 1,
        targetMinutes: 1,
        targetAttendances: 1,
      }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('shows a plan in the order of its numbers, with indicators and obligations', async () => {
    const { world, input, lead } = await setup();
    await grants.save(lead, input);
    const ids = new Map<string, string>();
    for (const number of ['10', '2.10', '2.2', '2'])
      ids.set(number, await world.plan(world.lead, input.id, { number }));
    const plannedActivityId = ids.get('2.2') as string;
    await plans.saveIndicator(lead, {
      id: newId(),
      plannedActivityId,
      name: 'Leaflets',
      unit: 'pieces',
      target: 500,
    });
    await plans.saveObligation(lead, {
      id: newId(),
      grantId: input.id,
      text: 'Name the funder',
      state: ObligationState.OPEN,
    });
    const grant = await grants.get(lead, input.id);
    expect(grant.plannedActivities.map((one) => one.number)).toEqual(['2', '2.2', '2.10', '10']);
    expect(grant.plannedActivities[1]?.indicators).toMatchObject([
      { name: 'Leaflets', target: 500, realised: null },
    ]);
    expect(grant.obligations).toMatchObject([{ text: 'Name the funder', state: 'open' }]);
    const partly = { id: newId(), grantId: input.id, text: 'Else', state: ObligationState.PARTLY };
    await expect(plans.saveObligation(lead, partly)).rejects.toMatchObject({ code: 'EXPLANATION_REQUIRED' });
    // It is printed in the report, and leaves the organisation with it.
    const told = { ...partly, explanation: 'Vraag het haar: 06-12345678' };
    await expect(plans.saveObligation(lead, told)).rejects.toMatchObject({
      code: 'IDENTIFYING_TEXT',
      field: 'explanation',
    });
  });

  it('keeps its period around what was counted', async () => {
    const { world, input, lead, counting } = await setup();
    await grants.save(lead, input);
    const planId = await world.plan(world.lead, input.id);
    await counting.count(lead, [await world.log(world.lead, { day: '2025-06-10' })], [planId]);
    const move = (change: Partial<GrantInput>) => grants.save(lead, { ...input, baseVersion: 1, ...change });
    await expect(move({ from: '2025-06-15' })).rejects.toMatchObject({
      code: 'OUTSIDE_PERIOD',
      field: 'from',
    });
    await expect(move({ until: '2025-06-15' })).rejects.toMatchObject({
      code: 'OUTSIDE_PERIOD',
      field: 'until',
    });
    expect((await move({ from: '2025-06-01', until: '2025-07-01' })).version).toBe(2);
  });

  it('sums up a network for its coordinator and for who leads it, without a row of its members', async () => {
    const { world, input, lead, counting } = await setup();
    await grants.save(lead, { ...input, until: '2027-01-01', networkId: world.networkId });
    const shared = await world.plan(world.lead, input.id);
    const ownGrant = await world.grant(world.member);
    const own = await world.plan(world.member, ownGrant);
    const member = world.coordinator(world.member);
    await counting.count(member, [await world.log(world.member)], [shared, own]);
    await counting.count(lead, [await world.log(world.lead, { minutes: 30, attendances: 5 })], [shared]);
    const figures = new NetworkFiguresService(database.app);
    for (const who of [world.networkCoordinator(), lead]) {
      const found = await figures.get(who, world.networkId, '2026-01-01', '2027-01-01');
      expect(found.net).toEqual({ activities: 2, minutes: 120, attendances: 17 });
      expect(found.perGrant.map((row) => row.gross.activities).sort()).toEqual([1, 2]);
      expect(found.overlap).toMatchObject([{ activities: 1 }]);
      const rows = await database.app.read(who, (tx) =>
        tx.query(`select 1 from activity_log where organisation_id = $1`, [world.member]),
      );
      expect(rows).toEqual([]);
    }
    for (const who of [member, world.coordinator(world.stranger)])
      await expect(figures.get(who, world.networkId, '2026-01-01', '2027-01-01')).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    await expect(figures.get(lead, world.networkId, '2026-01-15', '2027-01-01')).rejects.toMatchObject({
      code: 'PERIOD_INVALID',
    });
  });
});
