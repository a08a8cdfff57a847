import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Actor } from '@sleutelring/kernel';
import { UserError, notFound } from '@sleutelring/kernel';
import { may } from '@sleutelring/permissions';
import type { GraphqlContext } from './context';
import { REQUIRED, type Requirement } from './operation';

/** The one guard, in front of every operation; closed unless the operation opens it. */
@Injectable()
export class OperationGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const requirement = this.reflector.get<Requirement | undefined>(REQUIRED, context.getHandler());
    const { actor } = GqlExecutionContext.create(context).getContext<GraphqlContext>();
    admit(actor, requirement);
    return true;
  }
}

/** @throws UserError `UNAUTHENTICATED` for a stranger, `NOT_FOUND` for somebody whose hat does not allow it. */
export function admit(actor: Actor, requirement: Requirement | undefined): void {
  if (requirement === 'public') return;
  if (actor.kind !== 'user') throw new UserError('UNAUTHENTICATED');
  if (requirement === 'signed-in') return;
  if (!requirement || !actor.membership || !may(actor.membership.role, requirement)) throw notFound();
}
