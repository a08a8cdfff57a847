import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type UseInfiniteQueryResult,
  type UseMutationResult,
  type UseQueryOptions,
  type UseQueryResult,
} from '@tanstack/react-query';
import { request, type ApiError, type TrustedDocument } from '@sleutelring/graphql-client';

export const keyOf = (
  document: { __meta__?: Record<string, unknown> | undefined },
  variables: unknown,
): readonly unknown[] => [document.__meta__?.['hash'], variables];

/** Milliseconds, or what follows from the answer so far. */
type Interval<Result> = UseQueryOptions<Result, ApiError>['refetchInterval'];

/** Reads. While other variables are fetched, the former answer stays in sight. */
export function useData<Result, Variables>(
  document: TrustedDocument<Result, Variables>,
  variables: Variables,
  options: { enabled?: boolean; staleTime?: number; refetchInterval?: Interval<Result> } = {},
): UseQueryResult<Result, ApiError> {
  return useQuery<Result, ApiError>({
    queryKey: keyOf(document, variables),
    queryFn: ({ signal }) => request(document, variables, { signal }),
    placeholderData: keepPreviousData,
    ...options,
  });
}

interface Connection {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** Reads a list page by page; `connection` takes the list out of an answer. */
export function usePages<Result, Variables extends object>(
  document: TrustedDocument<Result, Variables>,
  variables: Variables,
  connection: (result: Result) => Connection,
): UseInfiniteQueryResult<{ pages: Result[] }, ApiError> {
  return useInfiniteQuery<Result, ApiError, { pages: Result[] }, readonly unknown[], string | null>({
    queryKey: keyOf(document, variables),
    queryFn: ({ pageParam, signal }) => request(document, { ...variables, after: pageParam }, { signal }),
    initialPageParam: null,
    getNextPageParam: (last) => {
      const { hasNextPage, endCursor } = connection(last).pageInfo;
      return hasNextPage ? (endCursor ?? null) : null;
    },
    placeholderData: keepPreviousData,
  });
}

/** Changes. Everything in sight is asked again afterwards: lists, counts and histories hang together. */
export function useChange<Result, Variables>(
  document: TrustedDocument<Result, Variables>,
  onDone?: (result: Result, variables: Variables) => void,
): UseMutationResult<Result, ApiError, Variables> {
  const client = useQueryClient();
  return useMutation<Result, ApiError, Variables>({
    mutationFn: (variables) => request(document, variables),
    onSuccess: async (result, variables) => {
      onDone?.(result, variables);
      await client.invalidateQueries();
    },
  });
}
