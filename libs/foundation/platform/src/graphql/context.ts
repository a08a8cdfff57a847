import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Actor } from '@sleutelring/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** What every operation gets. Made once a request; nothing in it changes but the reply. */
export interface GraphqlContext {
  readonly actor: Actor;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Finds out who sends a request. The identity room has the answer; this room only asks. */
export interface ActorResolver {
  resolve(request: FastifyRequest): Promise<Actor>;
}
export const ACTOR_RESOLVER = Symbol('actor resolver');

const contextOf = (context: ExecutionContext): GraphqlContext =>
  GqlExecutionContext.create(context).getContext();

export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext) => contextOf(context).actor,
);

/** For the few operations that set or clear the session cookie. */
export const CurrentReply = createParamDecorator(
  (_: unknown, context: ExecutionContext) => contextOf(context).reply,
);
export const CurrentRequest = createParamDecorator(
  (_: unknown, context: ExecutionContext) => contextOf(context).request,
);
