import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '@sleutelring/platform';
import { Obligation, PlannedActivity, Realised } from './plan.type';

/** How a grant is accounted for. The decision says which; the amount alone does not (Aanwijzingen 7 to 16). */
export enum Arrangement {
  LUMP_SUM_BELOW_25K = 'lump_sum_below_25k',
  FIXED_25K_TO_125K = 'fixed_25k_to_125k',
  ACTUAL_COSTS_FROM_125K = 'actual_costs_from_125k',
}
registerEnumType(Arrangement, {
  name: 'Arrangement',
  description: 'How a grant is accounted for, as its decision says; amounts in euro name the usual bounds',
});

@ObjectType({ description: 'How many activities of a grant count for another one as well' })
export class OverlapRow {
  @Field(() => ID, { description: 'The other grant' })
  grantId!: string;

  @Field({ description: 'Reference of the other grant' })
  grantReference!: string;

  @Field(() => Int, { description: 'Activities that count for both' })
  activities!: number;
}

@ObjectType({ description: 'What a grant shares with others; each activity once a grant' })
export class GrantOverlap {
  @Field(() => Realised, { description: 'Everything that counts for this grant' })
  gross!: Realised;

  @Field(() => Realised, { description: 'The part of it that counts for another grant as well' })
  shared!: Realised;

  @Field(() => [OverlapRow], { description: 'The other grants, most shared first' })
  with!: OverlapRow[];
}

@ObjectType({ description: 'A decision of a funder (beschikking) with the plan on which it rests' })
export class Grant {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => ID, { description: 'The organisation that received it and answers for it' })
  organisationId!: string;

  @Field({ description: 'Its name' })
  organisationName!: string;

  @Field(() => ID, { description: 'Who pays' })
  funderId!: string;

  @Field({ description: 'Name of who pays' })
  funderName!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The network whose members may count for it; none for the organisation alone',
  })
  networkId!: string | null;

  @Field({ description: 'Reference of the decision, as the funder writes it' })
  reference!: string;

  @Field({ description: 'Regulation under which it was given' })
  scheme!: string;

  @Field({ description: 'What it is for' })
  title!: string;

  @Field(() => DayScalar, { description: 'First day of the period' })
  from!: string;

  @Field(() => DayScalar, { description: 'Day after the last day of the period' })
  until!: string;

  @Field(() => Float, { description: 'Amount in whole euro cents' })
  amountCents!: number;

  @Field(() => Arrangement, { description: 'How it is accounted for' })
  arrangement!: Arrangement;

  @Field(() => Int, {
    description: 'A difference above this share of the plan must be explained, in percent',
  })
  explainAbovePercent!: number;

  @Field(() => DayScalar, {
    description:
      'Last day to ask for determination; 22 weeks after the end unless the decision says otherwise',
  })
  settlementDueOn!: string;

  @Field(() => [PlannedActivity], { description: 'The plan, in the order of its numbers' })
  plannedActivities!: PlannedActivity[];

  @Field(() => [Obligation], { description: 'What the decision asks besides; empty for other organisations' })
  obligations!: Obligation[];

  @Field(() => GrantOverlap, { description: 'What it shares with other grants' })
  overlap!: GrantOverlap;

  @Field(() => Int, { description: 'Give it as baseVersion with a change' })
  version!: number;

  @Field(() => [String], { description: 'What the viewer may do now: edit, count, report' })
  allowed!: string[];
}
