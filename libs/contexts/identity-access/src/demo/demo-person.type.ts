import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Role } from '@sleutelring/kernel';
import { RoleName } from '../account/viewer.type';

@ObjectType({ description: 'A fictitious person of the demo, who can be entered with one click' })
export class DemoPerson {
  @Field(() => ID, { description: 'Id of the account' })
  userId!: string;

  @Field({ description: 'Fictitious name' })
  displayName!: string;

  @Field(() => RoleName, { description: 'Her first role' })
  role!: Role;

  @Field({ description: 'Where she has it' })
  organisationName!: string;

  @Field({ description: 'The app she uses: admin or field' })
  app!: string;
}
