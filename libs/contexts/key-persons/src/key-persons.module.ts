import { Module } from '@nestjs/common';
import { OrganisationsModule } from '@sleutelring/organisations';
import { KeyPersonReader } from './profile/key-person.reader';
import { KeyPersonService } from './profile/key-person.service';

@Module({
  imports: [OrganisationsModule],
  providers: [KeyPersonService, KeyPersonReader],
  exports: [KeyPersonService, KeyPersonReader],
})
export class KeyPersonsModule {}
