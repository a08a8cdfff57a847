import { Injectable } from '@nestjs/common';
import { record } from '@sleutelring/audit';
import { grantOf } from '@sleutelring/grants';
import { type Actor, type Uuid, UserError, grouped, invalid, isUuid, notFound } from '@sleutelring/kernel';
import { Database, type Transaction } from '@sleutelring/platform';
import { checkPeriod, checkedStart, checkedWriting } from './report.check';
import type { StartReportInput, WriteReportInput } from './report.inputs';
import { demand } from './report.policy';
import { type ReportRow, lockReport } from './report.queries';
import type { Report } from './report.type';
import { findReports } from './report.view';

/** Drafts: starting, reading and writing them. */
@Injectable()
export class ReportService {
  constructor(private readonly database: Database) {}

  list(actor: Actor): Promise<Report[]> {
    return this.database.read(actor, (tx) => findReports(tx, {}));
  }

  get(actor: Actor, id: Uuid): Promise<Report> {
    return this.database.read(actor, (tx) => reportOf(tx, id));
  }

  ofGrants(actor: Actor, grantIds: readonly Uuid[]): Promise<Map<Uuid, Report[]>> {
    return this.database.read(actor, async (tx) =>
      grouped(await findReports(tx, { grantIds }), (report) => report.grantId),
    );
  }

  async start(actor: Actor, typed: StartReportInput): Promise<Report> {
    const input = checkedStart(typed);
    return this.database.transaction(actor, async (tx) => {
      const grant = await grantOf(tx, input.grantId);
      if (!grant.allowed.includes('report')) throw notFound('grantId');
      checkPeriod(input, grant);
      if (await insert(tx, input, grant.organisationId))
        record(tx, { operation: 'report.start', subjectType: 'report', subjectId: input.id });
      else await checkRepeated(tx, input);
      return reportOf(tx, input.id);
    });
  }

  async write(actor: Actor, typed: WriteReportInput): Promise<Report> {
    const input = checkedWriting(typed);
    return this.database.transaction(actor, async (tx) => {
      const report = await lockedReport(tx, input.id);
      demand('edit', report);
      if (report.version !== input.baseVersion) throw new UserError('CHANGED_MEANWHILE');
      await update(tx, input);
      record(tx, { operation: 'report.write', subjectType: 'report', subjectId: input.id });
      return reportOf(tx, input.id);
    });
  }
}

/** @throws UserError `NOT_FOUND` */
export async function reportOf(tx: Transaction, id: Uuid): Promise<Report> {
  if (!isUuid(id)) throw notFound('id');
  const [report] = await findReports(tx, { ids: [id] });
  if (!report) throw notFound('id');
  return report;
}

/** @throws UserError `NOT_FOUND` */
export async function lockedReport(tx: Transaction, id: Uuid): Promise<ReportRow> {
  const report = isUuid(id) ? await lockReport(tx, id) : undefined;
  if (!report) throw notFound('id');
  return report;
}

async function insert(tx: Transaction, input: StartReportInput, organisationId: Uuid): Promise<boolean> {
  const added = await tx.execute(
    `insert into report (id, organisation_id, grant_id, kind, title, from_day, until_day)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing`,
    [input.id, organisationId, input.grantId, input.kind, input.title, input.from, input.until],
  );
  return added === 1;
}

/** The same again is harmless; the same id for something else is not. */
async function checkRepeated(tx: Transaction, input: StartReportInput): Promise<void> {
  const known = await lockReport(tx, input.id);
  const isSame =
    known &&
    known.grantId === input.grantId &&
    known.kind === input.kind &&
    known.from === input.from &&
    known.until === input.until;
  if (!isSame) throw invalid('CONFLICT', 'id');
}

async function update(
  tx: Transaction,
  { id, title, narratives, explanations, results }: WriteReportInput,
): Promise<void> {
  const written = explanations.filter((one) => one.explanation);
  await tx.execute(
    `update report set title = $2, narratives = $3, explanations = $4, results = $5, version = version + 1 where id = $1`,
    [id, title, JSON.stringify(narratives), JSON.stringify(written), JSON.stringify(results ?? [])],
  );
}
