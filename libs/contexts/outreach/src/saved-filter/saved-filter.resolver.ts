import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@sleutelring/kernel';
import { CurrentActor, Requires } from '@sleutelring/platform';
import { SavedFilterService } from './saved-filter.service';
import { SavedFilter, SavedFilterInput } from './saved-filter.type';

@Resolver(() => SavedFilter)
export class SavedFilterResolver {
  constructor(private readonly filters: SavedFilterService) {}

  @Query(() => [SavedFilter], {
    description: 'Filters of a list: the actor’s own and those her colleagues share',
  })
  @Requires('savedFilter.use')
  savedFilters(
    @CurrentActor() actor: Actor,
    @Args('list', { description: 'Name of the list, such as activityLogs' }) list: string,
  ): Promise<SavedFilter[]> {
    return this.filters.list(actor, list);
  }

  @Mutation(() => SavedFilter, { description: 'Keeps a filter, or changes an own one' })
  @Requires('savedFilter.use')
  saveFilter(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The filter' }) input: SavedFilterInput,
  ): Promise<SavedFilter> {
    return this.filters.save(actor, input);
  }

  @Mutation(() => Boolean, { description: 'Removes an own filter; false when there was none' })
  @Requires('savedFilter.use')
  removeFilter(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The filter' }) id: string,
  ): Promise<boolean> {
    return this.filters.remove(actor, id);
  }
}
