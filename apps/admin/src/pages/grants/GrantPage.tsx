import { useState } from 'react';
import { FilePlus, Pencil } from 'lucide-react';
import { useParams } from 'react-router';
import { GrantDocument, type GrantQuery } from '@sleutelring/graphql-client/admin';
import { Breadcrumbs, Button, Facts, PageHeader, Panel, Section } from '@sleutelring/ui';
import { useData } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { useMay } from '@admin/session/viewer';
import { useTitle } from '@admin/shell/useTitle';
import { Loaded } from '../parts/Loaded';
import { StartReportDialog } from '../reports/StartReportDialog';
import { GrantForm } from './GrantForm';
import { GrantReports } from './GrantReports';
import { Obligations } from './Obligations';
import { Overlap } from './Overlap';
import { Plan } from './Plan';
import './grants.css';

export type Grant = GrantQuery['grant'];

/** One grant: its plan with what was done, what is shared with others, its duties and its reports. */
export function Page() {
  const { t } = useText();
  useTitle(t('grant.title'));
  const { id = '' } = useParams();
  const query = useData(GrantDocument, { id });
  return <Loaded query={query}>{({ grant }) => <GrantPage grant={grant} />}</Loaded>;
}

function GrantPage({ grant }: { grant: Grant }) {
  const { t, format } = useText();
  const mayEdit = grant.allowed.includes('edit');
  return (
    <div className="a-page">
      <PageHeader
        above={<Breadcrumbs trail={[{ label: t('grants.title'), href: '/subsidies' }]} />}
        title={grant.title}
        intro={`${grant.funderName} · ${grant.reference} · ${format.period(grant.from, grant.until)}`}
        actions={<Actions grant={grant} mayEdit={mayEdit} />}
      />
      <Plan grant={grant} mayEdit={mayEdit} />
      <Overlap grant={grant} />
      <div className="g-two">
        <Obligations grant={grant} mayEdit={mayEdit} />
        <GrantReports reports={grant.reports} />
      </div>
      <Decision grant={grant} />
    </div>
  );
}

function Actions({ grant, mayEdit }: { grant: Grant; mayEdit: boolean }) {
  const { t } = useText();
  const may = useMay();
  const [open, setOpen] = useState<'grant' | 'report' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <>
      {may('report.write') && grant.allowed.includes('report') && (
        <Button look="primary" icon={<FilePlus aria-hidden />} onPress={() => setOpen('report')}>
          {t('report.start')}
        </Button>
      )}
      {mayEdit && (
        <Button icon={<Pencil aria-hidden />} onPress={() => setOpen('grant')}>
          {t('form.edit')}
        </Button>
      )}
      {open === 'report' && <StartReportDialog grant={grant} onClose={close} />}
      <Panel title={t('grant.edit')} isOpen={open === 'grant'} onClose={close}>
        <GrantForm grant={grant} onDone={close} onCancel={close} />
      </Panel>
    </>
  );
}

function Decision({ grant }: { grant: Grant }) {
  const { t, format } = useText();
  return (
    <Section title={t('grant.decision')}>
      <Facts
        facts={[
          [t('grant.funder'), grant.funderName],
          [t('grant.reference'), grant.reference],
          [t('grant.scheme'), grant.scheme],
          [t('grant.recipient'), grant.organisationName],
          [t('grants.amount'), format.money(grant.amountCents)],
          [t('grant.arrangement'), t(`arrangement.${grant.arrangement}`)],
          [t('grant.explainAbove'), format.percent(grant.explainAbovePercent / 100)],
          [t('grants.due'), format.day(grant.settlementDueOn, 'long')],
        ]}
      />
    </Section>
  );
}
