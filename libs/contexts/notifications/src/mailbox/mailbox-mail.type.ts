import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A mail of the demo, which sends none. Does not exist outside the demo' })
export class MailboxMail {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field({ description: 'The address it would have gone to' })
  to!: string;

  @Field({ description: 'The neutral subject that every mail has' })
  subject!: string;

  @Field({ description: 'Its text; codes and links in it work' })
  text!: string;

  @Field({ description: 'When it was written' })
  sentAt!: Date;
}
