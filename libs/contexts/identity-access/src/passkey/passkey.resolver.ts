import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@sleutelring/kernel';
import { CurrentActor, CurrentContext, type GraphqlContext, Public, SignedIn } from '@sleutelring/platform';
import { Viewer } from '../account/viewer.type';
import { SessionCookie } from '../session/session-cookie';
import { visitorOf } from '../session/visitor';
import { PasskeySignInService } from './passkey-sign-in.service';
import { PasskeyService } from './passkey.service';
import { Passkey } from './passkey.type';

@Resolver(() => Passkey)
export class PasskeyResolver {
  constructor(
    private readonly passkeys: PasskeyService,
    private readonly signIn: PasskeySignInService,
    private readonly cookie: SessionCookie,
  ) {}

  @Query(() => [Passkey], { description: 'The own passkeys, oldest first' })
  @SignedIn()
  myPasskeys(@CurrentActor() actor: Actor): Promise<Passkey[]> {
    return this.passkeys.list(actor);
  }

  @Mutation(() => String, {
    description: 'Begins adding a passkey: WebAuthn creation options as JSON. At most 20 an account',
  })
  @SignedIn()
  startPasskeyRegistration(@CurrentActor() actor: Actor): Promise<string> {
    return this.passkeys.startRegistration(actor);
  }

  @Mutation(() => Passkey, { description: 'Adds the passkey that the browser made' })
  @SignedIn()
  finishPasskeyRegistration(
    @CurrentActor() actor: Actor,
    @Args('response', { description: 'The answer of the browser as JSON, at most 16,000 characters' })
    response: string,
    @Args('name', { description: 'To know it by, 1 to 60 characters' }) name: string,
  ): Promise<Passkey> {
    return this.passkeys.finishRegistration(actor, response, name);
  }

  @Mutation(() => Boolean, { description: 'Removes one of the own passkeys' })
  @SignedIn()
  removePasskey(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'One of myPasskeys' }) id: string,
  ): Promise<boolean> {
    return this.passkeys.remove(actor, id);
  }

  @Mutation(() => String, { description: 'Begins signing in: WebAuthn request options as JSON' })
  @Public()
  startPasskeySignIn(@CurrentContext() context: GraphqlContext): Promise<string> {
    return this.signIn.start(visitorOf(context.request));
  }

  @Mutation(() => Viewer, { description: 'Signs in by a passkey and sets the session cookie' })
  @Public()
  async finishPasskeySignIn(
    @CurrentContext() context: GraphqlContext,
    @Args('response', { description: 'The answer of the browser as JSON, at most 16,000 characters' })
    response: string,
  ): Promise<Viewer> {
    return this.cookie.give(context.reply, await this.signIn.finish(visitorOf(context.request), response));
  }
}
