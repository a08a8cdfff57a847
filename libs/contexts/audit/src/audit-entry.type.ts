import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, connectionOf } from '@sleutelring/platform';

@ObjectType({
  description: 'Who did or read what. Append-only, each entry sealed by the hash of the one before',
})
export class AuditEntry {
  @Field(() => ID, { description: 'Id of the entry' })
  id!: string;

  @Field(() => Int, { description: 'Place in the chain of the organisation, from 1 without gaps' })
  sequence!: number;

  @Field({ description: 'When it was written' })
  at!: Date;

  @Field({ description: 'Account id of who acted, or the role where nobody was signed in' })
  actor!: string;

  @Field(() => String, { nullable: true, description: 'The hat worn, or the job that ran' })
  role!: string | null;

  @Field({ description: 'Noun and verb, such as activityLog.approve' })
  operation!: string;

  @Field({ description: 'Kind of the subject' })
  subjectType!: string;

  @Field(() => [ID], {
    description: 'Ids of the subjects: one, several that were done at once, or none for a list',
  })
  subjectIds!: string[];

  @Field({ description: 'done, or refused when somebody tried what was not hers' })
  outcome!: string;

  @Field({ description: 'SHA-256 over this entry and the hash before it, hexadecimal' })
  hash!: string;
}

@ObjectType({ description: 'A page of the audit trail' })
export class AuditEntryConnection extends connectionOf(AuditEntry) {}

@ObjectType({ description: 'The answer of recomputing the whole chain' })
export class ChainCheck {
  @Field(() => Int, { description: 'Entries that were checked' })
  entries!: number;

  @Field({ description: 'Whether each entry follows from the one before and none is missing' })
  intact!: boolean;

  @Field(() => Int, { nullable: true, description: 'Place of the first entry that does not fit' })
  brokenAt!: number | null;

  @Field({ description: 'Hash of the last entry, to be kept outside: only that shows a chain cut short' })
  head!: string;
}

@InputType({ description: 'Narrows the audit trail; all given must hold' })
export class AuditFilter {
  @Field(() => String, { nullable: true, description: 'Exactly this operation' })
  operation?: string;

  @Field(() => String, { nullable: true, description: 'Exactly this kind of subject' })
  subjectType?: string;

  @Field(() => ID, { nullable: true, description: 'This subject, alone or among others' })
  subjectId?: string;

  @Field(() => DayScalar, { nullable: true, description: 'From this day on, in the Netherlands' })
  from?: string;

  @Field(() => DayScalar, { nullable: true, description: 'Before this day' })
  until?: string;
}
