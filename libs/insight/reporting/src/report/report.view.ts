import { type Actor, type Uuid, grouped } from '@sleutelring/kernel';
import type { Transaction } from '@sleutelring/platform';
import { largestDifference, mustBeExplained } from './comparison';
import { type ReportContent, contentOf } from './content';
import { differences } from './differences';
import { problemsOf } from './problems';
import { allowedOn } from './report.policy';
import {
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
  type ReportLine,
  ReportState,
  type ReportVersion,
} from './report.type';

/** Reports as their own organisation sees them: one statement per level. */
export async function findReports(tx: Transaction, selection: Selection): Promise<Report[]> {
  const rows = await findReportRows(tx, selection);
  const live = await liveContents(tx, rows);
  const versions = grouped(
    await versionsOf(
      tx,
      rows.map((row) => row.id),
    ),
    (version) => version.reportId,
  );
  return rows.map((row) =>
    reportOf(tx.actor, row, live.get(row.id) as ReportContent, versions.get(row.id) ?? []),
  );
}

/** A draft shows what it would say now; anything else what its newest version says. */
function reportOf(
  actor: Actor,
  row: ReportRow,
  live: ReportContent,
  versions: readonly VersionRow[],
): Report {
  const newest = versions[0];
  const isDraft = row.state === ReportState.DRAFT || !newest;
  const content = isDraft ? live : contentOf(newest.content);
  const problems = isDraft ? problemsOf(content) : [];
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
    problems,
    versions: versionsWith(versions),
    version: row.version,
    allowed: allowedOn(actor, row).filter((operation) => operation !== 'freeze' || problems.length === 0),
  };
}

const linesOf = ({ lines, grant }: ReportContent): ReportLine[] =>
  lines.map((line) => ({
    ...line,
    differencePercent: largestDifference(line.planned, line.realised),
    explanationRequired: mustBeExplained(line.planned, line.realised, grant.explainAbovePercent),
  }));

function versionsWith(versions: readonly VersionRow[]): ReportVersion[] {
  return versions.map((version, index) => {
    const before = versions[index + 1];
    return {
      id: version.id,
      number: version.number,
      frozenAt: version.frozenAt,
      frozenBy: 'coordinator',
      submittedAt: version.submittedAt,
      hash: version.hash,
      files: version.files.map(fileOf),
      differences: before ? differences(contentOf(before.content), contentOf(version.content)) : [],
    };
  });
}

export function fileOf(file: { id: Uuid; format: string; state: string; bytes: number | null }): ReportFile {
  const state = file.state as FileState;
  return {
    id: file.id,
    format: file.format as FileFormat,
    state,
    url: state === FileState.READY ? `/files/reports/${file.id}` : null,
    bytes: file.bytes,
  };
}
