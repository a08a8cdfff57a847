import { Injectable } from '@nestjs/common';
import { record } from '@sleutelring/audit';
import { type Actor, type Uuid, isUuid, notFound } from '@sleutelring/kernel';
import { may } from '@sleutelring/permissions';
import { Database, ReaderDatabase } from '@sleutelring/platform';
import type { FileFormat } from '../report/report.type';
import { RECORD } from '../report/words';

export interface Download {
  readonly format: FileFormat;
  readonly bytes: Buffer;
  /** Without anything that a file system or a header would stumble over. */
  readonly name: string;
}

/** Files for who may have them: the organisation itself, and the funder once the version was submitted. */
@Injectable()
export class ReportFileService {
  constructor(
    private readonly database: Database,
    private readonly readerDatabase: ReaderDatabase,
  ) {}

  download(actor: Actor, id: Uuid): Promise<Download> {
    const [database, version] = this.sourceFor(actor);
    if (!isUuid(id)) throw notFound('id');
    return database.transaction(actor, async (tx) => {
      const file = await tx.one<StoredFile>(
        `select f.id, f.language, f.format, f.content, v.number, v.content::jsonb #>> '{grant,reference}' as reference
         from report_file f join ${version} v on v.id = f.report_version_id where f.id = $1 and f.state = 'ready'`,
        [id],
      );
      if (!file) throw notFound('id');
      record(tx, { operation: 'reportFile.download', subjectType: 'reportFile', subjectId: id });
      return { format: file.format, bytes: file.content, name: nameOf(file) };
    });
  }

  /** The desk officer comes with the role that sees what was submitted and nothing else. */
  private sourceFor(actor: Actor): [Database, string] {
    const role = actor.kind === 'user' ? actor.membership?.role : undefined;
    if (role && may(role, 'submittedReport.read')) return [this.readerDatabase, 'submitted_report'];
    if (role && may(role, 'report.read')) return [this.database, 'report_version'];
    throw notFound('id');
  }
}

interface StoredFile {
  readonly id: Uuid;
  readonly language: string;
  readonly format: FileFormat;
  readonly content: Buffer;
  readonly number: number;
  readonly reference: string;
}

const nameOf = ({ reference, number, language, format }: StoredFile): string =>
  `${plain(reference)}-v${number}${language === RECORD ? '' : `-${language}`}.${format}`;

const plain = (reference: string): string =>
  reference
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'verslag';
