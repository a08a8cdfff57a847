import { ObligationState } from '@sleutelring/grants';
import { UserError, invalid } from '@sleutelring/kernel';
import { mustBeExplained, resultMustBeExplained } from './comparison';
import type { ContentIndicator, ReportContent } from './content';
import { ReportKind, ReportPart, type ReportProblem } from './report.type';

/** Always asked (art. 1.1, 1 to 3); obligations and comparison are asked line by line instead. */
const WRITTEN_PARTS = [ReportPart.OVERVIEW, ReportPart.NATURE, ReportPart.RESULTS] as const;

/** What must be mended before a report can be frozen. */
export function problemsOf(content: ReportContent): ReportProblem[] {
  return [
    ...planProblems(content),
    ...narrativeProblems(content),
    ...lineProblems(content),
    ...indicatorProblems(content),
    ...openObligations(content),
  ];
}

const problem = (code: string, about: Partial<ReportProblem> = {}): ReportProblem => ({
  code,
  plannedActivityNumber: null,
  part: null,
  indicator: null,
  ...about,
});

const planProblems = ({ lines }: ReportContent): ReportProblem[] =>
  lines.length ? [] : [problem('NO_PLAN')];

const narrativeProblems = ({ narratives }: ReportContent): ReportProblem[] =>
  WRITTEN_PARTS.filter((part) => !narratives.find((one) => one.part === part)?.text.trim()).map((part) =>
    problem('REQUIRED', { part }),
  );

const lineProblems = ({ lines, grant }: ReportContent): ReportProblem[] =>
  lines
    .filter(({ planned, realised }) => mustBeExplained(planned, realised, grant.explainAbovePercent))
    .filter(({ explanation }) => !explanation?.trim())
    .map(({ number }) => problem('EXPLANATION_REQUIRED', { plannedActivityNumber: number }));

const indicatorProblems = ({ lines, grant }: ReportContent): ReportProblem[] =>
  lines.flatMap(({ number, indicators }) =>
    indicators.flatMap((one) => {
      const code = missingOf(one, grant.explainAbovePercent);
      if (!code) return [];
      return [
        problem(code, { plannedActivityNumber: number, part: ReportPart.RESULTS, indicator: one.name }),
      ];
    }),
  );

/** A result has a source; one that differs, or is not there, has a reason. */
function missingOf(
  { target, result, source, explanation }: ContentIndicator,
  percent: number,
): string | null {
  const isExplained = !!explanation?.trim();
  if (result === null) return isExplained ? null : 'RESULT_REQUIRED';
  if (!source.trim()) return 'SOURCE_REQUIRED';
  return resultMustBeExplained(target, result, percent) && !isExplained ? 'EXPLANATION_REQUIRED' : null;
}

/** At the end, each obligation has an answer. */
const openObligations = ({ kind, obligations }: ReportContent): ReportProblem[] =>
  kind === ReportKind.FINAL && obligations.some(({ state }) => state === ObligationState.OPEN)
    ? [problem('OBLIGATION_OPEN', { part: ReportPart.OBLIGATIONS })]
    : [];

/** @throws UserError for the first problem, at the field where it can be mended. */
export function demandNoProblems(content: ReportContent): void {
  const [first] = problemsOf(content);
  if (!first) return;
  const { code, plannedActivityNumber, part, indicator } = first;
  if (indicator !== null)
    throw invalid(code === 'EXPLANATION_REQUIRED' ? code : 'REQUIRED', 'results', {
      plannedActivityNumber: plannedActivityNumber ?? '',
    });
  if (code === 'EXPLANATION_REQUIRED')
    throw invalid(code, 'explanations', { plannedActivityNumber: plannedActivityNumber ?? '' });
  if (code === 'REQUIRED') throw invalid(code, `narratives.${part}`);
  throw new UserError('NOT_ALLOWED_NOW', 'id', { problem: code });
}
