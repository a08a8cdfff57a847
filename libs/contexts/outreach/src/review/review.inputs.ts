import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'A log as the coordinator had it before her when she decided' })
export class SeenLogInput {
  @Field(() => ID, { description: 'The log' })
  id!: string;

  @Field(() => Int, { description: 'The version that she saw; another one is not decided on' })
  baseVersion!: number;
}
