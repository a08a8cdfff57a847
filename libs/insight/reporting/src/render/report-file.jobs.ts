import { Injectable, Logger } from '@nestjs/common';
import { type Uuid, systemActor } from '@sleutelring/kernel';
import { Database, Handles, type Message, type Transaction } from '@sleutelring/platform';
import { contentOf } from '../report/content';
import { FROZEN } from '../report/publication.service';
import { FileFormat } from '../report/report.type';
import { reportWords } from '../report/words';
import { csvFile } from './csv';
import { odsFile } from './ods';
import { pdfFile } from './pdf';
import type { FrozenVersion } from './printed';

const MAKERS = { [FileFormat.PDF]: pdfFile, [FileFormat.ODS]: odsFile, [FileFormat.CSV]: csvFile };

/** Makes the files of a frozen version, each once. */
@Injectable()
export class ReportFileJobs {
  private readonly logger = new Logger('ReportFiles');

  constructor(private readonly database: Database) {}

  @Handles(FROZEN, { queue: 'heavy' })
  make(message: Message): Promise<void> {
    return this.database.transaction(systemActor('report.files', message.organisationId), async (tx) => {
      if (!(await tx.receive(message, 'ReportFileJobs.make'))) return;
      const version = await frozenVersion(tx, message.subjectId);
      if (!version) return;
      for (const format of Object.values(FileFormat)) await this.makeOne(tx, version, format);
    });
  }

  /** What cannot be made today cannot be made tomorrow from the same content: it is told, not tried for ever. */
  private async makeOne(
    tx: Transaction,
    version: FrozenVersion & { id: Uuid },
    format: FileFormat,
  ): Promise<void> {
    const bytes = this.rendered(version, format);
    await tx.execute(
      `update report_file set state = $3, content = $4 where report_version_id = $1 and format = $2 and state <> 'ready'`,
      [version.id, format, bytes ? 'ready' : 'failed', bytes],
    );
  }

  private rendered(version: FrozenVersion, format: FileFormat): Buffer | null {
    try {
      return MAKERS[format](version, reportWords('nl'));
    } catch (error) {
      // The text of the error may quote the report; its stack below the first line does not.
      const where = error instanceof Error ? error.stack?.split('\n').slice(1, 4).join(' ') : '';
      this.logger.error({ message: 'a report file cannot be made', format, where });
      return null;
    }
  }
}

async function frozenVersion(
  tx: Transaction,
  id: Uuid | null,
): Promise<(FrozenVersion & { id: Uuid }) | undefined> {
  const row = await tx.one<{ id: Uuid; content: string; number: number; hash: string; frozenAt: Date }>(
    `select id, content, number, hash, frozen_at as "frozenAt" from report_version where id = $1`,
    [id],
  );
  return row && { ...row, content: contentOf(row.content) };
}
