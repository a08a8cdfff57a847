import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { DocumentNode, ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { GraphqlContext } from './context';
import { formatted, isInternal } from './errors';
import { withWrittenEdges } from './written-edges';

type Log = (error: unknown, operation: string, requestId: string) => void;

/**
 * Executes a document by code compiled for it (graphql-jit), once for each trusted document. Apollo formats only the
 * errors of its own execution, so both ways out are formatted here by the same function.
 */
export function compiledExecution(log: Log): ApolloServerPlugin<GraphqlContext> {
  const compiled = new Map<string, CompiledQuery>();
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ request, document, schema, operationName, contextValue }) {
          const query = once(compiled, request.query ?? '', () => compile(schema, document, operationName));
          if (!query) return null;
          const requestId = contextValue.request.id;
          const { data, errors } = await query.query(undefined, contextValue, request.variables ?? {});
          for (const error of errors ?? []) {
            if (isInternal(error)) log(error, operationName ?? '', requestId);
          }
          const failures = errors?.map((error: GraphQLError) => formatted(error, requestId));
          return {
            body: { kind: 'single', singleResult: failures ? { data, errors: failures } : { data } },
            http: { status: undefined, headers: new HeaderMap() },
          };
        },
      };
    },
  };
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): CompiledQuery | undefined {
  const written = withWrittenEdges(schema, document) ?? { schema, document };
  const result = compileQuery(written.schema, written.document, operationName ?? undefined) as
    CompiledQuery | ExecutionResult;
  return isCompiledQuery(result) ? result : undefined;
}

function once<Value>(
  known: Map<string, Value>,
  key: string,
  make: () => Value | undefined,
): Value | undefined {
  const value = known.get(key) ?? make();
  if (value !== undefined) known.set(key, value);
  return value;
}
