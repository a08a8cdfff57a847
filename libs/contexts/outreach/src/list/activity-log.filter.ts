import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import type { Day } from '@sleutelring/kernel';
import { DayScalar } from '@sleutelring/platform';
import { ActivityLogState } from '../activity-log/activity-log.type';

@InputType({ description: 'Narrows a list of logs; all given must hold' })
export class ActivityLogFilter {
  @Field(() => [ActivityLogState], { nullable: true, description: 'In any of these states' })
  states?: ActivityLogState[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of an alias or of the name of a municipality; at most 60 characters',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this key person' })
  keyPersonId?: string | null;

  @Field(() => [String], { nullable: true, description: 'About any of these themes' })
  themeKeys?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'In any of these forms' })
  formKeys?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'In any of these GGD regions' })
  ggdRegionCodes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'In this municipality' })
  municipalityCode?: string | null;

  @Field(() => [String], { nullable: true, description: 'In any of these languages' })
  languageKeys?: string[] | null;

  @Field(() => DayScalar, { nullable: true, description: 'Done on this day or later' })
  from?: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'Done before this day' })
  until?: Day | null;

  @Field(() => ID, { nullable: true, description: 'Counted for this grant' })
  grantId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Counted for a grant, or for none' })
  counted?: boolean | null;
}

export enum ActivityLogOrder {
  DAY_DESC = 'day_desc',
  DAY_ASC = 'day_asc',
  SENT_AT_ASC = 'sent_at_asc',
  SENT_AT_DESC = 'sent_at_desc',
}
registerEnumType(ActivityLogOrder, {
  name: 'ActivityLogOrder',
  description: 'Order of a list of logs',
  valuesMap: {
    DAY_DESC: { description: 'Latest activity first' },
    DAY_ASC: { description: 'Earliest activity first' },
    SENT_AT_ASC: { description: 'Waiting longest first' },
    SENT_AT_DESC: { description: 'Last sent first' },
  },
});
