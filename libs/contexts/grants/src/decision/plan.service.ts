import { Injectable } from '@nestjs/common';
import { record } from '@sleutelring/audit';
import { type Actor, type Uuid, invalid, notFound } from '@sleutelring/kernel';
import { Database, type Transaction } from '@sleutelring/platform';
import type { IndicatorInput, ObligationInput, PlannedActivityInput } from './grant.inputs';
import { checkedIndicator, checkedObligation, checkedPlannedActivity } from './grant.policy';
import { findPlannedActivity } from './grant.queries';
import { ownOrganisation } from './grant.service';
import { write } from './write';
import { IndicatorKind, type Indicator, type Obligation, type PlannedActivity } from './plan.type';

/** The plan of a grant and what its decision asks besides. Only the organisation that answers for the grant writes. */
@Injectable()
export class PlanService {
  constructor(private readonly database: Database) {}

  async savePlannedActivity(actor: Actor, typed: PlannedActivityInput): Promise<PlannedActivity> {
    const input = checkedPlannedActivity(typed);
    return this.database.transaction(actor, async (tx) => {
      await ownGrant(tx, input.grantId);
      await checkNumber(tx, input);
      await write(
        tx,
        'planned_activity',
        {
          organisation_id: ownOrganisation(actor),
          id: input.id,
          grant_id: input.grantId,
          number: input.number,
          title: input.title,
          objective: input.objective,
          target_activities: input.targetActivities,
          target_minutes: input.targetMinutes,
          target_attendances: input.targetAttendances,
        },
        ['grant_id'],
      );
      note(tx, 'plannedActivity', input.id);
      return (await findPlannedActivity(tx, input.id)) as PlannedActivity;
    });
  }

  async saveIndicator(actor: Actor, typed: IndicatorInput): Promise<Indicator> {
    const input = checkedIndicator(typed);
    const { realised = null } = input;
    const kind = input.kind ?? IndicatorKind.SUM;
    return this.database.transaction(actor, async (tx) => {
      await ownPlannedActivity(tx, input.plannedActivityId);
      await write(
        tx,
        'indicator',
        {
          organisation_id: ownOrganisation(actor),
          id: input.id,
          planned_activity_id: input.plannedActivityId,
          name: input.name,
          unit: input.unit,
          kind,
          target: input.target,
          realised,
        },
        ['planned_activity_id'],
      );
      note(tx, 'indicator', input.id);
      return { ...input, kind, realised };
    });
  }

  async saveObligation(actor: Actor, typed: ObligationInput): Promise<Obligation> {
    const input = checkedObligation(typed);
    const { id, grantId, text, state, dueOn = null, explanation = null } = input;
    return this.database.transaction(actor, async (tx) => {
      await ownGrant(tx, grantId);
      await write(
        tx,
        'obligation',
        {
          organisation_id: ownOrganisation(actor),
          id,
          grant_id: grantId,
          text,
          due_on: dueOn,
          state,
          explanation,
        },
        ['grant_id'],
      );
      note(tx, 'obligation', id);
      return { id, text, dueOn, state, explanation };
    });
  }
}

async function ownGrant(tx: Transaction, id: Uuid): Promise<void> {
  const own = 'select 1 from grant_decision where id = $1 and organisation_id = $2';
  if (!(await tx.one(own, [id, ownOrganisation(tx.actor)]))) throw notFound('grantId');
}

async function ownPlannedActivity(tx: Transaction, id: Uuid): Promise<void> {
  const own = 'select 1 from planned_activity where id = $1 and organisation_id = $2';
  if (!(await tx.one(own, [id, ownOrganisation(tx.actor)]))) throw notFound('plannedActivityId');
}

async function checkNumber(tx: Transaction, { id, grantId, number }: PlannedActivityInput): Promise<void> {
  const other = 'select 1 from planned_activity where grant_id = $1 and number = $2 and id <> $3';
  if (await tx.one(other, [grantId, number, id])) throw invalid('NOT_UNIQUE', 'number');
}

const note = (tx: Transaction, subjectType: string, subjectId: Uuid): void =>
  record(tx, { operation: `${subjectType}.save`, subjectType, subjectId });
