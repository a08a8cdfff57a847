import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { DayScalar } from '@sleutelring/platform';
import { Arrangement } from './grant.type';
import { IndicatorKind, ObligationState } from './plan.type';

@InputType({ description: 'A decision as a coordinator writes it down' })
export class GrantInput {
  @Field(() => ID, { description: 'Made by the client' })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'Version that was changed; none for a new grant' })
  baseVersion?: number | null;

  @Field(() => ID, { description: 'Who pays' })
  funderId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A network that the own organisation leads, whose members may count for it',
  })
  networkId?: string | null;

  @Field({ description: 'At most 60 characters' })
  reference!: string;

  @Field({ description: 'Regulation; at most 160 characters' })
  scheme!: string;

  @Field({ description: '2 to 160 characters' })
  title!: string;

  @Field(() => DayScalar, { description: 'First day' })
  from!: string;

  @Field(() => DayScalar, { description: 'Day after the last day' })
  until!: string;

  @Field(() => Float, { description: 'Whole euro cents, at most a billion euro' })
  amountCents!: number;

  @Field(() => Arrangement, { description: 'How it is accounted for, as the decision says' })
  arrangement!: Arrangement;

  @Field(() => Int, { description: '0 to 100 percent' })
  explainAbovePercent!: number;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Only where the decision says another than 22 weeks',
  })
  settlementDueOn?: string | null;
}

@InputType({ description: 'One activity of the plan' })
export class PlannedActivityInput {
  @Field(() => ID, { description: 'Made by the client' })
  id!: string;

  @Field(() => ID, { description: 'The grant whose plan it is in' })
  grantId!: string;

  @Field({ description: 'As in the plan, such as 2.1' })
  number!: string;

  @Field({ description: '2 to 160 characters' })
  title!: string;

  @Field({ description: 'At most 1,000 characters' })
  objective!: string;

  @Field(() => Int, { description: 'Planned number of activities' })
  targetActivities!: number;

  @Field(() => Int, { description: 'Planned minutes' })
  targetMinutes!: number;

  @Field(() => Int, { description: 'Planned attendances' })
  targetAttendances!: number;
}

@InputType({ description: 'Something else that the plan promises to measure' })
export class IndicatorInput {
  @Field(() => ID, { description: 'Made by the client' })
  id!: string;

  @Field(() => ID, { description: 'The planned activity that it belongs to' })
  plannedActivityId!: string;

  @Field({ description: '2 to 200 characters' })
  name!: string;

  @Field({ description: 'At most 60 characters' })
  unit!: string;

  @Field(() => IndicatorKind, {
    nullable: true,
    description: 'Whether it adds up over time; SUM unless said',
  })
  kind?: IndicatorKind | null;

  @Field(() => Int, { description: 'What the plan promises' })
  target!: number;

  @Field(() => Int, { nullable: true, description: 'What came of it so far' })
  realised?: number | null;
}

@InputType({ description: 'A condition that the decision attaches to the grant' })
export class ObligationInput {
  @Field(() => ID, { description: 'Made by the client' })
  id!: string;

  @Field(() => ID, { description: 'The grant whose decision holds it' })
  grantId!: string;

  @Field({ description: '2 to 500 characters' })
  text!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Last day to do it' })
  dueOn?: string | null;

  @Field(() => ObligationState, { description: 'How far it was met' })
  state!: ObligationState;

  @Field(() => String, {
    nullable: true,
    description: 'At most 2,000 characters; required when met in part or not',
  })
  explanation?: string | null;
}
