import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum UndeliveredKind {
  MAIL = 'mail',
  REPORT_FILES = 'report_files',
  OTHER = 'other',
}
registerEnumType(UndeliveredKind, {
  name: 'UndeliveredKind',
  description: 'What did not get done: a MAIL, the REPORT_FILES of a frozen report, or OTHER work',
});

export enum UndeliveredState {
  RETRYING = 'retrying',
  LAID_ASIDE = 'laid_aside',
  TOO_LATE = 'too_late',
}
registerEnumType(UndeliveredState, {
  name: 'UndeliveredState',
  description:
    'RETRYING: tried again by itself. LAID_ASIDE: not tried any more, until somebody has it tried again. TOO_LATE: what it said no longer holds, and was erased; ask for it anew',
});

export enum UndeliveredReason {
  NO_SERVER = 'noServer',
  UNREACHABLE = 'unreachable',
  LOGIN = 'login',
  REFUSED = 'refused',
  OTHER = 'other',
}
registerEnumType(UndeliveredReason, {
  name: 'UndeliveredReason',
  description:
    'NO_SERVER: no mail server is set. UNREACHABLE: it does not answer. LOGIN: it does not accept our name and password. REFUSED: it does not take this mail. OTHER: a fault of ours; the log of the server knows more',
});

@ObjectType({
  description: 'Something that should have left or been made and was not; neither to whom nor what it says',
})
export class UndeliveredMessage {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => UndeliveredKind, { description: 'What it is' })
  kind!: UndeliveredKind;

  @Field(() => String, {
    nullable: true,
    description: 'Of a mail: signInCode, keyPersonInvitation, memberInvitation or logsWaiting',
  })
  template!: string | null;

  @Field(() => UndeliveredState, { description: 'Where it stands' })
  state!: UndeliveredState;

  @Field(() => UndeliveredReason, { description: 'Why it failed the last time' })
  reason!: UndeliveredReason;

  @Field({ description: 'When it was asked for' })
  askedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it is tried again by itself, at the latest' })
  triedAgainAt!: Date | null;

  @Field(() => [String], { description: 'What the viewer may do now: tryAgain' })
  allowed!: string[];
}
