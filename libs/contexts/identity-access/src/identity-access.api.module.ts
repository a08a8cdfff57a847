import { Module } from '@nestjs/common';
import { AccountResolver } from './account/account.resolver';
import { DemoResolver } from './demo/demo.resolver';
import { IdentityAccessModule } from './identity-access.module';
import { InvitationResolver } from './invitation/invitation.resolver';
import { MembershipResolver } from './membership/membership.resolver';
import { PasskeyResolver } from './passkey/passkey.resolver';
import { SessionResolver } from './session/session.resolver';
import { SignInCodeResolver } from './sign-in-code/sign-in-code.resolver';

@Module({
  imports: [IdentityAccessModule],
  providers: [
    AccountResolver,
    DemoResolver,
    InvitationResolver,
    MembershipResolver,
    PasskeyResolver,
    SessionResolver,
    SignInCodeResolver,
  ],
})
export class IdentityAccessApiModule {}
