import { Injectable } from '@nestjs/common';
import { record } from '@sleutelring/audit';
import { type Actor, type Uuid, newId } from '@sleutelring/kernel';
import { Database, type Transaction } from '@sleutelring/platform';
import { type ReportContent, sealed } from './content';
import { demandNoProblems } from './problems';
import { demand } from './report.policy';
import { type ReportRow, liveContents } from './report.queries';
import { lockedReport, reportOf } from './report.service';
import { FileFormat, type Report, ReportState } from './report.type';
import { REPORT_LOCALES } from './words';

export const FROZEN = 'report.frozen';
export const SUBMITTED = 'report.submitted';

/** From draft to something that stands: freeze, submit, and begin the next version. */
@Injectable()
export class PublicationService {
  constructor(private readonly database: Database) {}

  /** The report becomes version N, with a place for each of its files, which a job makes. */
  freeze(actor: Actor, id: Uuid): Promise<Report> {
    return this.step(actor, 'freeze', id, async (tx, report) => {
      const content = (await liveContents(tx, [report])).get(id) as ReportContent;
      demandNoProblems(content);
      const versionId = await insertVersion(tx, report, content);
      await insertFiles(tx, report, versionId);
      await setState(tx, id, ReportState.FROZEN);
      tx.publish({ topic: FROZEN, subjectId: versionId, organisationId: report.organisationId });
    });
  }

  /** The funder gets a copy of the newest version. */
  submit(actor: Actor, id: Uuid): Promise<Report> {
    return this.step(actor, 'submit', id, async (tx, report) => {
      await tx.execute(
        `insert into submitted_report (id, organisation_id, funder_id, report_id, number, content, hash, frozen_at)
         select id, organisation_id, $2, report_id, number, content, hash, frozen_at from report_version
         where report_id = $1 order by number desc limit 1`,
        [id, report.funderId],
      );
      await setState(tx, id, ReportState.SUBMITTED);
      tx.publish({ topic: SUBMITTED, subjectId: id, organisationId: report.organisationId });
    });
  }

  /** What stands stays; the report can be written again and becomes the next version. */
  renew(actor: Actor, id: Uuid): Promise<Report> {
    return this.step(actor, 'renew', id, (tx) => setState(tx, id, ReportState.DRAFT));
  }

  private step(
    actor: Actor,
    operation: 'freeze' | 'submit' | 'renew',
    id: Uuid,
    work: (tx: Transaction, report: ReportRow) => Promise<void>,
  ): Promise<Report> {
    return this.database.transaction(actor, async (tx) => {
      const report = await lockedReport(tx, id);
      if (report.state === DONE[operation]) return reportOf(tx, id);
      demand(operation, report);
      await work(tx, report);
      record(tx, { operation: `report.${operation}`, subjectType: 'report', subjectId: id });
      return reportOf(tx, id);
    });
  }
}

/** Where a report stands after a step; asking for it again, as after a lost answer, changes nothing. */
const DONE = {
  freeze: ReportState.FROZEN,
  submit: ReportState.SUBMITTED,
  renew: ReportState.DRAFT,
} as const;

async function insertVersion(tx: Transaction, report: ReportRow, content: ReportContent): Promise<Uuid> {
  const id = newId();
  const { text, hash } = sealed(content);
  await tx.execute(
    `insert into report_version (id, organisation_id, report_id, number, content, hash, frozen_by)
     select $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6 from report_version where report_id = $3`,
    [id, report.organisationId, report.id, text, hash, tx.actor.kind === 'user' ? tx.actor.userId : null],
  );
  return id;
}

async function insertFiles(tx: Transaction, { organisationId }: ReportRow, versionId: Uuid): Promise<void> {
  const files = REPORT_LOCALES.flatMap((language) =>
    Object.values(FileFormat).map((format) => ({ id: newId(), language, format })),
  );
  await tx.execute(
    `insert into report_file (id, organisation_id, report_version_id, language, format)
     select id, $2, $3, language, format from jsonb_to_recordset($1) as file (id uuid, language text, format text)`,
    [JSON.stringify(files), organisationId, versionId],
  );
}

async function setState(tx: Transaction, id: Uuid, state: ReportState): Promise<void> {
  await tx.execute(`update report set state = $2, version = version + 1 where id = $1`, [id, state]);
}
