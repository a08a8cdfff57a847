import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@sleutelring/kernel';
import { CurrentActor, Requires } from '@sleutelring/platform';
import { UndeliveredService } from './undelivered.service';
import { UndeliveredMessage } from './undelivered.type';

@Resolver(() => UndeliveredMessage)
export class UndeliveredResolver {
  constructor(private readonly messages: UndeliveredService) {}

  @Query(() => [UndeliveredMessage], {
    description: 'Mails and other work that failed at least once and are not done, newest first, at most 200',
  })
  @Requires('undelivered.handle')
  undelivered(@CurrentActor() actor: Actor): Promise<UndeliveredMessage[]> {
    return this.messages.list(actor);
  }

  @Mutation(() => UndeliveredMessage, { description: 'Has something that was laid aside tried again' })
  @Requires('undelivered.handle')
  tryAgain(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'One of undelivered' }) id: string,
  ): Promise<UndeliveredMessage> {
    return this.messages.tryAgain(actor, id);
  }
}
