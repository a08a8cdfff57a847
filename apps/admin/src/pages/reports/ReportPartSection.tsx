import type { ReportPart } from '@sleutelring/graphql-client/admin';
import { Section, TextArea } from '@sleutelring/ui';
import { fieldError } from '@admin/data/errors';
import { useText } from '@admin/i18n';
import { Comparison } from './Comparison';
import { ComputedPart } from './ComputedPart';
import { IndicatorResults } from './IndicatorResults';
import { PARTS } from './parts';
import type { Report } from './ReportPage';
import type { ReportForm } from './useReportForm';

interface Props {
  part: ReportPart;
  report: Report;
  form: ReportForm;
  mayEdit: boolean;
}

/** One of the five parts: what the law asks, what is computed, and what is told. */
export function ReportPartSection({ part, report, form, mayEdit }: Props) {
  const { t } = useText();
  const number = PARTS.indexOf(part) + 1;
  const text = form.values.narratives[part] ?? '';
  const at = PARTS.indexOf(part);
  return (
    <Section
      id={`deel-${part.toLowerCase()}`}
      title={`${number}. ${t(`report.part.${part}`)}`}
      intro={t(`report.partIntro.${part}`)}
    >
      {part === 'COMPARISON' ? (
        <Comparison report={report} form={form} mayEdit={mayEdit} />
      ) : (
        <ComputedPart part={part} report={report} />
      )}
      {part === 'RESULTS' && <IndicatorResults report={report} form={form} mayEdit={mayEdit} />}
      {mayEdit ? (
        <TextArea
          label={t('report.narrative')}
          help={t(`report.narrativeHelp.${part}`)}
          rows={4}
          value={text}
          onChange={(value) => form.write(part, value)}
          error={fieldError(t, form.saving.error, `narratives.${at}`)}
        />
      ) : (
        text && <div className="r-text">{text}</div>
      )}
    </Section>
  );
}
