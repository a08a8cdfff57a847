import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Logger, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { traceOf } from '../logging/trace';
import { compiledExecution } from './compiled-execution.plugin';
import { ACTOR_RESOLVER, type ActorResolver, type GraphqlContext } from './context';
import { formatted, isInternal, rootOf } from './errors';
import { OperationGuard } from './operation.guard';
import { withoutPropertyResolvers } from './property-resolvers';
import { DateTimeScalar, DayScalar } from './scalars';
import { asJson } from './written';

/** GraphQL, code first: `imports` brings the provider of `ACTOR_RESOLVER`. */
@Module({})
export class GraphqlModule {
  static with(identity: DynamicModule['imports'], schemaFile: string | true): DynamicModule {
    return {
      module: GraphqlModule,
      imports: [
        ...(identity ?? []),
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: identity ?? [],
          inject: [ACTOR_RESOLVER],
          useFactory: (actors: ActorResolver) => options(actors, schemaFile),
        }),
      ],
      providers: [{ provide: APP_GUARD, useClass: OperationGuard }],
    };
  }
}

function options(actors: ActorResolver, autoSchemaFile: string | true): ApolloDriverConfig {
  const logger = new Logger('GraphQL');
  const log = (error: unknown, operation: string, requestId: string): void =>
    logger.error({ message: 'operation failed', operation, requestId, ...traceOf(rootOf(error)) });
  return {
    driver: ApolloDriver,
    autoSchemaFile,
    sortSchema: true,
    graphiql: false,
    introspection: false,
    csrfPrevention: true,
    transformSchema: withoutPropertyResolvers,
    stringifyResult: asJson,
    includeStacktraceInErrorResponses: false,
    buildSchemaOptions: { dateScalarMode: 'isoDate', numberScalarMode: 'integer' },
    resolvers: { Day: DayScalar, DateTime: DateTimeScalar },
    context: async (request: FastifyRequest, reply: FastifyReply): Promise<GraphqlContext> => ({
      actor: await actors.resolve(request),
      request,
      reply,
    }),
    // Reached by faults that are found before execution; those of execution are formatted where it happens.
    formatError: (_: GraphQLFormattedError, error: unknown) => {
      if (isInternal(error)) log(error, '', '');
      return formatted(error, '');
    },
    plugins: [compiledExecution(log)],
  };
}
