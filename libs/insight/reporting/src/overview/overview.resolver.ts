import { Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@sleutelring/kernel';
import { CurrentActor, Requires } from '@sleutelring/platform';
import { OverviewService } from './overview.service';
import { Overview } from './overview.type';

@Resolver(() => Overview)
export class OverviewResolver {
  constructor(private readonly overviews: OverviewService) {}

  @Query(() => Overview, { description: 'What needs attention today in the own organisation' })
  @Requires('overview.read')
  overview(@CurrentActor() actor: Actor): Promise<Overview> {
    return this.overviews.get(actor);
  }
}
