import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@sleutelring/permissions';

export const REQUIRED = 'sleutelring:required-permission';

/** What a query or mutation asks of the actor. An operation that says nothing is refused, and fails the build. */
export type Requirement = Permission | 'public' | 'signed-in';

export const Requires = (permission: Permission): MethodDecorator => SetMetadata(REQUIRED, permission);

/** Anybody may call it: signing in, and what the sign-in page needs. */
export const Public = (): MethodDecorator => SetMetadata(REQUIRED, 'public' satisfies Requirement);

/** Anybody with an account, also before a hat was chosen. */
export const SignedIn = (): MethodDecorator => SetMetadata(REQUIRED, 'signed-in' satisfies Requirement);
