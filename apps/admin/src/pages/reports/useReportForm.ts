import { WriteReportDocument, type ReportPart } from '@sleutelring/graphql-client/admin';
import { notify } from '@sleutelring/ui';
import { useForm } from '@admin/data/form';
import { useChange } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import type { Report } from './ReportPage';
import { narrativeOf, PARTS } from './parts';

/** What is typed for an indicator; NaN is an empty number field. */
interface Written {
  readonly result: number;
  readonly source: string;
  readonly explanation: string;
}
const NOTHING: Written = { result: Number.NaN, source: '', explanation: '' };

/** All indicators of the plan in its order, with the number of the planned activity. */
export const indicatorsOf = (report: Report) =>
  report.lines.flatMap(({ number, indicators }) => indicators.map((one) => ({ number, ...one })));

const writtenOf = ({ result, source, explanation }: ReturnType<typeof indicatorsOf>[number]): Written => ({
  result: result ?? Number.NaN,
  source,
  explanation: explanation ?? '',
});

/** What a coordinator writes: the title, a text per part, an explanation per planned activity, a result per indicator. */
export function useReportForm(report: Report) {
  const { t } = useText();
  const form = useForm({
    title: report.title,
    narratives: Object.fromEntries(PARTS.map((part) => [part, narrativeOf(report.narratives, part)])),
    explanations: Object.fromEntries(
      report.lines.map((line) => [line.plannedActivityId, line.explanation ?? '']),
    ),
    results: Object.fromEntries(indicatorsOf(report).map((one) => [one.id, writtenOf(one)])),
  });
  const saving = useChange(WriteReportDocument, () => {
    form.settle();
    notify({ text: t('form.saved') });
  });
  const { title, narratives, explanations, results } = form.values;
  const resultOf = (id: string): Written => results[id] ?? NOTHING;
  return {
    ...form,
    saving,
    write: (part: ReportPart, text: string): void =>
      form.set({ narratives: { ...narratives, [part]: text } }),
    explain: (id: string, text: string): void => form.set({ explanations: { ...explanations, [id]: text } }),
    resultOf,
    measure: (id: string, change: Partial<Written>): void =>
      form.set({ results: { ...results, [id]: { ...resultOf(id), ...change } } }),
    save: (): void =>
      saving.mutate({
        input: {
          id: report.id,
          baseVersion: report.version,
          title: title.trim(),
          narratives: PARTS.map((part) => ({ part, text: narratives[part] ?? '' })),
          explanations: report.lines.map((line) => ({
            plannedActivityId: line.plannedActivityId,
            explanation: explanations[line.plannedActivityId] ?? '',
          })),
          results: indicatorsOf(report).map(({ id }) => {
            const { result, ...texts } = resultOf(id);
            return { indicatorId: id, result: Number.isNaN(result) ? null : result, ...texts };
          }),
        },
      }),
  };
}

export type ReportForm = ReturnType<typeof useReportForm>;
