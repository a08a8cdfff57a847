import { Navigate } from 'react-router';
import { OverviewDocument, type OverviewQuery } from '@sleutelring/graphql-client/admin';
import { EmptyState, PageHeader, Section, Stat, StatRow } from '@sleutelring/ui';
import { useData } from '@admin/data/operations';
import { useText, type Key } from '@admin/i18n';
import { useMay, useViewer } from '@admin/session/viewer';
import { placesFor } from '@admin/shell/navigation-places';
import { useTitle } from '@admin/shell/useTitle';
import { Loaded } from '../parts/Loaded';
import { GrantProgressList } from './GrantProgressList';
import { useGreeting } from './useGreeting';

/** What needs attention today. A role without an overview begins at its first place. */
export function Page() {
  const may = useMay();
  const { permissions } = useViewer();
  if (!may('overview.read'))
    return <Navigate to={placesFor(permissions)[0]?.href ?? '/mijn-account'} replace />;
  return <OverviewPage />;
}

function OverviewPage() {
  const { t } = useText();
  useTitle(t('nav.overview'));
  const greeting = useGreeting();
  const query = useData(OverviewDocument, {});
  return (
    <div className="a-page">
      <PageHeader title={greeting} intro={t('overview.intro')} />
      <Loaded query={query}>
        {({ overview }) => (
          <>
            <Attention overview={overview} />
            <Section title={t('overview.grants')} intro={t('overview.grantsIntro')}>
              {overview.grants.length === 0 ? (
                <EmptyState title={t('overview.noGrants')}>{t('overview.noGrantsText')}</EmptyState>
              ) : (
                <GrantProgressList grants={overview.grants} />
              )}
            </Section>
          </>
        )}
      </Loaded>
    </div>
  );
}

type Count = 'logsToReview' | 'logsWaitingLong' | 'returnedOpen' | 'approvedNotCounted' | 'reportsInDraft';

const ATTENTION: readonly { count: Count; label: Key; href: string }[] = [
  { count: 'logsToReview', label: 'overview.logsToReview', href: '/verslagen' },
  { count: 'logsWaitingLong', label: 'overview.logsWaitingLong', href: '/verslagen?orde=oud' },
  { count: 'returnedOpen', label: 'overview.returnedOpen', href: '/verslagen?staat=RETURNED' },
  {
    count: 'approvedNotCounted',
    label: 'overview.approvedNotCounted',
    href: '/verslagen?staat=APPROVED&geteld=nee',
  },
  { count: 'reportsInDraft', label: 'overview.reportsInDraft', href: '/rapporten' },
];

function Attention({ overview }: { overview: OverviewQuery['overview'] }) {
  const { t, format } = useText();
  return (
    <StatRow>
      {ATTENTION.map(({ count, label, href }) => (
        <Stat
          key={count}
          href={href}
          value={format.number(overview[count])}
          label={t(label, { count: overview[count] })}
          tone={overview[count] > 0 ? 'attention' : 'calm'}
        />
      ))}
    </StatRow>
  );
}
