import { Module } from '@nestjs/common';
import { ReportFileJobs } from './render/report-file.jobs';

@Module({ providers: [ReportFileJobs] })
export class ReportingJobsModule {}
