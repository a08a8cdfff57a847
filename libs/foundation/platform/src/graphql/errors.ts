import { UserError } from '@sleutelring/kernel';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Mistakes that Apollo or GraphQL itself finds in a request; their text may quote the request, so it is dropped. */
const REQUEST_FAULTS = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** The only shape in which an error leaves: a stable code and what its translation needs. Nothing of what was typed. */
export function formatted(error: unknown, requestId: string): GraphQLFormattedError {
  const cause = rootOf(error);
  const path = error instanceof GraphQLError ? error.path : undefined;
  const at = path ? { path } : {};
  if (cause instanceof UserError) {
    const { code, field, params } = cause;
    return { message: code, ...at, extensions: { code, ...(field && { field }), params, requestId } };
  }
  const code = isRequestFault(error) ? 'BAD_REQUEST' : 'INTERNAL';
  return { message: code, ...at, extensions: { code, requestId } };
}

export function isInternal(error: unknown): boolean {
  return !(rootOf(error) instanceof UserError) && !isRequestFault(error);
}

export function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootOf(error.originalError) : error;
}

function isRequestFault(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  // Compiled execution makes errors without extensions, whatever their type says.
  if (REQUEST_FAULTS.has(String(error.extensions?.code))) return true;
  // A variable that does not fit its type: found before any resolver ran, hence without a path and a cause.
  return !error.originalError && !error.path;
}
