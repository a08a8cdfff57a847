import type { ReactNode } from 'react';
import type { ReportPart } from '@sleutelring/graphql-client/admin';
import { DifferenceInWords, PlanChart, Section, Table, type Column } from '@sleutelring/ui';
import { useText } from '@admin/i18n';
import { IndicatorReasons, IndicatorTable, indicatorRows, type IndicatorFacts } from '../parts/indicators';
import { ObligationTable } from '../parts/ObligationTable';
import { hoursOf, usePlanRows } from '../parts/plan-rows';
import { narrativeOf, PARTS } from '../reports/parts';
import { Caveats } from './Caveats';
import type { SubmittedReport } from './SubmittedReportPage';

type Line = SubmittedReport['lines'][number];

export function ReadingPart({ part, report }: { part: ReportPart; report: SubmittedReport }) {
  const { t } = useText();
  const text = narrativeOf(report.narratives, part);
  return (
    <Section
      id={`deel-${part.toLowerCase()}`}
      title={`${PARTS.indexOf(part) + 1}. ${t(`report.part.${part}`)}`}
    >
      {text && <div className="r-text">{text}</div>}
      <Figures part={part} report={report} />
    </Section>
  );
}

function Figures({ part, report }: { part: ReportPart; report: SubmittedReport }): ReactNode {
  switch (part) {
    case 'OVERVIEW':
      return <Overview report={report} />;
    case 'NATURE':
      return <Nature report={report} />;
    case 'RESULTS':
      return <Results report={report} />;
    case 'OBLIGATIONS':
      return <ObligationTable obligations={report.obligations} />;
    case 'COMPARISON':
      return report.lines.map((line) => <Compared key={line.number} line={line} />);
  }
}

const useName = (): Column<Line> => {
  const { t } = useText();
  return { id: 'name', title: t('plan.one'), names: true, cell: (line) => `${line.number} ${line.title}` };
};

function Overview({ report }: { report: SubmittedReport }) {
  const { t } = useText();
  return (
    <PlanChart
      view="both"
      caption={t('figure.activities')}
      rows={report.lines.map((line) => ({
        id: line.number,
        name: `${line.number} ${line.title}`,
        planned: line.planned.activities,
        realised: line.activities.value,
      }))}
    />
  );
}

function Nature({ report }: { report: SubmittedReport }) {
  const { t, format } = useText();
  const name = useName();
  const { activities, minutes, attendances } = report.totals;
  return (
    <Table
      caption={t('report.part.NATURE')}
      rows={report.lines}
      keyOf={(line) => line.number}
      columns={[
        name,
        {
          id: 'a',
          title: t('figure.activities'),
          numeric: true,
          cell: (line) => format.number(line.activities.value),
        },
        {
          id: 'h',
          title: t('figure.hours'),
          numeric: true,
          cell: (line) => format.number(hoursOf(line.minutes.value)),
        },
        {
          id: 'n',
          title: t('figure.attendances'),
          numeric: true,
          cell: (line) => format.number(line.attendances.value),
        },
      ]}
      foot={
        <tr>
          <th scope="row">{t('submitted.together')}</th>
          <Total title={t('figure.activities')} value={activities.value} />
          <Total title={t('figure.hours')} value={hoursOf(minutes.value)} />
          <Total title={t('figure.attendances')} value={attendances.value} />
        </tr>
      }
    />
  );
}

function Total({ title, value }: { title: string; value: number }) {
  const { format } = useText();
  return (
    <td className="s-table__number" data-title={title}>
      {format.number(value)}
    </td>
  );
}

function Results({ report }: { report: SubmittedReport }) {
  const { t } = useText();
  const name = useName();
  const indicators = report.lines.flatMap((line) =>
    factsOf(line).map((one) => ({ ...one, name: `${line.number} ${one.name}` })),
  );
  return (
    <>
      <Table
        caption={t('report.part.RESULTS')}
        rows={report.lines}
        keyOf={(line) => line.number}
        columns={[name, { id: 'objective', title: t('plan.objective'), cell: (line) => line.objective }]}
      />
      <IndicatorTable indicators={indicators} />
    </>
  );
}

const factsOf = ({ indicators }: Line): IndicatorFacts[] =>
  indicators.map((one) => ({
    ...one,
    result: one.result?.value ?? null,
    explanation: one.explanation ?? null,
  }));

function Compared({ line }: { line: Line }) {
  const { t } = useText();
  const planRows = usePlanRows();
  const results = line.indicators.flatMap(({ result }) => result ?? []);
  const figures = [line.activities, line.minutes, line.attendances, ...results];
  const caveats = figures.flatMap((figure) => figure.caveats);
  const once = [...new Map(caveats.map((caveat) => [caveat.code, caveat])).values()];
  const realised = {
    activities: line.activities.value,
    minutes: line.minutes.value,
    attendances: line.attendances.value,
  };
  return (
    <article className="r-line">
      <header>
        <h3>
          {line.number} {line.title}
        </h3>
        <p className="s-subtle">
          {t('figure.activities')}:{' '}
          <DifferenceInWords planned={line.planned.activities} realised={realised.activities} />
        </p>
      </header>
      <PlanChart
        view="both"
        caption={t('report.measure')}
        rows={[...planRows(line.planned, realised), ...indicatorRows(factsOf(line))]}
        note={<Caveats caveats={once} />}
      />
      {line.explanation && (
        <p className="r-text r-explanation">
          <strong>{t('report.explanation')}.</strong> {line.explanation}
        </p>
      )}
      <IndicatorReasons indicators={factsOf(line)} />
    </article>
  );
}
