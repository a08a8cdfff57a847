import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from '@sleutelring/graphql-client';
import { ViewerDocument } from '@sleutelring/graphql-client/admin';
import { keyOf } from './operations';

const PASSING = new Set(['OFFLINE', 'UNAVAILABLE']);
const NOT_HERS = new Set(['NOT_FOUND', 'UNAUTHENTICATED']);
const VIEWER = keyOf(ViewerDocument, {});

/** Asks once more when the network failed; never when the answer was a clear no. */
const again = (failures: number, error: Error): boolean =>
  failures < 1 && error instanceof ApiError && PASSING.has(error.code);

/** Whoever is refused may have lost her role or her session meanwhile: the door asks again who she is. */
const reconsider = (error: Error): void => {
  if (error instanceof ApiError && NOT_HERS.has(error.code))
    void queryClient.invalidateQueries({ queryKey: VIEWER }, { cancelRefetch: false });
};

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, { queryKey }) => queryKey[0] !== VIEWER[0] && reconsider(error),
  }),
  mutationCache: new MutationCache({ onError: reconsider }),
  defaultOptions: { queries: { retry: again, staleTime: 15_000, refetchOnWindowFocus: true } },
});
