import {
  type DisclosedCount,
  type LineBook,
  lineResult,
  lineTotal,
  sumOf,
} from '@sleutelring/disclosure-control';
import { type Day, type Period, type Quarter, addDays, quarterOf } from '@sleutelring/kernel';
import type { Measures } from './comparison';
import type { ContentIndicator, ContentLine, ReportContent } from './content';

/** The figures of a planned activity, or of all together, as they may leave the organisation. */
export type Figures = Readonly<Record<keyof Measures, DisclosedCount>>;

/** The quarters that a period touches. */
export function quartersOf({ from, until }: Period): Quarter[] {
  const quarters: Quarter[] = [];
  for (let day: Day = from; day < until; day = nextQuarter(day)) quarters.push(quarterOf(day));
  return quarters;
}

function nextQuarter(day: Day): Day {
  const quarter = quarterOf(day);
  let next = day;
  while (quarterOf(next) === quarter) next = addDays(next, 1);
  return next;
}

/** Exact and national, by planned activity and for the whole period; there is no finer figure in a report. */
export function lineFigures(line: ContentLine, period: Period): Figures {
  const { activities, minutes, attendances } = line.realised;
  const book: LineBook = {
    lines: [line.number],
    quarters: quartersOf(period),
    totals: { activities, minutes, participants: attendances },
  };
  return {
    activities: lineTotal(book, 'activities'),
    minutes: lineTotal(book, 'minutes'),
    attendances: lineTotal(book, 'participants', ['possible_duplicates']),
  };
}

/** What came of an indicator, as it may leave the organisation; null when it was not measured. */
export const indicatorFigure = (
  { number }: ContentLine,
  { result }: ContentIndicator,
  period: Period,
): DisclosedCount | null =>
  result === null ? null : lineResult({ lines: [number], quarters: quartersOf(period) }, result);

/** The lines added up; an activity that counts for two of them is in it twice, which a caveat of the report says. */
export function totalFigures(content: ReportContent): Figures {
  const lines = content.lines.map((line) => lineFigures(line, content));
  return {
    activities: sumOf(lines.map((line) => line.activities)),
    minutes: sumOf(lines.map((line) => line.minutes)),
    attendances: sumOf(lines.map((line) => line.attendances)),
  };
}
