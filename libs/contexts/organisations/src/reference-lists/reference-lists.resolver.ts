import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@sleutelring/kernel';
import { CurrentActor, Requires } from '@sleutelring/platform';
import { ReferenceData, ReferenceItem, ReferenceItemInput } from './reference-item.type';
import { ReferenceLists } from './reference-lists.service';

@Resolver(() => ReferenceData)
export class ReferenceListsResolver {
  constructor(private readonly lists: ReferenceLists) {}

  @Query(() => ReferenceData, { description: 'Every list that forms choose from' })
  @Requires('reference.read')
  referenceData(): ReferenceData {
    return this.lists.all();
  }

  @Query(() => [ReferenceItem], {
    description: 'One list whole, with what forms no longer offer; empty for a list that there is not',
  })
  @Requires('reference.edit')
  referenceItems(
    @Args('list', { description: 'Name of the list, such as theme' }) list: string,
  ): ReferenceItem[] {
    return this.lists.list(list);
  }

  @Mutation(() => ReferenceItem, { description: 'Adds a choice to a list, or changes the one with this key' })
  @Requires('reference.edit')
  saveReferenceItem(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The choice as it is to be' }) input: ReferenceItemInput,
  ): Promise<ReferenceItem> {
    return this.lists.save(actor, input);
  }
}
