import { WriteReportDocument, type ReportPart } from '@sleutelring/graphql-client/admin';
import { notify } from '@sleutelring/ui';
import { useForm } from '@admin/data/form';
import { useChange } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import type { Report } from './ReportPage';
import { narrativeOf, PARTS } from './parts';

/** What a coordinator writes: the title, a text per part, an explanation per planned activity. */
export function useReportForm(report: Report) {
  const { t } = useText();
  const form = useForm({
    title: report.title,
    narratives: Object.fromEntries(PARTS.map((part) => [part, narrativeOf(report.narratives, part)])),
    explanations: Object.fromEntries(
      report.lines.map((line) => [line.plannedActivityId, line.explanation ?? '']),
    ),
  });
  const saving = useChange(WriteReportDocument, () => {
    form.settle();
    notify({ text: t('form.saved') });
  });
  const { title, narratives, explanations } = form.values;
  return {
    ...form,
    saving,
    write: (part: ReportPart, text: string): void =>
      form.set({ narratives: { ...narratives, [part]: text } }),
    explain: (id: string, text: string): void => form.set({ explanations: { ...explanations, [id]: text } }),
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
        },
      }),
  };
}

export type ReportForm = ReturnType<typeof useReportForm>;
