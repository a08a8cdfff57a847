import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ANONYMOUS, type Actor, UserError, notFound } from '@sleutelring/kernel';
import { may } from '@sleutelring/permissions';
import { ACTOR_RESOLVER, type ActorResolver, type RequestWithActor, graphqlContextOf } from './context';
import { REQUIRED, type Requirement } from './operation';

/** The one guard, in front of every operation and every route; closed unless the operation opens it. */
@Injectable()
export class OperationGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(ACTOR_RESOLVER) private readonly actors: ActorResolver,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const requirement = this.reflector.get<Requirement | undefined>(REQUIRED, context.getHandler());
    admit(await this.actorOf(context, requirement), requirement);
    return true;
  }

  private async actorOf(context: ExecutionContext, requirement: Requirement | undefined): Promise<Actor> {
    if (context.getType<string>() === 'graphql') return graphqlContextOf(context).actor;
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    // A route that is open to everybody, such as /health, costs no look at the session.
    if (requirement !== 'public') request.actor = await this.actors.resolve(request);
    return request.actor ?? ANONYMOUS;
  }
}

/** @throws UserError `UNAUTHENTICATED` for a stranger, `NOT_FOUND` for somebody whose hat does not allow it. */
export function admit(actor: Actor, requirement: Requirement | undefined): void {
  if (requirement === 'public') return;
  if (actor.kind !== 'user') throw new UserError('UNAUTHENTICATED');
  if (requirement === 'signed-in') return;
  if (!requirement || !actor.membership || !may(actor.membership.role, requirement)) throw notFound();
}
