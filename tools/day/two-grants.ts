import { Arrangement, GrantService, PlanService } from '@sleutelring/grants';
import { type Uuid, newId } from '@sleutelring/kernel';
import { type Client, organisation } from '@sleutelring/testing';
import type { Product } from './product';

export interface PromisedGrant {
  readonly id: Uuid;
  readonly reference: string;
  readonly funderId: Uuid;
}

/** One meeting of two hours with twelve people: what is done on the first day. */
const ONE_MEETING = { targetActivities: 1, targetMinutes: 120, targetAttendances: 12 };
const THREE_MEETINGS = { targetActivities: 3, targetMinutes: 360, targetAttendances: 36 };

/** Two funders who each pay for talks at home; the first also for leaflets, and for trainings, of which none is given. */
export async function promiseTwoGrants(
  product: Product,
  coordinator: Client,
): Promise<[PromisedGrant, PromisedGrant]> {
  const first = await decide(product, coordinator, 'FICT/2026-1');
  const second = await decide(product, coordinator, 'FICT/2026-2');
  const talks = await plan(product, coordinator, first, {
    number: '1.1',
    title: 'Gesprekken thuis',
    ...ONE_MEETING,
  });
  await measured(product, coordinator, talks);
  await plan(product, coordinator, first, { number: '1.2', title: 'Trainingen', ...THREE_MEETINGS });
  await plan(product, coordinator, second, { number: '2.1', title: 'Huiskamers', ...THREE_MEETINGS });
  return [first, second];
}

async function decide({ api }: Product, { actor }: Client, reference: string): Promise<PromisedGrant> {
  const grant = { id: newId(), reference, funderId: await organisation(api.database, 'funder') };
  const year = new Date().getFullYear();
  await new GrantService(api.database.app).save(actor, {
    ...grant,
    scheme: 'Fictieve regeling',
    title: `In gesprek, ${reference}`,
    from: `${year}-01-01`,
    until: `${year + 1}-01-01`,
    amountCents: 9_000_000,
    arrangement: Arrangement.FIXED_25K_TO_125K,
    explainAbovePercent: 10,
  });
  return grant;
}

async function plan(
  { api }: Product,
  { actor }: Client,
  { id: grantId }: PromisedGrant,
  promised: { number: string; title: string } & typeof ONE_MEETING,
): Promise<Uuid> {
  const id = newId();
  const objective = 'Mensen praten erover';
  await new PlanService(api.database.app).savePlannedActivity(actor, {
    id,
    grantId,
    objective,
    ...promised,
  });
  return id;
}

async function measured({ api }: Product, { actor }: Client, plannedActivityId: Uuid): Promise<void> {
  const indicator = { id: newId(), plannedActivityId, name: 'Folders uitgedeeld', unit: 'stuks', target: 10 };
  await new PlanService(api.database.app).saveIndicator(actor, indicator);
}
