import type { ReactNode } from 'react';
import type { ApiError } from '@sleutelring/graphql-client';
import { Skeleton } from '@sleutelring/ui';
import { Failed } from '@admin/shell/Failed';

interface Props<Data> {
  query: { data: Data | undefined; error: ApiError | null; refetch: () => unknown };
  children: (data: Data) => ReactNode;
  lines?: number;
}

/** A page's answer: on its way, not come, or here. */
export function Loaded<Data>({ query, children, lines = 8 }: Props<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failed error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton lines={lines} />;
}
