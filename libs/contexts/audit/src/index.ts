export { AuditApiModule } from './audit.api.module';
export { AuditJobsModule } from './audit.jobs.module';
export { audit } from './migrations/0005-audit';
export { entriesOfSeveral } from './migrations/0018-entries-of-several';
export { type AuditRecord, record } from './record';
