import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum OrganisationKind {
  ORGANISATION = 'organisation',
  FUNDER = 'funder',
}
registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'What an organisation does in the network',
});

@Entity('organisation')
@ObjectType({ description: 'An organisation that works with key persons, or one that pays for it' })
export class Organisation {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Column('text')
  @Field(() => OrganisationKind, { description: 'Works with key persons, or pays for it' })
  kind!: OrganisationKind;

  @Column('text')
  @Field({ description: 'Full name' })
  name!: string;

  @Column('text', { name: 'short_name' })
  @Field({ description: 'What people call it' })
  shortName!: string;

  @Column('boolean')
  @Field({ description: 'Whether it takes part now' })
  active!: boolean;

  @Field(() => [String], { description: 'What the viewer may do with it: edit, or nothing' })
  allowed?: string[];
}

@ObjectType({
  description:
    'Organisations that work together, such as an alliance; one of them leads and answers for the grant',
})
export class Network {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field({ description: 'Name' })
  name!: string;

  @Field(() => ID, { description: 'The organisation that answers for the network (penvoerder)' })
  leadOrganisationId!: string;

  @Field(() => [Organisation], { description: 'Who takes part today, by name' })
  members!: Organisation[];
}

@InputType({ description: 'An organisation as an administrator writes it' })
export class OrganisationInput {
  @Field(() => ID, { description: 'Made by the client' })
  id!: string;

  @Field({ description: '2 to 120 characters' })
  name!: string;

  @Field({ description: '2 to 40 characters' })
  shortName!: string;

  @Field(() => OrganisationKind, { description: 'Works with key persons, or pays for it' })
  kind!: OrganisationKind;

  @Field({ description: 'Whether it takes part now' })
  active!: boolean;
}
