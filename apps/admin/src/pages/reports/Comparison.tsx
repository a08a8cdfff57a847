import { DifferenceInWords, PlanChart, StateTag, TextArea } from '@sleutelring/ui';
import { fieldError } from '@admin/data/errors';
import { useText } from '@admin/i18n';
import { IndicatorReasons, indicatorRows } from '../parts/indicators';
import { usePlanRows } from '../parts/plan-rows';
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
  const planRows = usePlanRows();
  const text = form.values.explanations[line.plannedActivityId] ?? '';
  const indicators = line.indicators.map((one) => ({
    ...one,
    result: one.result ?? null,
    explanation: one.explanation ?? null,
  }));
  const isMissing = line.explanationRequired && text.trim() === '';
  return (
    <article className="s-card s-stack">
      <header>
        <div className="s-row">
          <h3>
            {line.number} {line.title}
          </h3>
          {isMissing && <StateTag tone="attention">{t('report.explain')}</StateTag>}
        </div>
        <p className="s-subtle">
          {t('figure.activities')}:{' '}
          <DifferenceInWords planned={line.planned.activities} realised={line.realised.activities} />
        </p>
      </header>
      <PlanChart
        caption={t('plan.counts')}
        rows={[...planRows(line.planned, line.realised), ...indicatorRows(indicators)]}
        note={<p className="s-small s-subtle">{t('log.attendancesCaveat')}</p>}
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
        line.explanation && <p className="r-text r-explanation">{line.explanation}</p>
      )}
      <IndicatorReasons indicators={indicators} />
    </article>
  );
}
