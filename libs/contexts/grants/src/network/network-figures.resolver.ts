import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@sleutelring/kernel';
import { CurrentActor, DayScalar, Requires } from '@sleutelring/platform';
import { NetworkFiguresService } from './network-figures.service';
import { NetworkFigures } from './network-figures.type';

@Resolver(() => NetworkFigures)
export class NetworkFiguresResolver {
  constructor(private readonly figures: NetworkFiguresService) {}

  @Query(() => NetworkFigures, {
    description: 'What a network did in whole months; for its coordinator and the organisation that leads it',
  })
  @Requires('network.figures')
  networkFigures(
    @CurrentActor() actor: Actor,
    @Args('networkId', { type: () => ID, description: 'The network' }) networkId: string,
    @Args('from', { type: () => DayScalar, description: 'First day of a month' }) from: string,
    @Args('until', { type: () => DayScalar, description: 'First day of a later month' }) until: string,
  ): Promise<NetworkFigures> {
    return this.figures.get(actor, networkId, from, until);
  }
}
