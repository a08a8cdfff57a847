import { Module } from '@nestjs/common';
import { IdentityAccessModule } from '@sleutelring/identity-access';
import { OrganisationsModule } from '@sleutelring/organisations';
import { KeyPersonInvitationService } from './access/key-person-invitation.service';
import { KeyPersonReader } from './profile/key-person.reader';
import { KeyPersonService } from './profile/key-person.service';

@Module({
  imports: [OrganisationsModule, IdentityAccessModule],
  providers: [KeyPersonService, KeyPersonReader, KeyPersonInvitationService],
  exports: [KeyPersonService, KeyPersonReader, KeyPersonInvitationService],
})
export class KeyPersonsModule {}
