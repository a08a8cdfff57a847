import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@sleutelring/kernel';
import { CurrentActor, CurrentContext, type GraphqlContext, Public, Requires } from '@sleutelring/platform';
import { Viewer } from '../account/viewer.type';
import { SessionCookie } from '../session/session-cookie';
import { visitorOf } from '../session/visitor';
import { AcceptanceService } from './acceptance.service';
import { InvitationService } from './invitation.service';
import { Invitation, InvitationPreview, InviteMemberInput } from './invitation.type';

@Resolver(() => Invitation)
export class InvitationResolver {
  constructor(
    private readonly invitations: InvitationService,
    private readonly acceptance: AcceptanceService,
    private readonly cookie: SessionCookie,
  ) {}

  @Query(() => InvitationPreview, {
    nullable: true,
    description: 'Who invites for what; null when the link does not work (any more)',
  })
  @Public()
  invitation(
    @Args('token', { description: 'The last part of the link' }) token: string,
  ): Promise<InvitationPreview | null> {
    return this.acceptance.preview(token);
  }

  @Mutation(() => Viewer, {
    description:
      'Uses the link: gives the hat, opens an account where there is none, sets the session cookie',
  })
  @Public()
  async acceptInvitation(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: GraphqlContext,
    @Args('token', { description: 'The last part of the link' }) token: string,
    @Args('displayName', {
      description: 'As she wants to be greeted, 1 to 80 characters; empty: as she was invited',
    })
    displayName: string,
    @Args('locale', { type: () => String, nullable: true, description: 'Language of screens and mails' })
    locale?: string | null,
  ): Promise<Viewer> {
    const newcomer = { displayName, locale: locale ?? 'nl' };
    const visitor = visitorOf(context.request);
    return this.cookie.give(context.reply, await this.acceptance.accept(visitor, actor, token, newcomer));
  }

  @Mutation(() => Invitation, {
    description: 'Mails somebody a link to work here. An earlier open one stops working',
  })
  @Requires('account.invite')
  inviteMember(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Whom, and for what' }) input: InviteMemberInput,
  ): Promise<Invitation> {
    return this.invitations.inviteMember(actor, input);
  }

  @Mutation(() => Invitation, {
    description: 'Makes a link worthless. Harmless when it was used or is too old',
  })
  @Requires('account.invite')
  withdrawInvitation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The invitation' }) id: string,
  ): Promise<Invitation> {
    return this.invitations.withdraw(actor, id);
  }
}
