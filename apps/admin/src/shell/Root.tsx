import { useEffect } from 'react';
import { RouterProvider as LinkProvider } from 'react-aria-components';
import { Outlet, useHref, useLocation, useNavigate } from 'react-router';
import { Toasts } from '@sleutelring/ui';
import './shell.css';

/** Around every page: links of the parts follow the router, notices have their place, a new page begins at its top. */
export function Root() {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  useEffect(() => {
    scrollTo(0, 0);
  }, [pathname]);
  return (
    <LinkProvider navigate={(to) => void navigate(to)} useHref={useHref}>
      <Outlet />
      <Toasts />
    </LinkProvider>
  );
}
