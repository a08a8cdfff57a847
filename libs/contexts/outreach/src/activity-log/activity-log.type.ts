import { Extensions, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Day } from '@sleutelring/kernel';
import { DayScalar, connectionOf, writable } from '@sleutelring/platform';
import { WRITABLE_FIELDS } from './activity-log.columns';

export enum ActivityLogState {
  SENT = 'sent',
  RETURNED = 'returned',
  APPROVED = 'approved',
  WITHDRAWN = 'withdrawn',
}
registerEnumType(ActivityLogState, {
  name: 'ActivityLogState',
  description: 'Where a log stands',
  valuesMap: {
    SENT: { description: 'Waits for a coordinator' },
    RETURNED: { description: 'Went back to the key person with a question' },
    APPROVED: { description: 'A coordinator agreed; it may be counted for grants' },
    WITHDRAWN: { description: 'Taken back by the key person; counts for nothing' },
  },
});

@ObjectType({ description: 'How many of one gender and age group attended' })
export class AudienceBand {
  @Field({ description: 'Key in the list of genders' })
  genderKey!: string;

  @Field({ description: 'Key in the list of age groups' })
  ageGroupKey!: string;

  @Field(() => Int, { description: 'Attendances, 1 to 500' })
  count!: number;
}

@ObjectType({ description: 'How many were guided to one kind of help. Nobody is named' })
export class Guidance {
  @Field({ description: 'Key in the list of help destinations' })
  destinationKey!: string;

  @Field(() => Int, { description: 'Times, 1 to 99' })
  count!: number;
}

@Extensions(writable(WRITABLE_FIELDS))
@ObjectType({
  description:
    'One activity of a key person, in counts and categories. Seen by herself and by coordinators of her organisation; no victim, no participant',
})
export class ActivityLog {
  @Field(() => ID, { description: 'Made by the phone on which it was written' })
  id!: string;

  @Field(() => ID, { description: 'The organisation for which it was done' })
  organisationId!: string;

  @Field(() => ID, { description: 'Who did it' })
  keyPersonId!: string;

  @Field({ description: 'The name she goes by' })
  keyPersonAlias!: string;

  @Field(() => DayScalar, { description: 'The day on which it was done' })
  day!: Day;

  @Field({ description: 'CBS code of where it was done' })
  municipalityCode!: string;

  @Field({ description: 'Name of where it was done' })
  municipalityName!: string;

  @Field({ description: 'Key in the list of forms: how people met' })
  formKey!: string;

  @Field({ description: 'Key in the list of settings: kind of place' })
  settingKey!: string;

  @Field(() => [String], {
    description: 'Keys in the list of themes; one activity may have several and stays one',
  })
  themeKeys!: string[];

  @Field({ description: 'Key in the list of languages: the one most spoken' })
  languageKey!: string;

  @Field({ description: 'Key in the list of audiences: for whom it was meant' })
  audienceKey!: string;

  @Field(() => [AudienceBand], { description: 'Who attended, in bands; bands of nobody are left out' })
  bands!: AudienceBand[];

  @Field(() => Int, { description: 'Sum of the bands. Attendances, not unique people' })
  attendances!: number;

  @Field(() => Int, { description: 'Of the attendances: in the Netherlands for a short time' })
  newcomers!: number;

  @Field(() => Int, { description: 'Of the attendances: said to be there for the first time' })
  firstTime!: number;

  @Field(() => Int, { description: 'How long it took, in minutes' })
  durationMinutes!: number;

  @Field(() => [String], { description: 'Keys in the list of materials that were used' })
  materialKeys!: string[];

  @Field(() => [Guidance], { description: 'Guidance to help, as counts' })
  guidance!: Guidance[];

  @Field(() => ActivityLogState, { description: 'Where it stands' })
  state!: ActivityLogState;

  @Field(() => String, { nullable: true, description: 'What the coordinator asks, while it is returned' })
  question!: string | null;

  @Field(() => Int, { description: 'Give it back as `baseVersion` with a change' })
  version!: number;

  @Field({ description: 'When it, or its last correction, reached us' })
  sentAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was approved' })
  approvedAt!: Date | null;

  @Field(() => [String], {
    description: 'What the actor may do with it now: correct, withdraw, approve, return, reopen, count',
  })
  allowed!: string[];

  /** The grants for which it counts; tells what is allowed, and leaves by the room of grants alone. */
  countedFor!: string[];
}

@ObjectType({ description: 'A page of activity logs' })
export class ActivityLogConnection extends connectionOf(ActivityLog) {
  /** Counting costs; only who asks for it waits for it. */
  count!: () => Promise<number | null>;
}

@ObjectType({ description: 'How many logs of a list stand where' })
export class ActivityLogCounts {
  @Field(() => Int, { description: 'Waiting for a coordinator' })
  sent!: number;

  @Field(() => Int, { description: 'Returned with a question' })
  returned!: number;

  @Field(() => Int, { description: 'Approved' })
  approved!: number;

  @Field(() => Int, { description: 'Taken back' })
  withdrawn!: number;
}

export enum ActivityLogEventKind {
  SENT = 'sent',
  RETURNED = 'returned',
  CORRECTED = 'corrected',
  APPROVED = 'approved',
  COUNTED = 'counted',
  UNCOUNTED = 'uncounted',
  REOPENED = 'reopened',
  WITHDRAWN = 'withdrawn',
}
registerEnumType(ActivityLogEventKind, {
  name: 'ActivityLogEventKind',
  description: 'What happened to a log',
  valuesMap: {
    SENT: { description: 'It reached us for the first time' },
    RETURNED: { description: 'A coordinator asked something' },
    CORRECTED: { description: 'The key person changed it' },
    APPROVED: { description: 'A coordinator agreed' },
    COUNTED: { description: 'It was counted for a planned activity of a grant' },
    UNCOUNTED: { description: 'It is no longer counted there' },
    REOPENED: { description: 'An approval was undone' },
    WITHDRAWN: { description: 'The key person took it back' },
  },
});

@ObjectType({ description: 'A field of a log before and after a correction' })
export class FieldChange {
  @Field({
    description:
      'Name of the field; of bands and guidance with the keys behind it, such as bands.vrouw.26_45',
  })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Before, with keys as in the lists. Never said of what was heard',
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'After, with keys as in the lists. Never said of what was heard',
  })
  after!: string | null;
}

@ObjectType({ description: 'One event in the history of a log. Never changed' })
export class ActivityLogEvent {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => ActivityLogEventKind, { description: 'What happened' })
  kind!: ActivityLogEventKind;

  @Field({ description: 'When' })
  at!: Date;

  @Field({
    description: 'Alias of the key person; of others the name where the reader may see it, else the role',
  })
  by!: string;

  @Field(() => String, { nullable: true, description: 'For RETURNED: what the coordinator asked' })
  question!: string | null;

  @Field(() => [FieldChange], { description: 'For CORRECTED: what changed' })
  changes!: FieldChange[];
}
