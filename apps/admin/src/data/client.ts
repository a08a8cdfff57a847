import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '@sleutelring/graphql-client';

const PASSING = new Set(['OFFLINE', 'UNAVAILABLE']);

/** Asks once more when the network failed; never when the answer was a clear no. */
const again = (failures: number, error: Error): boolean =>
  failures < 1 && error instanceof ApiError && PASSING.has(error.code);

export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: again, staleTime: 15_000, refetchOnWindowFocus: true } },
});
