export { organisations } from './migrations/0002-organisations';
export { referenceLists } from './migrations/0003-reference-lists';
export { Network, Organisation, OrganisationKind } from './organisation/organisation.entity';
export { OrganisationService } from './organisation/organisation.service';
export { OrganisationsApiModule } from './organisations.api.module';
export { OrganisationsModule } from './organisations.module';
export { GgdRegion, Municipality, ReferenceData, ReferenceItem } from './reference-lists/reference-item.type';
export { type ListName, ReferenceLists } from './reference-lists/reference-lists.service';
