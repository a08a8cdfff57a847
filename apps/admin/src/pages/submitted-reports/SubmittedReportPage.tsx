import { Printer } from 'lucide-react';
import { useParams } from 'react-router';
import { SubmittedReportDocument, type SubmittedReportQuery } from '@sleutelring/graphql-client/admin';
import { Breadcrumbs, Button, Notice, PageHeader, Section, Stat, StateTag, StatRow } from '@sleutelring/ui';
import { useData } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { useTitle } from '@admin/shell/useTitle';
import { Loaded } from '../parts/Loaded';
import { Contents } from '../reports/Contents';
import { Files } from '../reports/Files';
import { Differences } from '../reports/Versions';
import { PARTS } from '../reports/parts';
import { Caveats, useCaveatText, type Caveat } from './Caveats';
import { ReadingPart } from './ReadingPart';
import '../reports/reports.css';

export type SubmittedReport = SubmittedReportQuery['submittedReport'];

/** A submitted report as its funder reads it: the same document as the PDF, with each chart beside its table. */
export function Page() {
  const { t } = useText();
  useTitle(t('reports.report'));
  const { id = '' } = useParams();
  const query = useData(SubmittedReportDocument, { id });
  return <Loaded query={query}>{({ submittedReport }) => <Reading report={submittedReport} />}</Loaded>;
}

function Reading({ report }: { report: SubmittedReport }) {
  const { t, format } = useText();
  return (
    <div className="a-page">
      <PageHeader
        above={<Breadcrumbs trail={[{ label: t('submitted.title'), href: '/ingediend' }]} />}
        title={report.title}
        state={<StateTag tone="locked">{t('report.version', { number: report.versionNumber })}</StateTag>}
        intro={
          <>
            {report.organisationName} · {report.grantTitle} · {report.grantReference} · {report.scheme}
            <br />
            {t(`report.kind.${report.kind}`)} · {format.period(report.from, report.until)} ·{' '}
            {t('report.submittedAt', { at: format.instant(report.submittedAt) })}
          </>
        }
        actions={
          <Button icon={<Printer aria-hidden />} onPress={() => print()}>
            {t('submitted.print')}
          </Button>
        }
      />
      <Files files={report.files} />
      <Totals report={report} />
      <div className="r-layout">
        <Contents hasVersions={report.earlierVersions.length > 0} />
        <div className="a-page">
          {PARTS.map((part) => (
            <ReadingPart key={part} part={part} report={report} />
          ))}
          <EarlierVersions report={report} />
        </div>
      </div>
    </div>
  );
}

function Totals({ report }: { report: SubmittedReport }) {
  const { t, format } = useText();
  const { activities, minutes, attendances } = report.totals;
  const textOf = useCaveatText();
  const texts = (figure: { caveats: readonly Caveat[] }): string => figure.caveats.map(textOf).join(' ');
  return (
    <div className="s-stack">
      <StatRow>
        <Stat
          value={format.number(activities.value)}
          label={t('figure.activities')}
          caveat={texts(activities)}
        />
        <Stat
          value={format.number(Math.round(minutes.value / 60))}
          label={t('figure.hours')}
          caveat={texts(minutes)}
        />
        <Stat
          value={format.number(attendances.value)}
          label={t('figure.attendances')}
          caveat={texts(attendances)}
        />
      </StatRow>
      <Notice>
        <strong>{t('submitted.reading')}</strong>
        <Caveats caveats={report.caveats} />
      </Notice>
    </div>
  );
}

function EarlierVersions({ report }: { report: SubmittedReport }) {
  const { t, format } = useText();
  if (report.earlierVersions.length === 0) return null;
  return (
    <Section id="versies" title={t('submitted.earlier')}>
      {report.earlierVersions.map((version) => (
        <article key={version.id} className="s-stack">
          <h3>{t('report.version', { number: version.number })}</h3>
          <p className="s-subtle">{t('report.submittedAt', { at: format.instant(version.submittedAt) })}</p>
          <Differences differences={version.differences} />
        </article>
      ))}
    </Section>
  );
}
