import { Injectable } from '@nestjs/common';
import { record } from '@sleutelring/audit';
import { type Actor, type Uuid, isUuid, notFound } from '@sleutelring/kernel';
import { ReaderDatabase, type Transaction } from '@sleutelring/platform';
import { filesOf } from '../report/report.queries';
import type { SubmittedReport } from './submitted-report.type';
import { type SubmittedRow, submittedReportOf } from './submitted-report.view';

const SUBMITTED = `select s.id, s.report_id as "reportId", s.number, s.content, s.submitted_at as "submittedAt",
    s.frozen_at as "frozenAt", coalesce(f.files, '[]') as files
  from submitted_report s
  left join ${filesOf('s.id')} on true`;

/** What a funder's desk officer reads, through a database role that cannot reach anything but this. */
@Injectable()
export class SubmittedReportService {
  constructor(private readonly database: ReaderDatabase) {}

  /** The newest submitted version of each report, last submitted first. */
  list(actor: Actor): Promise<SubmittedReport[]> {
    return this.database.read(actor, async (tx) => {
      const rows = await find(tx, `order by s.submitted_at desc`);
      const isNewest = (row: SubmittedRow): boolean =>
        !rows.some((one) => one.reportId === row.reportId && one.number > row.number);
      return rows.filter(isNewest).map((row) => submittedReportOf(row, rows));
    });
  }

  async get(actor: Actor, id: Uuid): Promise<SubmittedReport> {
    if (!isUuid(id)) throw notFound('id');
    return this.database.transaction(actor, async (tx) => {
      const ofSameReport = `where s.report_id = (select report_id from submitted_report where id = $1)`;
      const rows = await find(tx, ofSameReport, [id]);
      const row = rows.find((one) => one.id === id);
      if (!row) throw notFound('id');
      record(tx, { operation: 'submittedReport.read', subjectType: 'submittedReport', subjectId: id });
      return submittedReportOf(row, rows);
    });
  }
}

const find = (tx: Transaction, rest: string, values: Uuid[] = []): Promise<(SubmittedRow & { id: Uuid })[]> =>
  tx.query(`${SUBMITTED} ${rest}`, values);
