import { RouterProvider as LinkProvider } from 'react-aria-components';
import { Outlet, useHref, useNavigate } from 'react-router';
import { Toasts } from '@sleutelring/ui';
import { useArrival } from './useArrival';
import './shell.css';

/** Around every page: links of the parts follow the router, notices have their place. */
export function Root() {
  const navigate = useNavigate();
  useArrival();
  return (
    <LinkProvider navigate={(to) => void navigate(to)} useHref={useHref}>
      <Outlet />
      <Toasts />
    </LinkProvider>
  );
}
