import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Day } from '@sleutelring/kernel';
import { DayScalar } from '@sleutelring/platform';

@InputType({ description: 'How many of one gender and age group attended' })
export class AudienceBandInput {
  @Field({ description: 'Key in the list of genders' })
  genderKey!: string;

  @Field({ description: 'Key in the list of age groups' })
  ageGroupKey!: string;

  @Field(() => Int, { description: '0 to 500; at most 2,000 over all bands' })
  count!: number;
}

@InputType({ description: 'How many were guided to one kind of help' })
export class GuidanceInput {
  @Field({ description: 'Key in the list of help destinations' })
  destinationKey!: string;

  @Field(() => Int, { description: '1 to 99' })
  count!: number;
}

@InputType({ description: 'One activity as it was logged' })
export class ActivityLogInput {
  @Field(() => ID, {
    description:
      'Made by the client. Repeating the same input is harmless; the same id with other content is CONFLICT',
  })
  id!: string;

  @Field(() => DayScalar, { description: 'When it was done: not in the future, at most 400 days ago' })
  day!: Day;

  @Field({ description: 'CBS code, such as GM0855' })
  municipalityCode!: string;

  @Field({ description: 'Key in the list of forms' })
  formKey!: string;

  @Field({ description: 'Key in the list of settings' })
  settingKey!: string;

  @Field(() => [String], { description: '1 to 8 different keys in the list of themes' })
  themeKeys!: string[];

  @Field({ description: 'Key in the list of languages' })
  languageKey!: string;

  @Field({ description: 'Key in the list of audiences' })
  audienceKey!: string;

  @Field(() => [AudienceBandInput], { description: 'Each combination of gender and age group at most once' })
  bands!: AudienceBandInput[];

  @Field(() => Int, { description: 'At most the attendances' })
  newcomers!: number;

  @Field(() => Int, { description: 'At most the attendances' })
  firstTime!: number;

  @Field(() => Int, { description: 'Minutes, 5 to 720' })
  durationMinutes!: number;

  @Field(() => [String], { description: 'At most 10 different keys in the list of materials' })
  materialKeys!: string[];

  @Field(() => String, {
    nullable: true,
    description:
      'What was heard, not from whom; at most 500 characters. What identifies somebody is refused as IDENTIFYING_TEXT. Kept for 12 months, never leaves the organisation',
  })
  heard?: string | null;

  @Field(() => [GuidanceInput], { description: 'Each destination at most once' })
  guidance!: GuidanceInput[];
}

@InputType({ description: 'A log that was returned, or not looked at yet, as it should have been' })
export class CorrectActivityLogInput {
  @Field(() => Int, { description: 'The version that was changed; another one now is CHANGED_MEANWHILE' })
  baseVersion!: number;

  @Field(() => ActivityLogInput, { description: 'The whole log as it is to be' })
  log!: ActivityLogInput;
}
