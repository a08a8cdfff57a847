import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@sleutelring/kernel';
import { CurrentActor, Requires } from '@sleutelring/platform';
import { GrantInput, IndicatorInput, ObligationInput, PlannedActivityInput } from './grant.inputs';
import { GrantService } from './grant.service';
import { Grant } from './grant.type';
import { PlanService } from './plan.service';
import { Indicator, Obligation, PlannedActivity } from './plan.type';

@Resolver(() => Grant)
export class GrantResolver {
  constructor(
    private readonly grants: GrantService,
    private readonly plans: PlanService,
  ) {}

  @Query(() => [Grant], {
    name: 'grants',
    description: 'Grants of the own organisation and of networks that it takes part in, newest first',
  })
  @Requires('grant.read')
  list(@CurrentActor() actor: Actor): Promise<Grant[]> {
    return this.grants.list(actor);
  }

  @Query(() => Grant, { name: 'grant', description: 'One grant with its plan' })
  @Requires('grant.read')
  one(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'Id of the grant' }) id: string,
  ): Promise<Grant> {
    return this.grants.get(actor, id);
  }

  @Mutation(() => Grant, {
    description: 'Adds a grant of the own organisation, or changes the one with this id',
  })
  @Requires('grant.edit')
  saveGrant(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The decision as it is to be' }) input: GrantInput,
  ): Promise<Grant> {
    return this.grants.save(actor, input);
  }

  @Mutation(() => PlannedActivity, {
    description: 'Adds an activity to a plan, or changes the one with this id',
  })
  @Requires('grant.edit')
  savePlannedActivity(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The planned activity as it is to be' }) input: PlannedActivityInput,
  ): Promise<PlannedActivity> {
    return this.plans.savePlannedActivity(actor, input);
  }

  @Mutation(() => Indicator, { description: 'Adds an indicator, or changes the one with this id' })
  @Requires('grant.edit')
  saveIndicator(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The indicator as it is to be' }) input: IndicatorInput,
  ): Promise<Indicator> {
    return this.plans.saveIndicator(actor, input);
  }

  @Mutation(() => Obligation, { description: 'Adds an obligation, or changes the one with this id' })
  @Requires('grant.edit')
  saveObligation(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The obligation as it is to be' }) input: ObligationInput,
  ): Promise<Obligation> {
    return this.plans.saveObligation(actor, input);
  }
}
