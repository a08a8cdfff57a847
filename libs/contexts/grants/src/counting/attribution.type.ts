import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'An approved activity counts for a planned activity; at most once for each' })
export class Attribution {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => ID, { description: 'The activity' })
  activityLogId!: string;

  @Field(() => ID, { description: 'The planned activity that it counts for' })
  plannedActivityId!: string;

  @Field({ description: 'Its number in the plan, such as 2.1' })
  plannedActivityNumber!: string;

  @Field(() => ID, { description: 'The grant whose plan it is in' })
  grantId!: string;

  @Field({ description: 'Reference of that grant' })
  grantReference!: string;

  @Field({ description: 'When it was counted' })
  countedAt!: Date;
}
