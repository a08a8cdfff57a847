import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Day } from '@sleutelring/kernel';
import { DayScalar, connectionOf } from '@sleutelring/platform';

export enum KeyPersonStatus {
  CANDIDATE = 'candidate',
  IN_TRAINING = 'in_training',
  ACTIVE = 'active',
  PAUSED = 'paused',
  STOPPED = 'stopped',
}
registerEnumType(KeyPersonStatus, {
  name: 'KeyPersonStatus',
  description: 'Where somebody stands as a key person',
  valuesMap: {
    CANDIDATE: { description: 'Wants to, or was asked' },
    IN_TRAINING: { description: 'Follows the training' },
    ACTIVE: { description: 'Goes out' },
    PAUSED: { description: 'Takes a break' },
    STOPPED: { description: 'No longer a key person' },
  },
});

export enum LanguageLevel {
  BASIC = 'basic',
  GOOD = 'good',
  NATIVE = 'native',
}
registerEnumType(LanguageLevel, {
  name: 'LanguageLevel',
  description: 'How well a language is spoken, as the key person says herself',
  valuesMap: {
    BASIC: { description: 'Enough for daily things' },
    GOOD: { description: 'Enough to lead a meeting' },
    NATIVE: { description: 'From home' },
  },
});

@ObjectType({ description: 'A language that a key person speaks' })
export class KeyPersonLanguage {
  @Field({ description: 'Key in the list of languages' })
  languageKey!: string;

  @Field(() => LanguageLevel, { description: 'How well' })
  level!: LanguageLevel;
}

@ObjectType({ description: 'One step in the history of a status. Never changed, only followed by the next' })
export class KeyPersonStatusChange {
  @Field(() => KeyPersonStatus, { description: 'The status from then on' })
  status!: KeyPersonStatus;

  @Field(() => DayScalar, { description: 'First day of the status' })
  since!: Day;

  @Field(() => String, { nullable: true, description: 'Why, in a few words' })
  reason!: string | null;

  @Field({ description: 'When it was written down' })
  changedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Name of who wrote it down, where the reader may see it',
  })
  changedBy!: string | null;
}

@ObjectType({
  description:
    'Somebody who talks within her own communities. Only her own organisation sees her; she sees herself',
})
export class KeyPerson {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => ID, { description: 'The organisation she works with' })
  organisationId!: string;

  @Field({ description: 'Name of that organisation' })
  organisationName!: string;

  @Field({ description: 'The name she goes by here; need not be her own' })
  alias!: string;

  @Field(() => KeyPersonStatus, { description: 'Where she stands now' })
  status!: KeyPersonStatus;

  @Field(() => DayScalar, { description: 'First day of the present status' })
  since!: Day;

  @Field(() => [KeyPersonLanguage], { description: 'Languages she speaks' })
  languages!: KeyPersonLanguage[];

  @Field(() => [String], {
    description:
      'Communities she works in, in free words; not a nationality. Only her own organisation sees it',
  })
  communitiesServed!: string[];

  @Field(() => [String], { description: 'Codes of the GGD regions she works in' })
  regionCodes!: string[];

  @Field(() => String, { nullable: true, description: 'Where an invitation goes; not shown to others' })
  email!: string | null;

  @Field({
    description:
      'Whether everything personal was erased, twelve months after she left; her logs stay, and count',
  })
  forgotten!: boolean;

  @Field(() => Int, { description: 'Give it back as `baseVersion` with a change' })
  version!: number;

  @Field(() => [String], {
    description: 'What the actor may do with her record now: update, changeStatus, invite',
  })
  allowed!: string[];
}

@ObjectType({ description: 'A page of key persons' })
export class KeyPersonConnection extends connectionOf(KeyPerson) {
  @Field(() => Int, { description: 'How many fit the filter' })
  totalCount!: number;
}
