import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@sleutelring/kernel';
import { CurrentActor, Requires } from '@sleutelring/platform';
import { Membership } from '../account/viewer.type';
import { allowedWith } from '../invitation/invitation.policy';
import { MembershipService } from './membership.service';

@Resolver(() => Membership)
export class MembershipResolver {
  constructor(private readonly memberships: MembershipService) {}

  @ResolveField(() => [String], { description: 'What the viewer may do with it: end, or nothing' })
  allowed(@CurrentActor() actor: Actor, @Parent() membership: Membership): string[] {
    return allowedWith(actor, membership);
  }

  @Mutation(() => Boolean, {
    description:
      'Ends what somebody is in an organisation: no device wears it any more. For whoever may invite for it. Harmless when it ended before',
  })
  @Requires('account.invite')
  endMembership(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The hat, one of memberships' }) id: string,
  ): Promise<boolean> {
    return this.memberships.end(actor, id);
  }
}
