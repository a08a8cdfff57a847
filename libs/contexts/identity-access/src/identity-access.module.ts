import { Module } from '@nestjs/common';
import { ACTOR_RESOLVER } from '@sleutelring/platform';
import { AccountService } from './account/account.service';
import { DemoService } from './demo/demo.service';
import { AcceptanceService } from './invitation/acceptance.service';
import { InvitationService } from './invitation/invitation.service';
import { KeyPersonAccessLookup } from './invitation/key-person-access.lookup';
import { MembershipService } from './membership/membership.service';
import { Challenges } from './passkey/challenges';
import { PasskeySignInService } from './passkey/passkey-sign-in.service';
import { PasskeyService } from './passkey/passkey.service';
import { SessionActorResolver } from './session/session.actor-resolver';
import { SessionCookie } from './session/session-cookie';
import { SessionService } from './session/session.service';
import { SignInCodeService } from './sign-in-code/sign-in-code.service';

const SERVICES = [
  AcceptanceService,
  AccountService,
  Challenges,
  DemoService,
  InvitationService,
  KeyPersonAccessLookup,
  MembershipService,
  PasskeyService,
  PasskeySignInService,
  SessionCookie,
  SessionService,
  SignInCodeService,
];

@Module({
  providers: [...SERVICES, { provide: ACTOR_RESOLVER, useClass: SessionActorResolver }],
  exports: [...SERVICES, ACTOR_RESOLVER],
})
export class IdentityAccessModule {}
