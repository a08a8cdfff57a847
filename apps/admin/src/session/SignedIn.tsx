import { lazy, Suspense } from 'react';
import { Navigate, useLocation } from 'react-router';
import { Shell } from '../shell/Shell';
import { Starting } from '../shell/Starting';
import { Failed } from '../shell/Failed';
import { Threshold } from '../shell/Threshold';
import { useViewerQuery, ViewerContext, type ActingViewer } from './viewer';

/** Few come to these two, so nobody else fetches them. */
const ChooseHat = lazy(async () => ({ default: (await import('./ChooseHat')).ChooseHat }));
const OnPhone = lazy(async () => ({ default: (await import('./OnPhone')).OnPhone }));

/** The door: shows the product to somebody who is signed in and wears a hat, and the way in to anybody else. */
export function SignedIn() {
  const { data, error, refetch } = useViewerQuery();
  const { pathname, search } = useLocation();
  if (error && error.code !== 'UNAUTHENTICATED')
    return (
      <Threshold>
        <Failed isPage error={error} onRetry={() => void refetch()} />
      </Threshold>
    );
  if (!data && !error) return <Starting />;
  const viewer = data?.viewer;
  if (!viewer) return <Navigate to={`/aanmelden?naar=${encodeURIComponent(pathname + search)}`} replace />;
  if (!viewer.membership || viewer.membership.role === 'KEY_PERSON')
    return (
      <Suspense fallback={<Starting />}>
        {viewer.membership ? <OnPhone /> : <ChooseHat viewer={viewer} />}
      </Suspense>
    );
  return (
    <ViewerContext value={viewer as ActingViewer}>
      <Shell />
    </ViewerContext>
  );
}
