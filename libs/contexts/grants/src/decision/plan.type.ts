import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '@sleutelring/platform';

export enum ObligationState {
  OPEN = 'open',
  MET = 'met',
  PARTLY = 'partly',
  NOT_MET = 'not_met',
}
registerEnumType(ObligationState, {
  name: 'ObligationState',
  description: 'How far an obligation of a grant was met',
});

export enum IndicatorKind {
  SUM = 'sum',
  LEVEL = 'level',
}
registerEnumType(IndicatorKind, {
  name: 'IndicatorKind',
  description:
    'SUM: adds up, such as leaflets; of a part of the grant’s period its target is in proportion to days. LEVEL: how it stands, such as a percentage; its target is the same at any time',
});

@ObjectType({ description: 'Sums over activities; whole numbers' })
export class Realised {
  @Field(() => Int, { description: 'Number of activities' })
  activities!: number;

  @Field(() => Int, { description: 'Time spent, in minutes' })
  minutes!: number;

  @Field(() => Int, { description: 'Attendances: who comes twice counts twice' })
  attendances!: number;
}

@ObjectType({ description: 'Something else that the plan promises to measure, filled in by hand' })
export class Indicator {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field({ description: 'What is measured' })
  name!: string;

  @Field({ description: 'What it is counted in, such as "leaflets"' })
  unit!: string;

  @Field(() => IndicatorKind, { description: 'Whether it adds up over time' })
  kind!: IndicatorKind;

  @Field(() => Int, { description: 'What the plan promises, in that unit' })
  target!: number;

  @Field(() => Int, { nullable: true, description: 'What came of it so far; none while nobody filled it in' })
  realised!: number | null;
}

@ObjectType({ description: 'One activity of the plan on which a grant rests' })
export class PlannedActivity {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => ID, { description: 'The grant whose plan it is in' })
  grantId!: string;

  @Field({ description: 'Number as in the plan, such as 2.1; a report keeps it (Kaderregeling art. 1.1)' })
  number!: string;

  @Field({ description: 'Name as in the plan' })
  title!: string;

  @Field({ description: 'What it is to achieve, as in the plan' })
  objective!: string;

  @Field(() => Int, { description: 'Planned number of activities over the whole grant' })
  targetActivities!: number;

  @Field(() => Int, { description: 'Planned time over the whole grant, in minutes' })
  targetMinutes!: number;

  @Field(() => Int, { description: 'Planned attendances over the whole grant' })
  targetAttendances!: number;

  @Field(() => [Indicator], { description: 'What else is measured; empty for other organisations' })
  indicators!: Indicator[];

  @Field(() => Realised, { description: 'What was counted for it until now, in all organisations together' })
  realised!: Realised;
}

@ObjectType({ description: 'A condition that the decision attaches to the grant' })
export class Obligation {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field({ description: 'What must be done' })
  text!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Last day to do it, where there is one' })
  dueOn!: string | null;

  @Field(() => ObligationState, { description: 'How far it was met' })
  state!: ObligationState;

  @Field(() => String, { nullable: true, description: 'Why it was met in part or not' })
  explanation!: string | null;
}
