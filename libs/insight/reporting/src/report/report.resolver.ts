import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Grant } from '@sleutelring/grants';
import type { Actor } from '@sleutelring/kernel';
import { CurrentActor, type GraphqlContext, Requires, batched } from '@sleutelring/platform';
import { PublicationService } from './publication.service';
import { StartReportInput, WriteReportInput } from './report.inputs';
import { ReportService } from './report.service';
import { Report } from './report.type';

@Resolver(() => Report)
export class ReportResolver {
  constructor(
    private readonly reports: ReportService,
    private readonly publication: PublicationService,
  ) {}

  @Query(() => [Report], {
    name: 'reports',
    description: 'Reports of the own organisation, newest period first',
  })
  @Requires('report.read')
  list(@CurrentActor() actor: Actor): Promise<Report[]> {
    return this.reports.list(actor);
  }

  @Query(() => Report, { name: 'report', description: 'One report of the own organisation' })
  @Requires('report.read')
  one(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The report' }) id: string,
  ): Promise<Report> {
    return this.reports.get(actor, id);
  }

  @Mutation(() => Report, { description: 'Begins the report of a grant and period' })
  @Requires('report.write')
  startReport(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The grant and the period' }) input: StartReportInput,
  ): Promise<Report> {
    return this.reports.start(actor, input);
  }

  @Mutation(() => Report, { description: 'Writes the texts of a draft' })
  @Requires('report.write')
  writeReport(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The draft as it is to be' }) input: WriteReportInput,
  ): Promise<Report> {
    return this.reports.write(actor, input);
  }

  @Mutation(() => Report, { description: 'Makes a draft without problems a version that never changes' })
  @Requires('report.write')
  freezeReport(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The report' }) id: string,
  ): Promise<Report> {
    return this.publication.freeze(actor, id);
  }

  @Mutation(() => Report, { description: 'Gives the newest version to the funder' })
  @Requires('report.write')
  submitReport(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The report' }) id: string,
  ): Promise<Report> {
    return this.publication.submit(actor, id);
  }

  @Mutation(() => Report, { description: 'Back to draft, for the next version; what was frozen stays' })
  @Requires('report.write')
  renewReport(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The report' }) id: string,
  ): Promise<Report> {
    return this.publication.renew(actor, id);
  }
}

@Resolver(() => Grant)
export class GrantReportsResolver {
  constructor(private readonly reports: ReportService) {}

  @ResolveField(() => [Report], {
    name: 'reports',
    description: 'Its reports, newest period first; empty for other organisations',
  })
  async of(@Parent() { id }: Grant, @Context() context: GraphqlContext): Promise<Report[]> {
    const found = batched(context, 'grant.reports', (ids: readonly string[]) =>
      this.reports.ofGrants(context.actor, ids),
    );
    return (await found.load(id)) ?? [];
  }
}
