import type { Day, Uuid } from '@sleutelring/kernel';
import { grouped } from '@sleutelring/kernel';
import type { Transaction } from '@sleutelring/platform';
import type { IndicatorKind } from '@sleutelring/grants';
import { type Measures, plannedFor, targetFor } from './comparison';
import type { ContentIndicator, ContentObligation, ReportContent } from './content';
import { type ReportKind, ReportPart, type ReportState } from './report.type';

/** A report as it stands in its table, with what belongs to its grant. */
export interface ReportRow {
  readonly id: Uuid;
  readonly organisationId: Uuid;
  readonly grantId: Uuid;
  readonly funderId: Uuid;
  readonly kind: ReportKind;
  readonly title: string;
  readonly from: Day;
  readonly until: Day;
  readonly state: ReportState;
  readonly version: number;
  readonly narratives: { part: ReportPart; text: string }[];
  readonly explanations: { plannedActivityId: Uuid; explanation: string }[];
  readonly results: { indicatorId: Uuid; result: number | null; source: string; explanation: string }[];
  readonly grant: ReportContent['grant'];
}

const REPORT = `select r.id, r.organisation_id as "organisationId", r.grant_id as "grantId", g.funder_id as "funderId",
    r.kind, r.title, r.from_day::text as "from", r.until_day::text as "until", r.state, r.version, r.narratives, r.explanations, r.results,
    jsonb_build_object('reference', g.reference, 'title', g.title, 'scheme', g.scheme, 'organisationName', owner.name,
      'funderName', funder.name, 'from', g.from_day, 'until', g.until_day, 'settlementDueOn', g.settlement_due_on,
      'explainAbovePercent', g.explain_above_percent) as grant
  from report r
  join grant_decision g on g.id = r.grant_id
  join organisation owner on owner.id = g.organisation_id
  join organisation funder on funder.id = g.funder_id`;

export interface Selection {
  readonly ids?: readonly Uuid[];
  readonly grantIds?: readonly Uuid[];
}

/** Newest period first. */
export function findReportRows(tx: Transaction, { ids, grantIds }: Selection): Promise<ReportRow[]> {
  return tx.query<ReportRow & { id: Uuid }>(
    `${REPORT} where ($1::uuid[] is null or r.id = any($1)) and ($2::uuid[] is null or r.grant_id = any($2))
     order by r.from_day desc, r.title`,
    [ids ?? null, grantIds ?? null],
    'reports.find',
  );
}

/** Held until the transaction ends: two people never freeze, submit or write at the same moment. */
export async function lockReport(tx: Transaction, id: Uuid): Promise<ReportRow | undefined> {
  return tx.one<ReportRow & { id: Uuid }>(`${REPORT} where r.id = $1 for update of r`, [id]);
}

interface PlanRow {
  readonly reportId: Uuid;
  readonly id: Uuid;
  readonly number: string;
  readonly title: string;
  readonly objective: string;
  readonly target: Measures;
  readonly realised: Measures;
  readonly indicators: { id: Uuid; name: string; unit: string; kind: IndicatorKind; target: number }[];
}

/** The plan with what was counted in each report's period, out of the monthly sums: the same cost at any number of activities. */
function planOf(tx: Transaction, ids: readonly Uuid[]): Promise<PlanRow[]> {
  return tx.query<PlanRow & { id: Uuid }>(
    `select r.id as "reportId", p.id, p.number, p.title, p.objective,
       jsonb_build_object('activities', p.target_activities, 'minutes', p.target_minutes,
         'attendances', p.target_attendances) as target,
       jsonb_build_object('activities', coalesce(sum(m.activities), 0), 'minutes', coalesce(sum(m.minutes), 0),
         'attendances', coalesce(sum(m.attendances), 0)) as realised,
       (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name, 'unit', i.unit, 'kind', i.kind,
          'target', i.target) order by i.name, i.id), '[]')
        from indicator i where i.planned_activity_id = p.id) as indicators
     from report r
     join planned_activity p on p.grant_id = r.grant_id
     left join planned_activity_month m on m.planned_activity_id = p.id
       and m.month >= date_trunc('month', r.from_day) and m.month < r.until_day
     where r.id = any($1::uuid[])
     group by r.id, p.id order by string_to_array(p.number, '.')::int[]`,
    [ids],
    'reports.plan',
  );
}

