import { Navigate } from 'react-router';
import { OverviewDocument, type OverviewQuery } from '@sleutelring/graphql-client/admin';
import { ButtonLink, EmptyState, PageHeader, Section } from '@sleutelring/ui';
import { useData } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { useMay, useViewer } from '@admin/session/viewer';
import { placesFor } from '@admin/shell/navigation-places';
import { useTitle } from '@admin/shell/useTitle';
import { Loaded } from '../parts/Loaded';
import { Attention } from './Attention';
import { Deadlines } from './Deadlines';
import { GrantProgressList } from './GrantProgressList';
import { LastWeeks } from './LastWeeks';
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
  const waits = query.data && isAnything(query.data.overview);
  return (
    <div className="a-page o-page">
      <PageHeader
        title={greeting}
        intro={waits === undefined ? ' ' : t(waits ? 'overview.intro' : 'overview.nothing')}
      />
      <Loaded query={query}>
        {({ overview }) => (
          <>
            <Attention overview={overview} />
            <div className="o-two">
              <LastWeeks days={overview.lastWeeks} />
              <Deadlines deadlines={overview.deadlines} />
            </div>
            <Grants grants={overview.grants} />
          </>
        )}
      </Loaded>
    </div>
  );
}

const isAnything = (one: OverviewQuery['overview']): boolean =>
  one.logsToReview + one.returnedOpen + one.approvedNotCounted + one.reportsInDraft > 0;

function Grants({ grants }: Pick<OverviewQuery['overview'], 'grants'>) {
  const { t } = useText();
  const may = useMay();
  if (grants.length > 0)
    return (
      <Section title={t('overview.grants')} intro={t('overview.grantsIntro')}>
        <GrantProgressList grants={grants} />
      </Section>
    );
  const add = may('grant.edit') && <ButtonLink href="/subsidies/nieuw">{t('grants.new')}</ButtonLink>;
  return (
    <Section title={t('overview.grants')}>
      <EmptyState title={t('overview.noGrants')} action={add}>
        {t('overview.noGrantsText')}
      </EmptyState>
    </Section>
  );
}
