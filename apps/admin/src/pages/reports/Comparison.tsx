import { Difference, PlanChart, StateTag, TextArea } from '@sleutelring/ui';
import { fieldError } from '@admin/data/errors';
import { useText } from '@admin/i18n';
import { IndicatorReasons, indicatorRows } from '../parts/indicators';
import type { Report } from './ReportPage';
import type { ReportForm } from './useReportForm';

type Line = Report['lines'][number];

interface Props {
  report: Report;
  form: ReportForm;
  mayEdit: boolean;
}

/** Part five: each planned activity one block, planned beside realised, the explanation beneath. */
export function Comparison({ report, form, mayEdit }: Props) {
  return (
    <div className="r-blocks">
      {report.lines.map((line, at) => (
        <Block key={line.plannedActivityId} line={line} at={at} form={form} mayEdit={mayEdit} />
      ))}
    </div>
  );
}

function Block({ line, at, form, mayEdit }: { line: Line; at: number; form: ReportForm; mayEdit: boolean }) {
  const { t } = useText();
  const text = form.values.explanations[line.plannedActivityId] ?? '';
  const indicators = line.indicators.map((one) => ({
    ...one,
    result: one.result ?? null,
    explanation: one.explanation ?? null,
  }));
  const isMissing = line.explanationRequired && text.trim() === '';
  return (
    <article className="s-card s-stack">
      <header className="s-row">
        <h3>
          {line.number} {line.title}
        </h3>
        <span className="s-number">
          <Difference planned={line.planned.activities} realised={line.realised.activities} />
        </span>
        {isMissing && <StateTag tone="attention">{t('report.explain')}</StateTag>}
      </header>
      <PlanChart
        caption={t('plan.counts')}
        rows={[
          {
            id: 'a',
            name: t('figure.activities'),
            planned: line.planned.activities,
            realised: line.realised.activities,
          },
          {
            id: 'b',
            name: t('figure.attendances'),
            planned: line.planned.attendances,
            realised: line.realised.attendances,
          },
          {
            id: 'c',
            name: t('figure.hours'),
            planned: Math.round(line.planned.minutes / 60),
            realised: Math.round(line.realised.minutes / 60),
          },
          ...indicatorRows(indicators),
        ]}
      />
      {mayEdit ? (
        <TextArea
          label={t('report.explanation')}
          help={line.explanationRequired ? t('report.explanationRequired') : undefined}
          optional={!line.explanationRequired}
          rows={3}
          value={text}
          onChange={(value) => form.explain(line.plannedActivityId, value)}
          error={fieldError(t, form.saving.error, `explanations.${at}`)}
        />
      ) : (
        line.explanation && <p className="r-text">{line.explanation}</p>
      )}
      <IndicatorReasons indicators={indicators} />
    </article>
  );
}
