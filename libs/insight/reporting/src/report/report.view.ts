import { accountNames } from '@sleutelring/identity-access';
import { type Actor, type Uuid, grouped } from '@sleutelring/kernel';
import type { Transaction } from '@sleutelring/platform';
import { differencePercent, largestDifference, mustBeExplained, resultMustBeExplained } from './comparison';
import { type ContentIndicator, type ReportContent, contentOf } from './content';
import { differences } from './differences';
import { problemsOf } from './problems';
import { allowedOn } from './report.policy';
import {
  type FileRow,
  type ReportRow,
  type Selection,
  type VersionRow,
  findReportRows,
  liveContents,
  versionsOf,
} from './report.queries';
import {
  FileFormat,
  FileState,
  type Report,
  type ReportFile,
  type ReportIndicator,
  type ReportLine,
  ReportState,
  type ReportVersion,
} from './report.type';

/** Reports as their own organisation sees them: one statement per level. */
export async function findReports(tx: Transaction, selection: Selection): Promise<Report[]> {
  const rows = await findReportRows(tx, selection);
  const live = await liveContents(tx, rows);
  const ids = rows.map((row) => row.id);
  const versions = grouped(await namedVersions(tx, ids), (version) => version.reportId);
  return rows.map((row) =>
    reportOf(tx.actor, row, live.get(row.id) as ReportContent, versions.get(row.id) ?? []),
  );
}

interface NamedVersion extends VersionRow {
  readonly by: string | null;
}

/** Who froze a version is kept as an account; her name is shown as long as she has one here. */
async function namedVersions(tx: Transaction, reportIds: readonly Uuid[]): Promise<NamedVersion[]> {
  const versions = await versionsOf(tx, reportIds);
  const accounts = versions.flatMap(({ frozenBy }) => frozenBy ?? []);
  const names = await accountNames(tx, [...new Set(accounts)]);
  return versions.map((version) => ({ ...version, by: names.get(version.frozenBy ?? '') ?? null }));
}

/** A draft shows what it would say now; anything else what its newest version says. */
function reportOf(
  actor: Actor,
  row: ReportRow,
  live: ReportContent,
  versions: readonly NamedVersion[],
): Report {
  const newest = versions[0];
  const isDraft = row.state === ReportState.DRAFT || !newest;
  const content = isDraft ? live : contentOf(newest.content);
  return {
    id: row.id,
    grantId: row.grantId,
    grantReference: content.grant.reference,
    grantTitle: content.grant.title,
    funderName: content.grant.funderName,
    organisationName: content.grant.organisationName,
    kind: row.kind,
    title: content.title,
    from: row.from,
    until: row.until,
    state: row.state,
    narratives: [...content.narratives],
    lines: linesOf(content),
    obligations: [...content.obligations],
    problems: isDraft ? problemsOf(content) : [],
    versions: versionsWith(versions),
    version: row.version,
    allowed: allowedOn(actor, row),
  };
}

const linesOf = ({ lines, grant }: ReportContent): ReportLine[] =>
  lines.map((line) => ({
    ...line,
    differencePercent: largestDifference(line.planned, line.realised),
    explanationRequired: mustBeExplained(line.planned, line.realised, grant.explainAbovePercent),
    indicators: line.indicators.map((one) => indicatorOf(one, grant.explainAbovePercent)),
  }));

const indicatorOf = (indicator: ContentIndicator, abovePercent: number): ReportIndicator => ({
  ...indicator,
  differencePercent: indicator.result === null ? null : differencePercent(indicator.target, indicator.result),
  explanationRequired: resultMustBeExplained(indicator.target, indicator.result, abovePercent),
});

function versionsWith(versions: readonly NamedVersion[]): ReportVersion[] {
  return versions.map((version, index) => {
    const before = versions[index + 1];
    return {
      id: version.id,
      number: version.number,
      frozenAt: version.frozenAt,
      frozenBy: version.by,
      submittedAt: version.submittedAt,
      hash: version.hash,
      files: version.files.map(fileOf),
      differences: before ? differences(contentOf(before.content), contentOf(version.content)) : [],
    };
  });
}

export function fileOf(file: FileRow): ReportFile {
  const state = file.state as FileState;
  return {
    id: file.id,
    language: file.language,
    format: file.format as FileFormat,
    state,
    url: state === FileState.READY ? `/files/reports/${file.id}` : null,
    bytes: file.bytes,
  };
}
