import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { ANONYMOUS, type Actor } from '@sleutelring/kernel';
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

/** A route outside GraphQL, such as the download of a file; the guard puts the actor here. */
export type RequestWithActor = FastifyRequest & { actor?: Actor };

export const graphqlContextOf = (context: ExecutionContext): GraphqlContext =>
  GqlExecutionContext.create(context).getContext();

export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  if (context.getType<string>() === 'graphql') return graphqlContextOf(context).actor;
  return context.switchToHttp().getRequest<RequestWithActor>().actor ?? ANONYMOUS;
});

/**
 * For the few operations that read or set the session cookie. The reply comes within its context only: Nest awaits what
 * a decorator gives, and awaiting a reply of Fastify is waiting for it to be sent.
 */
export const CurrentContext = createParamDecorator((_: unknown, context: ExecutionContext) =>
  graphqlContextOf(context),
);
