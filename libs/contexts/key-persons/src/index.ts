export { KeyPersonsApiModule } from './key-persons.api.module';
export { KEY_PERSON_STATUS_CHANGED } from './key-persons.events';
export { KeyPersonsJobsModule } from './key-persons.jobs.module';
export { KeyPersonsModule } from './key-persons.module';
export { keyPersons } from './migrations/0007-key-persons';
export { leaving } from './migrations/0012-leaving';
export { type KeyPersonInput } from './profile/key-person.inputs';
export { KeyPersonService } from './profile/key-person.service';
export { KeyPerson, KeyPersonStatus, LanguageLevel } from './profile/key-person.type';
