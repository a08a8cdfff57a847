import type { DisclosedCount } from '@sleutelring/disclosure-control';
import type { Uuid } from '@sleutelring/kernel';
import { largestDifference } from '../report/comparison';
import { type ReportContent, contentOf } from '../report/content';
import { differences } from '../report/differences';
import { type Figures, lineFigures, totalFigures } from '../report/figures';
import { fileOf } from '../report/report.view';
import { type ReportWords, figureCaveats, reportCaveats, reportWords } from '../report/words';
import type { DisclosedFigure, SubmittedReport, SubmittedVersion } from './submitted-report.type';

/** A row of submitted_report with its files. */
export interface SubmittedRow {
  readonly id: Uuid;
  readonly reportId: Uuid;
  readonly number: number;
  readonly content: string;
  readonly submittedAt: Date;
  readonly frozenAt: Date;
  readonly files: { id: Uuid; format: string; state: string; bytes: number | null }[];
}

/** What a funder reads. Figures are made by disclosure control anew from what was frozen; a stored number never is one. */
export function submittedReportOf(row: SubmittedRow, all: readonly SubmittedRow[]): SubmittedReport {
  const content = contentOf(row.content);
  const words = reportWords('nl');
  const { grant } = content;
  return {
    id: row.id,
    reportId: row.reportId,
    versionNumber: row.number,
    title: content.title,
    kind: content.kind,
    grantReference: grant.reference,
    grantTitle: grant.title,
    scheme: grant.scheme,
    organisationName: grant.organisationName,
    from: content.from,
    until: content.until,
    submittedAt: row.submittedAt,
    narratives: [...content.narratives],
    lines: linesOf(content, words),
    totals: shown(totalFigures(content), words),
    obligations: [...content.obligations],
    caveats: reportCaveats(content, row.frozenAt, words),
    files: row.files.map(fileOf),
    earlierVersions: earlier(row, content, all),
  };
}

function linesOf(content: ReportContent, words: ReportWords): SubmittedReport['lines'] {
  return content.lines.map((line) => ({
    number: line.number,
    title: line.title,
    objective: line.objective,
    planned: line.planned,
    ...shown(lineFigures(line, content), words),
    differencePercent: largestDifference(line.planned, line.realised),
    explanation: line.explanation,
  }));
}

/** The only way from a number to this type. */
function shown(figures: Figures, words: ReportWords): Record<keyof Figures, DisclosedFigure> {
  const figure = (count: DisclosedCount): DisclosedFigure => ({
    value: count.value,
    caveats: figureCaveats(count, words),
  });
  return {
    activities: figure(figures.activities),
    minutes: figure(figures.minutes),
    attendances: figure(figures.attendances),
  };
}

function earlier(
  row: SubmittedRow,
  content: ReportContent,
  all: readonly SubmittedRow[],
): SubmittedVersion[] {
  return all
    .filter((one) => one.reportId === row.reportId && one.number < row.number)
    .sort((one, other) => other.number - one.number)
    .map((one) => ({
      id: one.id,
      number: one.number,
      submittedAt: one.submittedAt,
      differences: differences(contentOf(one.content), content),
    }));
}
