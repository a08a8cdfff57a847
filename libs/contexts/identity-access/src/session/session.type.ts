import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A device on which somebody is signed in; only she sees it' })
export class Session {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field({ description: 'Browser and system, such as "Chrome · Android"' })
  device!: string;

  @Field({ description: 'When she signed in' })
  createdAt!: Date;

  @Field({ description: 'When it was last used, to the minute' })
  lastSeenAt!: Date;

  @Field({ description: 'Whether it is the device that asks' })
  current!: boolean;
}
