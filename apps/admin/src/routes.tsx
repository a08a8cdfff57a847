import type { ComponentType } from 'react';
import { createBrowserRouter, type LazyRouteFunction, type RouteObject } from 'react-router';
import { Root } from './shell/Root';
import { RouteError } from './shell/RouteError';
import { NotFound } from './shell/NotFound';
import { Starting } from './shell/Starting';
import { SignedIn } from './session/SignedIn';

/** A page is fetched when somebody goes there. */
const page =
  (load: () => Promise<{ Page: ComponentType }>): LazyRouteFunction<RouteObject> =>
  async () => ({ Component: (await load()).Page });

/** The table of contents of the product. */
export const router = createBrowserRouter([
  {
    element: <Root />,
    errorElement: <RouteError />,
    hydrateFallbackElement: <Starting />,
    children: [
      { path: 'aanmelden', lazy: page(() => import('./pages/sign-in/SignInPage')) },
      { path: 'welkom/:token', lazy: page(() => import('./pages/invitation/InvitationPage')) },
      { path: 'postvak', lazy: page(() => import('./pages/mailbox/MailboxPage')) },
      { path: 'onderdelen', lazy: page(() => import('./pages/gallery/GalleryPage')) },
      {
        element: <SignedIn />,
        children: [
          { index: true, lazy: page(() => import('./pages/overview/OverviewPage')) },

          { path: 'mensen', lazy: page(() => import('./pages/key-persons/KeyPersonsPage')) },
          { path: 'mensen/nieuw', lazy: page(() => import('./pages/key-persons/NewKeyPersonPage')) },
          { path: 'mensen/:id', lazy: page(() => import('./pages/key-persons/KeyPersonPage')) },
          { path: 'mensen/:id/wijzigen', lazy: page(() => import('./pages/key-persons/EditKeyPersonPage')) },

          { path: 'verslagen', lazy: page(() => import('./pages/activity-logs/ActivityLogsPage')) },
          { path: 'verslagen/:id', lazy: page(() => import('./pages/activity-logs/ActivityLogPage')) },

          { path: 'subsidies', lazy: page(() => import('./pages/grants/GrantsPage')) },
          { path: 'subsidies/nieuw', lazy: page(() => import('./pages/grants/NewGrantPage')) },
          { path: 'subsidies/:id', lazy: page(() => import('./pages/grants/GrantPage')) },
          { path: 'netwerk', lazy: page(() => import('./pages/network/NetworkPage')) },

          { path: 'rapporten', lazy: page(() => import('./pages/reports/ReportsPage')) },
          { path: 'rapporten/:id', lazy: page(() => import('./pages/reports/ReportPage')) },
          { path: 'ingediend', lazy: page(() => import('./pages/submitted-reports/SubmittedReportsPage')) },
          {
            path: 'ingediend/:id',
            lazy: page(() => import('./pages/submitted-reports/SubmittedReportPage')),
          },

          { path: 'beheer/lijsten', lazy: page(() => import('./pages/administration/ReferenceListsPage')) },
          {
            path: 'beheer/organisaties',
            lazy: page(() => import('./pages/administration/OrganisationsPage')),
          },
          { path: 'beheer/accounts', lazy: page(() => import('./pages/administration/AccountsPage')) },
          { path: 'beheer/niet-gelukt', lazy: page(() => import('./pages/administration/UndeliveredPage')) },
          { path: 'inzage', lazy: page(() => import('./pages/audit-trail/AuditTrailPage')) },
          { path: 'mijn-account', lazy: page(() => import('./pages/account/AccountPage')) },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
]);
