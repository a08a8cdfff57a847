import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Invitation, type KeyPersonAccess, KeyPersonAccessLookup } from '@sleutelring/identity-access';
import type { Actor } from '@sleutelring/kernel';
import { CurrentActor, type GraphqlContext, Requires, batched } from '@sleutelring/platform';
import { KeyPerson } from '../profile/key-person.type';
import { KeyPersonInvitationService } from './key-person-invitation.service';

/** Whether a key person can get in, and how she is let in. */
@Resolver(() => KeyPerson)
export class KeyPersonAccessResolver {
  constructor(
    private readonly lookup: KeyPersonAccessLookup,
    private readonly invitations: KeyPersonInvitationService,
  ) {}

  @ResolveField(() => Boolean, { description: 'Whether she can sign in' })
  async hasAccount(@Parent() keyPerson: KeyPerson, @Context() context: GraphqlContext): Promise<boolean> {
    return (await this.of(keyPerson, context))?.hasAccount ?? false;
  }

  @ResolveField(() => Invitation, { nullable: true, description: 'Her latest invitation, without its link' })
  async invitation(
    @Parent() keyPerson: KeyPerson,
    @Context() context: GraphqlContext,
  ): Promise<Invitation | null> {
    return (await this.of(keyPerson, context))?.invitation ?? null;
  }

  @Mutation(() => Invitation, {
    description: 'Makes the link with which a key person gets in; an earlier one stops working',
  })
  @Requires('keyPerson.invite')
  inviteKeyPerson(
    @CurrentActor() actor: Actor,
    @Args('keyPersonId', { type: () => ID, description: 'The key person' }) keyPersonId: string,
  ): Promise<Invitation> {
    return this.invitations.invite(actor, keyPersonId);
  }

  private of({ id }: KeyPerson, context: GraphqlContext): Promise<KeyPersonAccess | undefined> {
    const access = batched(context, 'keyPerson.access', (ids: readonly string[]) =>
      this.lookup.of(context.actor, ids),
    );
    return access.load(id);
  }
}
