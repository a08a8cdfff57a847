import { Module } from '@nestjs/common';
import { IdentityAccessModule } from '@sleutelring/identity-access';
import { KeyPersonAccessResolver } from './access/key-person-access.resolver';
import { KeyPersonsModule } from './key-persons.module';
import { KeyPersonResolver } from './profile/key-person.resolver';

@Module({
  imports: [KeyPersonsModule, IdentityAccessModule],
  providers: [KeyPersonResolver, KeyPersonAccessResolver],
})
export class KeyPersonsApiModule {}
