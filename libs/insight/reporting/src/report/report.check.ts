import { type Period, invalid, isUuid } from '@sleutelring/kernel';
import { harmlessText } from '@sleutelring/outreach';
import type { IndicatorResultInput, StartReportInput, WriteReportInput } from './report.inputs';

const LONGEST_NARRATIVE = 20_000;
const LONGEST_EXPLANATION = 4_000;
const MOST_EXPLANATIONS = 100;
const LONGEST_SOURCE = 300;
const LONGEST_REASON = 2_000;
const LARGEST_RESULT = 100_000_000;

const startsMonth = (day: string): boolean => day.endsWith('-01');

export function checkedStart(input: StartReportInput): StartReportInput {
  if (!isUuid(input.id)) throw invalid('INVALID_FORMAT', 'id');
  if (input.until <= input.from) throw invalid('PERIOD_INVALID', 'until');
  return { ...input, title: harmlessText('title', input.title, { min: 2, max: 160 }) };
}

/**
 * Sums are kept by month, so a report is about whole months; at its ends the grant itself may begin or stop within one.
 * @throws UserError `OUTSIDE_PERIOD` or `PERIOD_INVALID`
 */
export function checkPeriod({ from, until }: Period, grant: Period): void {
  if (from < grant.from) throw invalid('OUTSIDE_PERIOD', 'from', { ...grant });
  if (until > grant.until) throw invalid('OUTSIDE_PERIOD', 'until', { ...grant });
  if (!startsMonth(from) && from !== grant.from) throw invalid('PERIOD_INVALID', 'from');
  if (!startsMonth(until) && until !== grant.until) throw invalid('PERIOD_INVALID', 'until');
}

/** The input in the form in which it is kept; its texts go to a funder. @throws UserError at the field that is wrong. */
export function checkedWriting(input: WriteReportInput): WriteReportInput {
  if (input.explanations.length > MOST_EXPLANATIONS)
    throw invalid('TOO_MANY', 'explanations', { max: MOST_EXPLANATIONS });
  const results = input.results ?? [];
  if (results.length > MOST_EXPLANATIONS) throw invalid('TOO_MANY', 'results', { max: MOST_EXPLANATIONS });
  distinct(
    'narratives',
    input.narratives.map(({ part }) => part),
  );
  distinct(
    'explanations',
    input.explanations.map(({ plannedActivityId }) => plannedActivityId),
  );
  distinct(
    'results',
    results.map(({ indicatorId }) => indicatorId),
  );
  return {
    ...input,
    title: harmlessText('title', input.title, { min: 2, max: 160 }),
    narratives: input.narratives.map(({ part, text }, at) => ({
      part,
      text: harmlessText(`narratives.${at}.text`, text, { min: 0, max: LONGEST_NARRATIVE }),
    })),
    explanations: input.explanations.map(({ plannedActivityId, explanation }, at) => ({
      plannedActivityId,
      explanation: harmlessText(`explanations.${at}.explanation`, explanation, {
        min: 0,
        max: LONGEST_EXPLANATION,
      }),
    })),
    results: results.map(checkedResult),
  };
}

function checkedResult(
  { indicatorId, result = null, source, explanation }: IndicatorResultInput,
  at: number,
) {
  const field = (name: string): string => `results.${at}.${name}`;
  if (!isUuid(indicatorId)) throw invalid('INVALID_FORMAT', field('indicatorId'));
  if (result !== null && result < 0) throw invalid('TOO_SMALL', field('result'), { min: 0 });
  if (result !== null && result > LARGEST_RESULT)
    throw invalid('TOO_LARGE', field('result'), { max: LARGEST_RESULT });
  return {
    indicatorId,
    result,
    source: harmlessText(field('source'), source ?? '', { min: 0, max: LONGEST_SOURCE }),
    explanation: harmlessText(field('explanation'), explanation ?? '', { min: 0, max: LONGEST_REASON }),
  };
}

function distinct(field: string, keys: readonly string[]): void {
  if (new Set(keys).size < keys.length) throw invalid('INVALID_CHOICE', field);
}
