import type { ReportPart } from '@sleutelring/graphql-client/admin';
import { Table, type Column } from '@sleutelring/ui';
import { useText } from '@admin/i18n';
import { ObligationTable } from '../parts/ObligationTable';
import type { Report } from './ReportPage';

type Line = Report['lines'][number];

/** What the portal fills in by itself for parts one to four. */
export function ComputedPart({ part, report }: { part: ReportPart; report: Report }) {
  const { t, format } = useText();
  const name: Column<Line> = {
    id: 'name',
    title: t('plan.one'),
    names: true,
    cell: (line) => `${line.number} ${line.title}`,
  };
  const figure = (id: string, title: string, cell: (line: Line) => string): Column<Line> => ({
    id,
    title,
    numeric: true,
    cell,
  });
  const activities = figure('activities', t('figure.activities'), (line) =>
    format.number(line.realised.activities),
  );
  if (part === 'OVERVIEW') return <Lines report={report} columns={[name, activities]} />;
  if (part === 'NATURE') {
    return (
      <>
        <Lines
          report={report}
          columns={[
            name,
            activities,
            figure('hours', t('figure.hours'), (line) =>
              format.number(Math.round(line.realised.minutes / 60)),
            ),
            figure('attendances', t('figure.attendances'), (line) =>
              format.number(line.realised.attendances),
            ),
          ]}
        />
        <p className="s-small s-subtle">{t('log.attendancesCaveat')}</p>
      </>
    );
  }
  if (part === 'RESULTS') {
    const objective: Column<Line> = {
      id: 'objective',
      title: t('plan.objective'),
      cell: (line) => line.objective,
    };
    return <Lines report={report} columns={[name, objective]} />;
  }
  return <ObligationTable obligations={report.obligations} />;
}

function Lines({ report, columns }: { report: Report; columns: readonly Column<Line>[] }) {
  const { t } = useText();
  return (
    <Table
      caption={t('report.computed')}
      columns={columns}
      rows={report.lines}
      keyOf={(line) => line.plannedActivityId}
    />
  );
}
