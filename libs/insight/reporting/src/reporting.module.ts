import { Module } from '@nestjs/common';
import { OverviewService } from './overview/overview.service';
import { ReportFileService } from './render/report-file.service';
import { PublicationService } from './report/publication.service';
import { ReportService } from './report/report.service';
import { SubmittedReportService } from './submitted/submitted-report.service';

const SERVICES = [
  ReportService,
  PublicationService,
  SubmittedReportService,
  ReportFileService,
  OverviewService,
];

@Module({ providers: SERVICES, exports: SERVICES })
export class ReportingModule {}
