import { NumberField, StateTag, TextArea, TextField } from '@sleutelring/ui';
import { fieldError } from '@admin/data/errors';
import { useText } from '@admin/i18n';
import { IndicatorTable } from '../parts/indicators';
import type { Report } from './ReportPage';
import { indicatorsOf, type ReportForm } from './useReportForm';

interface Props {
  report: Report;
  form: ReportForm;
  mayEdit: boolean;
}

type Indicator = ReturnType<typeof indicatorsOf>[number];

/** Part three: what came of each indicator, filled in with its source while the report is a draft. */
export function IndicatorResults({ report, form, mayEdit }: Props) {
  const { t } = useText();
  const indicators = indicatorsOf(report);
  if (!mayEdit) return <IndicatorTable indicators={indicators.map(numbered)} />;
  if (indicators.length === 0) return null;
  return (
    <div className="r-blocks" role="group" aria-label={t('indicator.title')}>
      {indicators.map((indicator, at) => (
        <Result key={indicator.id} indicator={indicator} at={at} form={form} />
      ))}
    </div>
  );
}

const numbered = (one: Indicator) => ({
  ...one,
  name: `${one.number} ${one.name}`,
  result: one.result ?? null,
  explanation: one.explanation ?? null,
});

function Result({ indicator, at, form }: { indicator: Indicator; at: number; form: ReportForm }) {
  const { t, format } = useText();
  const { id, number, name, unit, target, explanationRequired } = indicator;
  const { result, source, explanation } = form.resultOf(id);
  const change = (part: Partial<ReturnType<ReportForm['resultOf']>>): void => form.measure(id, part);
  const error = (field: string): string | undefined =>
    fieldError(t, form.saving.error, `results.${at}.${field}`);
  return (
    <article className="s-card s-stack">
      <header>
        <div className="s-row">
          <h3>
            {number} {name}
          </h3>
          {explanationRequired && explanation.trim() === '' && (
            <StateTag tone="attention">
              {t(typeof indicator.result !== 'number' ? 'result.open' : 'report.explain')}
            </StateTag>
          )}
        </div>
        <p className="s-subtle">{t('result.targetValue', { target: format.number(target), unit })}</p>
      </header>
      <div className="a-fields">
        <NumberField
          label={`${t('result.result')} (${unit})`}
          help={t('result.resultHelp')}
          minValue={0}
          value={result}
          onChange={(value) => change({ result: value })}
          error={error('result')}
        />
        <TextField
          label={t('result.source')}
          help={t('result.sourceHelp')}
          value={source}
          onChange={(value) => change({ source: value })}
          error={error('source')}
        />
      </div>
      <TextArea
        label={t('report.explanation')}
        help={explanationRequired ? t('result.explanationRequired') : undefined}
        optional={!explanationRequired}
        rows={2}
        value={explanation}
        onChange={(value) => change({ explanation: value })}
        error={error('explanation')}
      />
    </article>
  );
}
