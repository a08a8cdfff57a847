import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@sleutelring/kernel';
import { CurrentActor, Requires } from '@sleutelring/platform';
import { SubmittedReportService } from './submitted-report.service';
import { SubmittedReport } from './submitted-report.type';

@Resolver(() => SubmittedReport)
export class SubmittedReportResolver {
  constructor(private readonly reports: SubmittedReportService) {}

  @Query(() => [SubmittedReport], {
    name: 'submittedReports',
    description:
      'The newest submitted version of each report of the funder’s own grants, last submitted first',
  })
  @Requires('submittedReport.read')
  list(@CurrentActor() actor: Actor): Promise<SubmittedReport[]> {
    return this.reports.list(actor);
  }

  @Query(() => SubmittedReport, {
    name: 'submittedReport',
    description: 'One submitted version. Each reading is audited',
  })
  @Requires('submittedReport.read')
  one(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'Id of the version' }) id: string,
  ): Promise<SubmittedReport> {
    return this.reports.get(actor, id);
  }
}
