import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Membership } from './viewer.type';

@ObjectType({
  description:
    'Somebody with an account, as a coordinator sees her own people and an administrator everybody',
})
export class Account {
  @Field(() => ID, { description: 'Id' })
  userId!: string;

  @Field({ description: 'As she wants to be greeted' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'Where codes go' })
  email!: string | null;

  @Field(() => [Membership], { description: 'Her hats, as far as the viewer may see them' })
  memberships!: Membership[];

  @Field({ description: 'Whether she can sign in' })
  active!: boolean;
}
