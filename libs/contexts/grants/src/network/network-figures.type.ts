import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '@sleutelring/platform';
import { Realised } from '../decision/plan.type';

@ObjectType({ description: 'One grant in a network, with everything that counts for it' })
export class NetworkGrantRow {
  @Field(() => ID, { description: 'The grant' })
  grantId!: string;

  @Field({ description: 'Its reference' })
  grantReference!: string;

  @Field({ description: 'What it is for' })
  grantTitle!: string;

  @Field({ description: 'The organisation that answers for it' })
  organisationName!: string;

  @Field({ description: 'Who pays' })
  funderName!: string;

  @Field(() => Realised, { description: 'All that counts for it, shared with other grants or not' })
  gross!: Realised;
}

@ObjectType({ description: 'Activities that count for exactly these grants together' })
export class NetworkOverlapRow {
  @Field(() => [String], { description: 'References of the grants, two or more' })
  grantReferences!: string[];

  @Field(() => Int, { description: 'Number of activities, each once' })
  activities!: number;
}

@ObjectType({
  description:
    'What the members of a network did together. For the network coordinator and the leading organisation; sums only',
})
export class NetworkFigures {
  @Field(() => ID, { description: 'The network' })
  networkId!: string;

  @Field({ description: 'Its name' })
  networkName!: string;

  @Field(() => DayScalar, { description: 'First day' })
  from!: string;

  @Field(() => DayScalar, { description: 'Day after the last day' })
  until!: string;

  @Field(() => Realised, { description: 'Each activity once, whatever number of grants it counts for' })
  net!: Realised;

  @Field(() => [NetworkGrantRow], {
    description: 'Each grant by itself; together more than net where they overlap',
  })
  perGrant!: NetworkGrantRow[];

  @Field(() => [NetworkOverlapRow], { description: 'Which grants share activities, most first' })
  overlap!: NetworkOverlapRow[];
}
