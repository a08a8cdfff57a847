import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A filter of a list that somebody keeps, for herself or for her colleagues' })
export class SavedFilter {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field({ description: 'Name of the list, such as activityLogs' })
  list!: string;

  @Field({ description: 'What it is called' })
  name!: string;

  @Field({ description: 'The filter as it stands in the address of the page, without the question mark' })
  query!: string;

  @Field({ description: 'Whether the colleagues in the organisation see it' })
  shared!: boolean;

  @Field({ description: 'Whether the actor made it; only then she may change it' })
  mine!: boolean;
}

@InputType({ description: 'A filter to keep' })
export class SavedFilterInput {
  @Field(() => ID, { description: 'Made by the client; an own filter with this id is changed' })
  id!: string;

  @Field({ description: 'Name of the list: letters, at most 40' })
  list!: string;

  @Field({ description: '1 to 60 characters' })
  name!: string;

  @Field({ description: 'At most 1,000 characters' })
  query!: string;

  @Field({ description: 'Whether the colleagues in the organisation see it' })
  shared!: boolean;
}
