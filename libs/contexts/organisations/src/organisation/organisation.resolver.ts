import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@sleutelring/kernel';
import { CurrentActor, Requires } from '@sleutelring/platform';
import { Network, Organisation, OrganisationInput } from './organisation.entity';
import { OrganisationService } from './organisation.service';

@Resolver(() => Organisation)
export class OrganisationResolver {
  constructor(private readonly organisations: OrganisationService) {}

  @Query(() => [Organisation], {
    name: 'organisations',
    description: 'All organisations and funders by name',
  })
  @Requires('organisation.read')
  list(@CurrentActor() actor: Actor): Promise<Organisation[]> {
    return this.organisations.list(actor);
  }

  @Query(() => [Network], { description: 'All networks with who takes part today' })
  @Requires('organisation.read')
  networks(@CurrentActor() actor: Actor): Promise<Network[]> {
    return this.organisations.networks(actor);
  }

  @Mutation(() => Organisation, { description: 'Adds an organisation, or changes the one with this id' })
  @Requires('organisation.edit')
  saveOrganisation(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The organisation as it is to be' }) input: OrganisationInput,
  ): Promise<Organisation> {
    return this.organisations.save(actor, input);
  }
}
