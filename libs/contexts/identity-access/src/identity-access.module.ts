import { Module } from '@nestjs/common';
import { ACTOR_RESOLVER } from '@sleutelring/platform';
import { DemoService } from './demo/demo.service';
import { SessionActorResolver } from './session/session.actor-resolver';
import { SessionCookie } from './session/session-cookie';
import { SessionService } from './session/session.service';
import { SignInCodeService } from './sign-in-code/sign-in-code.service';

const SERVICES = [DemoService, SessionCookie, SessionService, SignInCodeService];

@Module({
  providers: [...SERVICES, { provide: ACTOR_RESOLVER, useClass: SessionActorResolver }],
  exports: [...SERVICES, ACTOR_RESOLVER],
})
export class IdentityAccessModule {}