function obligationsOf(
  tx: Transaction,
  ids: readonly Uuid[],
): Promise<(ContentObligation & { reportId: Uuid })[]> {
  return tx.query(
    `select r.id as "reportId", o.id, o.text, o.due_on::text as "dueOn", o.state, o.explanation
     from report r join obligation o on o.grant_id = r.grant_id
     where r.id = any($1::uuid[]) order by o.due_on nulls last, o.text`,
    [ids],
    'reports.obligations',
  );
}

/** What each report would say if it were frozen now. */
export async function liveContents(
  tx: Transaction,
  reports: readonly ReportRow[],
): Promise<Map<Uuid, ReportContent>> {
  const ids = reports.map((report) => report.id);
  const plan = grouped(await planOf(tx, ids), (row) => row.reportId);
  const obligations = grouped(await obligationsOf(tx, ids), (row) => row.reportId);
  return new Map(
    reports.map((report) => [
      report.id,
      contentNow(report, plan.get(report.id) ?? [], obligations.get(report.id) ?? []),
    ]),
  );
}

function contentNow(
  report: ReportRow,
  plan: readonly PlanRow[],
  obligations: readonly ContentObligation[],
): ReportContent {
  const { title, kind, from, until, grant } = report;
  return {
    title,
    kind,
    from,
    until,
    grant,
    narratives: Object.values(ReportPart).map((part) => ({
      part,
      text: report.narratives.find((one) => one.part === part)?.text ?? '',
    })),
    lines: plan.map((row) => ({
      plannedActivityId: row.id,
      number: row.number,
      title: row.title,
      objective: row.objective,
      planned: plannedFor(report, grant, row.target),
      realised: row.realised,
      explanation: report.explanations.find((one) => one.plannedActivityId === row.id)?.explanation ?? null,
      indicators: row.indicators.map((indicator) => indicatorNow(report, indicator)),
    })),
    obligations: obligations.map(({ id, text, dueOn, state, explanation }) => ({
      id,
      text,
      dueOn,
      state,
      explanation,
    })),
  };
}

function indicatorNow(report: ReportRow, indicator: PlanRow['indicators'][number]): ContentIndicator {
  const { id, name, unit, kind, target } = indicator;
  const written = report.results.find((one) => one.indicatorId === id);
  return {
    id,
    name,
    unit,
    kind,
    target: targetFor(report, report.grant, kind, target),
    result: written?.result ?? null,
    source: written?.source ?? '',
    explanation: written?.explanation || null,
  };
}

export interface FileRow {
  readonly id: Uuid;
  readonly language: string;
  readonly format: string;
  readonly state: string;
  readonly bytes: number | null;
}

export interface VersionRow {
  readonly id: Uuid;
  readonly reportId: Uuid;
  readonly number: number;
  readonly content: string;
  readonly hash: string;
  readonly frozenAt: Date;
  readonly frozenBy: Uuid | null;
  readonly submittedAt: Date | null;
  readonly files: FileRow[];
}

/** The files of a version, as a table `f` with one value `files`: first the record's language, first what people print. */
export const filesOf = (versionId: string): string => `lateral (
       select jsonb_agg(jsonb_build_object('id', id, 'language', language, 'format', format, 'state', state,
         'bytes', octet_length(content)) order by language desc, array_position(array['pdf', 'ods', 'csv'], format)) as files
       from report_file where report_version_id = ${versionId}
     ) f`;

/** Newest first. */
export function versionsOf(tx: Transaction, reportIds: readonly Uuid[]): Promise<VersionRow[]> {
  return tx.query<VersionRow & { id: Uuid }>(
    `select v.id, v.report_id as "reportId", v.number, v.content, v.hash, v.frozen_at as "frozenAt", v.frozen_by as "frozenBy",
       s.submitted_at as "submittedAt", coalesce(f.files, '[]') as files
     from report_version v
     left join submitted_report s on s.id = v.id
     left join ${filesOf('v.id')} on true
     where v.report_id = any($1::uuid[]) order by v.number desc`,
    [reportIds],
    'reports.versions',
  );
}
