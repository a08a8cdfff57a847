import { ObligationState } from '@sleutelring/grants';
import { UserError, invalid } from '@sleutelring/kernel';
import { mustBeExplained } from './comparison';
import type { ReportContent } from './content';
import { ReportKind, ReportPart, type ReportProblem } from './report.type';

/** Always asked (art. 1.1, 1 to 3); obligations and comparison are asked line by line instead. */
const WRITTEN_PARTS = [ReportPart.OVERVIEW, ReportPart.NATURE, ReportPart.RESULTS] as const;

/** What must be mended before a report can be frozen. */
export function problemsOf(content: ReportContent): ReportProblem[] {
  return [
    ...planProblems(content),
    ...narrativeProblems(content),
    ...lineProblems(content),
    ...openObligations(content),
  ];
}

const problem = (code: string, about: Partial<ReportProblem> = {}): ReportProblem => ({
  code,
  plannedActivityNumber: null,
  part: null,
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

/** At the end, each obligation has an answer. */
const openObligations = ({ kind, obligations }: ReportContent): ReportProblem[] =>
  kind === ReportKind.FINAL && obligations.some(({ state }) => state === ObligationState.OPEN)
    ? [problem('OBLIGATION_OPEN', { part: ReportPart.OBLIGATIONS })]
    : [];

/** @throws UserError for the first problem, at the field where it can be mended. */
export function demandNoProblems(content: ReportContent): void {
  const [first] = problemsOf(content);
  if (!first) return;
  const { code, plannedActivityNumber, part } = first;
  if (code === 'EXPLANATION_REQUIRED')
    throw invalid(code, 'explanations', { plannedActivityNumber: plannedActivityNumber ?? '' });
  if (code === 'REQUIRED') throw invalid(code, `narratives.${part}`);
  throw new UserError('NOT_ALLOWED_NOW', 'id', { problem: code });
}
