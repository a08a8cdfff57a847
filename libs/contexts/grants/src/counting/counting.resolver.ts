import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@sleutelring/kernel';
import { ActivityLog, ActivityLogReader } from '@sleutelring/outreach';
import { CurrentActor, type GraphqlContext, Requires, batched } from '@sleutelring/platform';
import { Attribution } from './attribution.type';
import { AttributionReader } from './attribution.reader';
import { CountingService } from './counting.service';

@Resolver(() => ActivityLog)
export class CountingResolver {
  constructor(
    private readonly counting: CountingService,
    private readonly attributionReader: AttributionReader,
    private readonly logs: ActivityLogReader,
  ) {}

  @Mutation(() => [ActivityLog], {
    description:
      'Counts each of these activities for each of these planned activities; all or nothing. Repeating it is harmless',
  })
  @Requires('activityLog.count')
  async countActivityLogs(
    @CurrentActor() actor: Actor,
    @Args('activityLogIds', { type: () => [ID], description: 'At most 100 approved activities' })
    logIds: string[],
    @Args('plannedActivityIds', { type: () => [ID], description: 'At most 20, of one or more grants' })
    planIds: string[],
  ): Promise<ActivityLog[]> {
    await this.counting.count(actor, logIds, planIds);
    return this.logs.many(actor, logIds);
  }

  @Mutation(() => ActivityLog, {
    description: 'Takes an activity out of a planned activity. Repeating it is harmless',
  })
  @Requires('activityLog.count')
  async uncountActivityLog(
    @CurrentActor() actor: Actor,
    @Args('activityLogId', { type: () => ID, description: 'The activity' }) logId: string,
    @Args('plannedActivityId', { type: () => ID, description: 'The planned activity' }) planId: string,
  ): Promise<ActivityLog> {
    await this.counting.uncount(actor, logId, planId);
    const [log] = await this.logs.many(actor, [logId]);
    return log as ActivityLog;
  }

  @ResolveField(() => [Attribution], {
    description: 'What it counts for; seen by coordinators, empty for the key person',
  })
  async attributions(
    @Parent() { id }: ActivityLog,
    @Context() context: GraphqlContext,
  ): Promise<Attribution[]> {
    const found = batched(context, 'activityLog.attributions', (ids: readonly string[]) =>
      this.attributionReader.ofLogs(context.actor, ids),
    );
    return (await found.load(id)) ?? [];
  }
}
