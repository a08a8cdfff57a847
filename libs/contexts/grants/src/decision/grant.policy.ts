import { type Actor, cleanText, invalid, isUuid } from '@sleutelring/kernel';
import { harmlessText } from '@sleutelring/outreach';
import type { GrantInput, IndicatorInput, ObligationInput, PlannedActivityInput } from './grant.inputs';
import { ObligationState } from './plan.type';

type Rule = (actor: Actor, grant: { readonly organisationId: string }) => boolean;

const isCoordinator = (actor: Actor): boolean =>
  actor.kind === 'user' && actor.membership?.role === 'coordinator';
const isOwn: Rule = (actor, grant) =>
  isCoordinator(actor) && actor.kind === 'user' && actor.membership?.organisationId === grant.organisationId;

/** A grant that a coordinator sees is her own organisation's, or one of a network that it takes part in. */
const GRANT_POLICY = {
  edit: isOwn,
  count: isCoordinator,
  report: isOwn,
} satisfies Record<string, Rule>;
export type GrantOperation = keyof typeof GRANT_POLICY;

export function allowedOn(actor: Actor, grant: { readonly organisationId: string }): GrantOperation[] {
  const operations = Object.keys(GRANT_POLICY) as GrantOperation[];
  return operations.filter((operation) => GRANT_POLICY[operation](actor, grant));
}

const LARGEST_COUNT = 1_000_000;
const LARGEST_SUM = 100_000_000;
const LARGEST_AMOUNT = 100_000_000_000;
const PLAN_NUMBER = /^\d{1,2}(\.\d{1,2}){0,2}$/;

/**
 * The input in the form in which it is kept. Its words are printed in reports, which leave the organisation.
 * @throws UserError at the field that is wrong
 */
export function checkedGrant(input: GrantInput): GrantInput {
  ids(input, 'id', 'funderId', ...(input.networkId ? (['networkId'] as const) : []));
  if (input.until <= input.from) throw invalid('PERIOD_INVALID', 'until');
  if (input.settlementDueOn && input.settlementDueOn < input.until)
    throw invalid('PERIOD_INVALID', 'settlementDueOn');
  whole('amountCents', input.amountCents, LARGEST_AMOUNT);
  whole('explainAbovePercent', input.explainAbovePercent, 100);
  return {
    ...input,
    reference: cleanText('reference', input.reference, { max: 60 }),
    scheme: cleanText('scheme', input.scheme, { max: 160 }),
    title: harmlessText('title', input.title, { min: 2, max: 160 }),
  };
}

export function checkedPlannedActivity(input: PlannedActivityInput): PlannedActivityInput {
  ids(input, 'id', 'grantId');
  if (!PLAN_NUMBER.test(input.number)) throw invalid('INVALID_FORMAT', 'number');
  whole('targetActivities', input.targetActivities, LARGEST_COUNT);
  whole('targetMinutes', input.targetMinutes, LARGEST_SUM);
  whole('targetAttendances', input.targetAttendances, LARGEST_SUM);
  return {
    ...input,
    title: harmlessText('title', input.title, { min: 2, max: 160 }),
    objective: harmlessText('objective', input.objective, { min: 0, max: 1000 }),
  };
}

export function checkedIndicator(input: IndicatorInput): IndicatorInput {
  ids(input, 'id', 'plannedActivityId');
  whole('target', input.target, LARGEST_SUM);
  if (typeof input.realised === 'number') whole('realised', input.realised, LARGEST_SUM);
  return {
    ...input,
    name: harmlessText('name', input.name, { min: 2, max: 200 }),
    unit: harmlessText('unit', input.unit, { max: 60 }),
  };
}

export function checkedObligation(input: ObligationInput): ObligationInput {
  ids(input, 'id', 'grantId');
  const falls = input.state === ObligationState.PARTLY || input.state === ObligationState.NOT_MET;
  if (falls && !input.explanation?.trim()) throw invalid('EXPLANATION_REQUIRED', 'explanation');
  return {
    ...input,
    text: harmlessText('text', input.text, { min: 2, max: 500 }),
    explanation: harmlessText('explanation', input.explanation ?? '', { min: 0, max: 2000 }) || null,
  };
}

function ids<Input>(input: Input, ...fields: (keyof Input & string)[]): void {
  for (const field of fields) if (!isUuid(String(input[field]))) throw invalid('INVALID_FORMAT', field);
}

function whole(field: string, value: number, max: number): void {
  if (!Number.isSafeInteger(value)) throw invalid('INVALID_FORMAT', field);
  if (value < 0) throw invalid('TOO_SMALL', field, { min: 0 });
  if (value > max) throw invalid('TOO_LARGE', field, { max });
}
