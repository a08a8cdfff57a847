import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import type { Day } from '@sleutelring/kernel';
import { DayScalar } from '@sleutelring/platform';
import { KeyPersonStatus, LanguageLevel } from './key-person.type';

@InputType({ description: 'A language that a key person speaks' })
export class KeyPersonLanguageInput {
  @Field({ description: 'Key in the list of languages' })
  languageKey!: string;

  @Field(() => LanguageLevel, { description: 'How well' })
  level!: LanguageLevel;
}

@InputType({ isAbstract: true })
class ProfileInput {
  @Field(() => ID, { description: 'Made by the client' })
  id!: string;

  @Field({ description: '2 to 60 characters, unique within the organisation' })
  alias!: string;

  @Field(() => String, { nullable: true, description: 'Where an invitation goes' })
  email?: string | null;

  @Field(() => [KeyPersonLanguageInput], { description: 'At most 20, each once' })
  languages!: KeyPersonLanguageInput[];

  @Field(() => [String], { description: 'At most 10 of at most 60 characters; may be left empty' })
  communitiesServed!: string[];

  @Field(() => [String], { description: 'Codes of GGD regions, each once' })
  regionCodes!: string[];
}

@InputType({ description: 'A new key person of the own organisation' })
export class KeyPersonInput extends ProfileInput {
  @Field(() => KeyPersonStatus, { description: 'Where she stands' })
  status!: KeyPersonStatus;

  @Field(() => DayScalar, { description: 'First day of that status; not in the future' })
  since!: Day;
}

@InputType({ description: 'The profile as it is to be' })
export class UpdateKeyPersonInput extends ProfileInput {
  @Field(() => Int, { description: 'The version that was changed; another one now is CHANGED_MEANWHILE' })
  baseVersion!: number;
}

@InputType({ description: 'A new status from a day on' })
export class ChangeStatusInput {
  @Field(() => ID, { description: 'The key person' })
  id!: string;

  @Field(() => KeyPersonStatus, { description: 'The status from then on' })
  status!: KeyPersonStatus;

  @Field(() => DayScalar, {
    description: 'First day; not in the future and not before the present status began',
  })
  since!: Day;

  @Field(() => String, {
    nullable: true,
    description: 'Why, in at most 300 characters; nothing about her health or family',
  })
  reason?: string | null;
}

@InputType({ description: 'Narrows the list; all given must hold' })
export class KeyPersonFilter {
  @Field(() => String, { nullable: true, description: 'Part of the alias; at most 60 characters' })
  search?: string | null;

  @Field(() => [KeyPersonStatus], { nullable: true, description: 'Any of these' })
  statuses?: KeyPersonStatus[] | null;

  @Field(() => [String], { nullable: true, description: 'Speaks any of these' })
  languageKeys?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Works in any of these GGD regions' })
  regionCodes?: string[] | null;
}

export enum KeyPersonOrder {
  ALIAS_ASC = 'alias_asc',
  ALIAS_DESC = 'alias_desc',
  SINCE_DESC = 'since_desc',
}
registerEnumType(KeyPersonOrder, {
  name: 'KeyPersonOrder',
  description: 'Order of the list',
  valuesMap: {
    ALIAS_ASC: { description: 'By alias' },
    ALIAS_DESC: { description: 'By alias, from the end' },
    SINCE_DESC: { description: 'Latest change of status first' },
  },
});

export type Profile = ProfileInput;
