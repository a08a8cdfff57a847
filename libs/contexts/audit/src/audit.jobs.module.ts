import { Module } from '@nestjs/common';
import { AuditJobs } from './audit.jobs';

@Module({ providers: [AuditJobs] })
export class AuditJobsModule {}
