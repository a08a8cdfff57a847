import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Role } from '@sleutelring/kernel';

export const RoleName = {
  KEY_PERSON: 'key_person',
  COORDINATOR: 'coordinator',
  NETWORK_COORDINATOR: 'network_coordinator',
  FUNDER_DESK_OFFICER: 'funder_desk_officer',
  ADMINISTRATOR: 'administrator',
  AUDITOR: 'auditor',
} as const satisfies Record<Uppercase<Role>, Role>;
registerEnumType(RoleName, { name: 'Role', description: 'What somebody is in an organisation' });

@ObjectType({ description: 'A hat: what somebody is in one organisation' })
export class Membership {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => RoleName, { description: 'The role' })
  role!: Role;

  @Field(() => ID, { description: 'The organisation or funder in which the role is held' })
  organisationId!: string;

  @Field({ description: 'Its full name' })
  organisationName!: string;

  @Field(() => ID, { nullable: true, description: 'Network coordinators: the network' })
  networkId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Key persons: the record about herself' })
  keyPersonId!: string | null;
}

@ObjectType({ description: 'Who is signed in, seen by herself' })
export class Viewer {
  @Field(() => ID, { description: 'Id of the account' })
  userId!: string;

  @Field({ description: 'As she wants to be greeted' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'Where codes go; none for who came by a link alone' })
  email!: string | null;

  @Field({ description: 'Language of screens and mails, such as nl' })
  locale!: string;

  @Field(() => Membership, {
    nullable: true,
    description: 'The hat worn now; none right after signing in with several',
  })
  membership!: Membership | null;

  @Field(() => [Membership], { description: 'Every hat there is to wear' })
  memberships!: Membership[];

  @Field(() => [String], { description: 'Names of what the hat may do, such as activityLog.review' })
  permissions!: string[];

  @Field(() => ID, { description: 'The session of this device' })
  sessionId!: string;
}
