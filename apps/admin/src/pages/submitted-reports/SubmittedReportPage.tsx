import { Printer } from 'lucide-react';
import { useParams } from 'react-router';
import { SubmittedReportDocument, type SubmittedReportQuery } from '@sleutelring/graphql-client/admin';
import { Breadcrumbs, Button, PageHeader, Section, Stat, StateTag, StatRow } from '@sleutelring/ui';
import { useData } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { useTitle } from '@admin/shell/useTitle';
import { Loaded } from '../parts/Loaded';
import { hoursOf } from '../parts/plan-rows';
import { Contents } from '../reports/Contents';
import { Files } from '../reports/Files';
import { Differences } from '../reports/Versions';
import { PARTS } from '../reports/parts';
import { Caveats, useCaveatText, type Caveat } from './Caveats';
import { ReadingPart } from './ReadingPart';
import '../reports/reports.css';

export type SubmittedReport = SubmittedReportQuery['submittedReport'];
type Line = SubmittedReport['lines'][number];

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
        <div className="r-margin">
          <Contents hasVersions={report.earlierVersions.length > 0} />
          <aside className="s-stack" aria-labelledby="lezen">
            <h2 id="lezen">{t('submitted.reading')}</h2>
            <Caveats caveats={report.caveats} />
          </aside>
        </div>
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

function Totals({ report: { lines, totals } }: { report: SubmittedReport }) {
  const { t } = useText();
  return (
    <StatRow>
      <Total
        name={t('figure.activities')}
        figure={totals.activities}
        valueOf={(value) => value}
        planned={sumOf(lines, ({ planned }) => planned.activities)}
      />
      <Total
        name={t('figure.hours')}
        figure={totals.minutes}
        valueOf={hoursOf}
        planned={sumOf(lines, ({ planned }) => planned.minutes)}
      />
      <Total
        name={t('figure.attendances')}
        figure={totals.attendances}
        valueOf={(value) => value}
        planned={sumOf(lines, ({ planned }) => planned.attendances)}
      />
    </StatRow>
  );
}

const sumOf = (lines: SubmittedReport['lines'], of: (line: Line) => number): number =>
  lines.reduce((sum, line) => sum + of(line), 0);

interface TotalProps {
  name: string;
  figure: { value: number; caveats: readonly Caveat[] };
  valueOf: (value: number) => number;
  planned: number;
}

function Total({ name, figure, valueOf, planned }: TotalProps) {
  const { t, format } = useText();
  const textOf = useCaveatText();
  return (
    <Stat
      value={format.number(valueOf(figure.value))}
      label={name}
      caveat={
        <>
          {t('figure.ofPlanned', { planned: format.number(valueOf(planned)) })}
          {figure.caveats.map((caveat) => (
            <div key={caveat.code}>{textOf(caveat)}</div>
          ))}
        </>
      }
    />
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
