import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@sleutelring/kernel';
import { CurrentActor, type GraphqlContext, Requires, WrittenFields, batched } from '@sleutelring/platform';
import {
  ActivityLog,
  ActivityLogConnection,
  ActivityLogCounts,
  ActivityLogEvent,
} from '../activity-log/activity-log.type';
import { HistoryReader } from '../history/history.reader';
import { ActivityLogFilter, ActivityLogOrder } from './activity-log.filter';
import { ActivityLogReader, type PageRequest, type WrittenPage } from './activity-log.reader';

@Resolver(() => ActivityLog)
export class ActivityLogResolver {
  constructor(
    private readonly reader: ActivityLogReader,
    private readonly attached: HistoryReader,
  ) {}

  @Query(() => ActivityLogConnection, { description: 'The logs of the own organisation' })
  @Requires('activityLog.read')
  activityLogs(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'At most 100' }) first: number,
    @Args('orderBy', {
      type: () => ActivityLogOrder,
      defaultValue: ActivityLogOrder.SENT_AT_DESC,
      description: 'Order of the list',
    })
    orderBy: ActivityLogOrder,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor of the record before' })
    after?: string,
    @Args('filter', { nullable: true, description: 'Narrows the list' }) filter?: ActivityLogFilter,
    @WrittenFields() fields?: readonly string[],
  ): Promise<ActivityLogConnection | WrittenPage> {
    return this.page(actor, { first, after, filter, orderBy }, fields);
  }

  @Query(() => ActivityLogCounts, { description: 'How many logs of the own organisation stand where' })
  @Requires('activityLog.read')
  activityLogCounts(
    @CurrentActor() actor: Actor,
    @Args('filter', { nullable: true, description: 'Narrows the list; its states are left aside' })
    filter?: ActivityLogFilter,
  ): Promise<ActivityLogCounts> {
    return this.reader.counts(actor, filter);
  }

  @Query(() => ActivityLog, { description: 'One log of the own organisation. Each reading is audited' })
  @Requires('activityLog.read')
  activityLog(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The log' }) id: string,
  ): Promise<ActivityLog> {
    return this.reader.one(actor, id);
  }

  @Query(() => ActivityLogConnection, { description: 'What the key person herself sent, last first' })
  @Requires('activityLog.readOwn')
  myActivityLogs(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'At most 100' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor of the record before' })
    after?: string,
    @WrittenFields() fields?: readonly string[],
  ): Promise<ActivityLogConnection | WrittenPage> {
    return this.page(actor, { first, after, filter: this.reader.ownFilter(actor) }, fields);
  }

  @Query(() => ActivityLog, {
    description: 'One log that the key person herself sent; any other is NOT_FOUND. Each reading is audited',
  })
  @Requires('activityLog.readOwn')
  myActivityLog(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The log' }) id: string,
  ): Promise<ActivityLog> {
    return this.reader.one(actor, id);
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'What was heard, not from whom. Kept for 12 months; each reading by a coordinator is audited',
  })
  async heard(@Parent() { id }: ActivityLog, @Context() context: GraphqlContext): Promise<string | null> {
    const notes = batched(context, 'activityLog.heard', (ids: readonly string[]) =>
      this.attached.heard(context.actor, ids),
    );
    return (await notes.load(id)) ?? null;
  }

  @ResolveField(() => [ActivityLogEvent], { description: 'All that happened to it, oldest first' })
  async history(
    @Parent() { id }: ActivityLog,
    @Context() context: GraphqlContext,
  ): Promise<ActivityLogEvent[]> {
    const histories = batched(context, 'activityLog.history', (ids: readonly string[]) =>
      this.attached.histories(context.actor, ids),
    );
    return (await histories.load(id)) ?? [];
  }

  private page(actor: Actor, request: PageRequest, fields?: readonly string[]) {
    return fields ? this.reader.written(actor, request, fields) : this.reader.list(actor, request);
  }
}

@Resolver(() => ActivityLogConnection)
export class ActivityLogConnectionResolver {
  @ResolveField(() => Int, {
    nullable: true,
    description: 'How many fit the filter, counted to 10,000 at most; null when there are more',
  })
  totalCount(@Parent() page: ActivityLogConnection): Promise<number | null> {
    return page.count();
  }
}
