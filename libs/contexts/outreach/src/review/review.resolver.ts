import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@sleutelring/kernel';
import { CurrentActor, Requires } from '@sleutelring/platform';
import { ActivityLog } from '../activity-log/activity-log.type';
import { SeenLogInput } from './review.inputs';
import { ReviewService } from './review.service';

@Resolver(() => ActivityLog)
export class ReviewResolver {
  constructor(private readonly reviews: ReviewService) {}

  @Mutation(() => [ActivityLog], {
    description:
      'Approves at most 100 logs, all of them or none: none when one is another version than was seen',
  })
  @Requires('activityLog.review')
  approveActivityLogs(
    @CurrentActor() actor: Actor,
    @Args('logs', { type: () => [SeenLogInput], description: 'The logs as they were seen' })
    logs: SeenLogInput[],
  ): Promise<ActivityLog[]> {
    return this.reviews.approve(actor, logs);
  }

  @Mutation(() => ActivityLog, { description: 'Sends a log back to the key person with a question' })
  @Requires('activityLog.review')
  returnActivityLog(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The log' }) id: string,
    @Args('baseVersion', { type: () => Int, description: 'The version that was looked at' })
    baseVersion: number,
    @Args('question', { description: '1 to 500 characters; what identifies somebody is refused' })
    question: string,
  ): Promise<ActivityLog> {
    return this.reviews.return(actor, { id, baseVersion }, question);
  }

  @Mutation(() => ActivityLog, { description: 'Undoes an approval that was counted for no grant yet' })
  @Requires('activityLog.review')
  reopenActivityLog(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The log' }) id: string,
    @Args('baseVersion', { type: () => Int, description: 'The version that was looked at' })
    baseVersion: number,
  ): Promise<ActivityLog> {
    return this.reviews.reopen(actor, { id, baseVersion });
  }
}
