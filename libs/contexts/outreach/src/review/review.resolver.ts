import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@sleutelring/kernel';
import { CurrentActor, Requires } from '@sleutelring/platform';
import { ActivityLog } from '../activity-log/activity-log.type';
import { ReviewService } from './review.service';

@Resolver(() => ActivityLog)
export class ReviewResolver {
  constructor(private readonly reviews: ReviewService) {}

  @Mutation(() => [ActivityLog], { description: 'Approves at most 100 logs, all of them or none' })
  @Requires('activityLog.review')
  approveActivityLogs(
    @CurrentActor() actor: Actor,
    @Args('ids', { type: () => [ID], description: 'The logs' }) ids: string[],
  ): Promise<ActivityLog[]> {
    return this.reviews.approve(actor, ids);
  }

  @Mutation(() => ActivityLog, { description: 'Sends a log back to the key person with a question' })
  @Requires('activityLog.review')
  returnActivityLog(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The log' }) id: string,
    @Args('question', { description: '1 to 500 characters; what identifies somebody is refused' })
    question: string,
  ): Promise<ActivityLog> {
    return this.reviews.return(actor, id, question);
  }

  @Mutation(() => ActivityLog, { description: 'Undoes an approval that was counted for no grant yet' })
  @Requires('activityLog.review')
  reopenActivityLog(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The log' }) id: string,
  ): Promise<ActivityLog> {
    return this.reviews.reopen(actor, id);
  }
}
