import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@sleutelring/kernel';
import { CurrentActor, CurrentContext, type GraphqlContext, Public, SignedIn } from '@sleutelring/platform';
import { Viewer } from '../account/viewer.type';
import { SessionCookie } from './session-cookie';
import { SessionService } from './session.service';
import { Session } from './session.type';

@Resolver(() => Session)
export class SessionResolver {
  constructor(
    private readonly sessions: SessionService,
    private readonly cookie: SessionCookie,
  ) {}

  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null when nobody is' })
  @Public()
  viewer(@CurrentActor() actor: Actor): Promise<Viewer | null> {
    return this.sessions.viewer(actor);
  }

  @Query(() => Boolean, {
    description:
      'Whether the session of this device was ended from elsewhere, or its account closed. A phone then drops what it keeps of that person',
  })
  @Public()
  sessionRevoked(@CurrentContext() { request }: GraphqlContext): Promise<boolean> {
    return this.sessions.wasRevoked(this.cookie.read(request));
  }

  @Query(() => [Session], { description: 'The own devices that are signed in, last used first' })
  @SignedIn()
  mySessions(@CurrentActor() actor: Actor): Promise<Session[]> {
    return this.sessions.list(actor);
  }

  @Mutation(() => Viewer, { description: 'Puts on another of the own hats, on this device' })
  @SignedIn()
  async actAs(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: GraphqlContext,
    @Args('membershipId', { type: () => ID, description: 'One of viewer.memberships' }) membershipId: string,
  ): Promise<Viewer> {
    const token = this.cookie.read(context.request) ?? '';
    return this.cookie.give(context.reply, await this.sessions.actAs(actor, token, membershipId));
  }

  @Mutation(() => Boolean, { description: 'Signs one of the own devices out; it is served no more' })
  @SignedIn()
  revokeSession(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'One of mySessions' }) id: string,
  ): Promise<boolean> {
    return this.sessions.revoke(actor, id);
  }

  @Mutation(() => Boolean, { description: 'Signs this device out. Harmless when it is out already' })
  @Public()
  async signOut(@CurrentActor() actor: Actor, @CurrentContext() context: GraphqlContext): Promise<boolean> {
    await this.sessions.signOut(actor);
    return this.cookie.take(context.reply);
  }
}
