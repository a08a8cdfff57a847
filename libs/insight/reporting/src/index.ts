export { reporting } from './migrations/0010-reporting';
export { indicatorResults } from './migrations/0016-indicator-results';
export { fileLanguages } from './migrations/0017-file-languages';
export { FROZEN, PublicationService, SUBMITTED } from './report/publication.service';
export { ReportService } from './report/report.service';
export { ReportKind, ReportPart } from './report/report.type';
export { ReportingApiModule } from './reporting.api.module';
export { ReportingJobsModule } from './reporting.jobs.module';
export { ReportingModule } from './reporting.module';
