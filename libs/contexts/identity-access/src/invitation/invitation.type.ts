import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Role } from '@sleutelring/kernel';
import { RoleName } from '../account/viewer.type';

export enum InvitationState {
  OPEN = 'open',
  ACCEPTED = 'accepted',
  EXPIRED = 'expired',
  WITHDRAWN = 'withdrawn',
}
registerEnumType(InvitationState, { name: 'InvitationState', description: 'What became of an invitation' });

@ObjectType({ description: 'A link by which somebody gets a hat. Works once, for 72 hours' })
export class Invitation {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => RoleName, { description: 'The role it gives' })
  role!: Role;

  @Field({ description: 'When it was made' })
  createdAt!: Date;

  @Field({ description: 'Until when it works' })
  expiresAt!: Date;

  @Field(() => InvitationState, { description: 'What became of it' })
  state!: InvitationState;

  @Field(() => String, {
    nullable: true,
    description:
      'The link itself, to hand over or show as a QR code. Only for a key person, and only in the answer that made it; staff get theirs by mail',
  })
  link!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it can be mailed from here. Without a mail server it waits, and is given up after three days. Only for staff, and only in the answer that made it',
  })
  mailed?: boolean | null;
}

@ObjectType({ description: 'What somebody sees who opens the link of an invitation' })
export class InvitationPreview {
  @Field({ description: 'Who invites' })
  organisationName!: string;

  @Field(() => RoleName, { description: 'For what' })
  role!: Role;

  @Field({ description: 'Until when the link works' })
  expiresAt!: Date;
}

@InputType({ description: 'Whom to invite, and for what' })
export class InviteMemberInput {
  @Field({ description: 'Where the link goes; at most 254 characters' })
  email!: string;

  @Field({ description: 'As she will be called, 1 to 80 characters' })
  displayName!: string;

  @Field(() => RoleName, { description: 'Any but key person, who is invited from her own page' })
  role!: Role;

  @Field(() => ID, { description: 'Where; coordinators invite for their own organisation only' })
  organisationId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Network coordinators: a network that this organisation leads',
  })
  networkId?: string | null;
}
