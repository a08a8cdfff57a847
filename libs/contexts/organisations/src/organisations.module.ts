import { Module } from '@nestjs/common';
import { OrganisationService } from './organisation/organisation.service';
import { ReferenceLists } from './reference-lists/reference-lists.service';

@Module({ providers: [OrganisationService, ReferenceLists], exports: [OrganisationService, ReferenceLists] })
export class OrganisationsModule {}
