import { Notice } from '@sleutelring/ui';
import { useWord } from '@admin/data/words';
import { useText } from '@admin/i18n';
import type { Report } from './ReportPage';

/** What must be mended before the report can be frozen, each with the way there. */
export function Problems({ report }: { report: Report }) {
  const { t } = useText();
  const word = useWord();
  if (report.problems.length === 0) return <Notice kind="done">{t('report.ready')}</Notice>;
  return (
    <Notice kind="warning">
      <strong>{t('report.problems', { count: report.problems.length })}</strong>
      <ul>
        {report.problems.map((problem) => (
          <li key={`${problem.code}:${problem.plannedActivityNumber}:${problem.part}:${problem.indicator}`}>
            <a href={`#deel-${(problem.part ?? 'COMPARISON').toLowerCase()}`}>
              {word('report.problem', problem.code, {
                number: [problem.plannedActivityNumber, problem.indicator].filter(Boolean).join(' '),
                part: problem.part ? t(`report.part.${problem.part}`) : '',
              })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
