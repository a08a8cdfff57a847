import { Module } from '@nestjs/common';
import { OrganisationResolver } from './organisation/organisation.resolver';
import { OrganisationsModule } from './organisations.module';
import { ReferenceListsResolver } from './reference-lists/reference-lists.resolver';

@Module({ imports: [OrganisationsModule], providers: [OrganisationResolver, ReferenceListsResolver] })
export class OrganisationsApiModule {}
