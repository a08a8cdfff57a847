import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A key kept by a device or a password manager, to sign in without a code' })
export class Passkey {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field({ description: 'As its owner called it' })
  name!: string;

  @Field({ description: 'When it was added' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When somebody last signed in with it' })
  lastUsedAt!: Date | null;
}
