import { useNavigate } from 'react-router';
import { Breadcrumbs, PageHeader } from '@sleutelring/ui';
import { useText } from '@admin/i18n';
import { useTitle } from '@admin/shell/useTitle';
import { GrantForm } from './GrantForm';

export function Page() {
  const { t } = useText();
  useTitle(t('grants.new'));
  const navigate = useNavigate();
  return (
    <div className="a-page a-page--narrow">
      <PageHeader
        above={<Breadcrumbs trail={[{ label: t('grants.title'), href: '/subsidies' }]} />}
        title={t('grants.new')}
        intro={t('grant.newIntro')}
      />
      <GrantForm
        grant={null}
        onDone={(id) => void navigate(`/subsidies/${id}`)}
        onCancel={() => void navigate('/subsidies')}
      />
    </div>
  );
}
