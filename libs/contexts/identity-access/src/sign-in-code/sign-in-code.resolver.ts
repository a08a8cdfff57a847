import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentContext, type GraphqlContext, Public } from '@sleutelring/platform';
import { Viewer } from '../account/viewer.type';
import { SessionCookie } from '../session/session-cookie';
import { visitorOf } from '../session/visitor';
import { SignInCodeService } from './sign-in-code.service';

@Resolver(() => Viewer)
export class SignInCodeResolver {
  constructor(
    private readonly codes: SignInCodeService,
    private readonly cookie: SessionCookie,
  ) {}

  @Mutation(() => Boolean, {
    description:
      'Mails a code of eight characters that works ten minutes. True whether or not anybody has the address',
  })
  @Public()
  requestSignInCode(
    @CurrentContext() context: GraphqlContext,
    @Args('email', { description: 'The address of the account' }) email: string,
    @Args('locale', { type: () => String, nullable: true, description: 'Language of the mail' })
    locale?: string | null,
  ): Promise<boolean> {
    return this.codes.request(visitorOf(context.request), email, locale);
  }

  @Mutation(() => Viewer, { description: 'Signs in by a mailed code and sets the session cookie' })
  @Public()
  async signInWithCode(
    @CurrentContext() context: GraphqlContext,
    @Args('email', { description: 'The address the code was asked for' }) email: string,
    @Args('code', { description: 'As mailed; case, spaces and dashes do not matter' }) code: string,
  ): Promise<Viewer> {
    return this.cookie.give(context.reply, await this.codes.signIn(visitorOf(context.request), email, code));
  }
}
