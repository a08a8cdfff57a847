import type { DisclosedCount } from '@sleutelring/disclosure-control';
import type { Period, Uuid } from '@sleutelring/kernel';
import { differencePercent, largestDifference } from '../report/comparison';
import { type ContentIndicator, type ContentLine, type ReportContent, contentOf } from '../report/content';
import { differences } from '../report/differences';
import { type Figures, indicatorFigure, lineFigures, totalFigures } from '../report/figures';
import type { FileRow } from '../report/report.queries';
import { fileOf } from '../report/report.view';
import {
  type CaveatInWords,
  type ReportWords,
  figureCaveats,
  reportCaveats,
  reportWords,
} from '../report/words';
import type { Caveat, DisclosedFigure, SubmittedReport, SubmittedVersion } from './submitted-report.type';

/** A row of submitted_report with its files. */
export interface SubmittedRow {
  readonly id: Uuid;
  readonly reportId: Uuid;
  readonly number: number;
  readonly content: string;
  readonly submittedAt: Date;
  readonly frozenAt: Date;
  readonly files: FileRow[];
}

/** What a funder reads. Figures are made by disclosure control anew from what was frozen; a stored number never is one. */
export function submittedReportOf(row: SubmittedRow, all: readonly SubmittedRow[]): SubmittedReport {
  const content = contentOf(row.content);
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
    lines: linesOf(content),
    totals: shown(totalFigures(content)),
    obligations: [...content.obligations],
    caveats: inBothLanguages((words) => reportCaveats(content, row.frozenAt, words)),
    files: row.files.map(fileOf),
    earlierVersions: earlier(row, content, all),
  };
}

function linesOf(content: ReportContent): SubmittedReport['lines'] {
  return content.lines.map((line) => ({
    number: line.number,
    title: line.title,
    objective: line.objective,
    planned: line.planned,
    ...shown(lineFigures(line, content)),
    differencePercent: largestDifference(line.planned, line.realised),
    explanation: line.explanation,
    indicators: line.indicators.map((one) => indicatorOf(line, one, content)),
  }));
}

const indicatorOf = (
  line: ContentLine,
  indicator: ContentIndicator,
  period: Period,
): SubmittedReport['lines'][number]['indicators'][number] => {
  const { name, unit, kind, target, source, explanation } = indicator;
  const result = indicatorFigure(line, indicator, period);
  const percent = result && differencePercent(target, result.value);
  return {
    name,
    unit,
    kind,
    target,
    source,
    explanation,
    differencePercent: percent,
    result: result && figure(result),
  };
};

/** The only way from a number to this type. */
const figure = (count: DisclosedCount): DisclosedFigure => ({
  value: count.value,
  caveats: inBothLanguages((words) => figureCaveats(count, words)),
});

const shown = (figures: Figures): Record<keyof Figures, DisclosedFigure> => ({
  activities: figure(figures.activities),
  minutes: figure(figures.minutes),
  attendances: figure(figures.attendances),
});

/** A page shows the language of its reader, and its address does not say which. */
function inBothLanguages(read: (words: ReportWords) => CaveatInWords[]): Caveat[] {
  const english = read(reportWords('en'));
  return read(reportWords('nl')).map(({ code, text }, index) => ({
    code,
    textNl: text,
    textEn: english[index]?.text ?? text,
  }));
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
