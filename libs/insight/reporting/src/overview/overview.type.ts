import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '@sleutelring/platform';

@ObjectType({ description: 'How far a running grant is' })
export class GrantProgress {
  @Field(() => ID, { description: 'The grant' })
  grantId!: string;

  @Field({ description: 'Its reference' })
  reference!: string;

  @Field({ description: 'Its title' })
  title!: string;

  @Field({ description: 'Who pays' })
  funderName!: string;

  @Field(() => DayScalar, { description: 'First day' })
  from!: string;

  @Field(() => DayScalar, { description: 'Day after the last day' })
  until!: string;

  @Field(() => Int, { description: 'Activities in the whole plan' })
  plannedActivities!: number;

  @Field(() => Int, { description: 'Activities counted until now, by planned activity' })
  realisedActivities!: number;

  @Field(() => Int, { description: 'Share of the plan due today, in percent, by number of days' })
  expectedPercent!: number;

  @Field(() => [String], {
    description: 'Planned activities, by number and title, that are below 80 percent of what is due today',
  })
  behind!: string[];
}

@ObjectType({ description: 'What was done on one day' })
export class DoneOnDay {
  @Field(() => DayScalar, { description: 'The day' })
  day!: string;

  @Field(() => Int, { description: 'Activities logged of that day, without those withdrawn' })
  activities!: number;
}

@ObjectType({ description: 'A day on which something must be done for a grant of the own organisation' })
export class Deadline {
  @Field(() => ID, { description: 'The grant' })
  grantId!: string;

  @Field({ description: 'Its title' })
  grantTitle!: string;

  @Field(() => DayScalar, { description: 'The last day' })
  dueOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The obligation that is still open; none where the grant itself must be accounted for',
  })
  obligation!: string | null;
}

@ObjectType({ description: 'What needs attention today in the own organisation' })
export class Overview {
  @Field(() => Int, { description: 'Logs that wait for a coordinator' })
  logsToReview!: number;

  @Field(() => Int, { description: 'Of those: longer than three days' })
  logsWaitingLong!: number;

  @Field(() => Int, { description: 'Logs returned with a question that is not answered yet' })
  returnedOpen!: number;

  @Field(() => Int, {
    description: 'Approved, sent in the last 90 days and not counted for any grant; at most 10,000',
  })
  approvedNotCounted!: number;

  @Field(() => Int, { description: 'Reports that are being written' })
  reportsInDraft!: number;

  @Field(() => [DoneOnDay], { description: 'This week and the three before it, from a Monday to a Sunday' })
  lastWeeks!: DoneOnDay[];

  @Field(() => [Deadline], {
    description: 'The three that come first; an obligation stays as long as it is open, also past its day',
  })
  deadlines!: Deadline[];

  @Field(() => [GrantProgress], { description: 'Grants that run today, own and of networks' })
  grants!: GrantProgress[];
}
