import { Module } from '@nestjs/common';
import { DemoResolver } from './demo/demo.resolver';
import { IdentityAccessModule } from './identity-access.module';
import { SessionResolver } from './session/session.resolver';
import { SignInCodeResolver } from './sign-in-code/sign-in-code.resolver';

@Module({
  imports: [IdentityAccessModule],
  providers: [DemoResolver, SessionResolver, SignInCodeResolver],
})
export class IdentityAccessApiModule {}
