import { Module } from '@nestjs/common';
import { OverviewResolver } from './overview/overview.resolver';
import { ReportFileController } from './render/report-file.controller';
import { GrantReportsResolver, ReportResolver } from './report/report.resolver';
import { ReportingModule } from './reporting.module';
import { SubmittedReportResolver } from './submitted/submitted-report.resolver';

@Module({
  imports: [ReportingModule],
  controllers: [ReportFileController],
  providers: [ReportResolver, GrantReportsResolver, SubmittedReportResolver, OverviewResolver],
})
export class ReportingApiModule {}
