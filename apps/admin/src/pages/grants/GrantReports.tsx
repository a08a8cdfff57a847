import { Section, TextLink } from '@sleutelring/ui';
import { useText } from '@admin/i18n';
import { ReportTag } from '../parts/tags';
import type { Grant } from './GrantPage';

export function GrantReports({ reports }: { reports: Grant['reports'] }) {
  const { t, format } = useText();
  return (
    <Section title={t('reports.title')}>
      {reports.length === 0 && <p className="s-subtle">{t('grant.noReports')}</p>}
      <ul role="list" className="g-list">
        {reports.map((report) => (
          <li key={report.id}>
            <div>
              <TextLink href={`/rapporten/${report.id}`}>{report.title}</TextLink>
              <div className="s-small s-subtle">{format.period(report.from, report.until)}</div>
            </div>
            <ReportTag state={report.state} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
