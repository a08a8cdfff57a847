import { Injectable, Logger } from '@nestjs/common';
import { type Uuid, systemActor } from '@sleutelring/kernel';
import { Database, Handles, type Message, type Transaction, traceOf } from '@sleutelring/platform';
import { contentOf } from '../report/content';
import { FROZEN } from '../report/publication.service';
import { FileFormat } from '../report/report.type';
import { type ReportLocale, reportWords } from '../report/words';
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
      for (const file of await filesToMake(tx, version.id)) await this.makeOne(tx, version, file);
    });
  }

  /** What cannot be made today cannot be made tomorrow from the same content: it is told, not tried for ever. */
  private async makeOne(tx: Transaction, version: FrozenVersion, file: FileToMake): Promise<void> {
    const bytes = this.rendered(version, file);
    const state = bytes ? 'ready' : 'failed';
    await tx.execute(`update report_file set state = $2, content = $3 where id = $1 and state <> 'ready'`, [
      file.id,
      state,
      bytes,
    ]);
  }

  private rendered(version: FrozenVersion, { format, language }: FileToMake): Buffer | null {
    try {
      return MAKERS[format](version, reportWords(language));
    } catch (error) {
      this.logger.error({ message: 'a report file cannot be made', format, language, ...traceOf(error) });
      return null;
    }
  }
}

interface FileToMake {
  readonly id: Uuid;
  readonly format: FileFormat;
  readonly language: ReportLocale;
}

const filesToMake = (tx: Transaction, versionId: Uuid): Promise<FileToMake[]> =>
  tx.query<FileToMake>(
    `select id, format, language from report_file where report_version_id = $1 and state <> 'ready'`,
    [versionId],
  );

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
