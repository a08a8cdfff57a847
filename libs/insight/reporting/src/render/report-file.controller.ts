import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Actor } from '@sleutelring/kernel';
import { CurrentActor, SignedIn } from '@sleutelring/platform';
import type { FastifyReply } from 'fastify';
import { FileFormat } from '../report/report.type';
import { ReportFileService } from './report-file.service';

const TYPES: Readonly<Record<FileFormat, string>> = {
  [FileFormat.PDF]: 'application/pdf',
  [FileFormat.ODS]: 'application/vnd.oasis.opendocument.spreadsheet',
  [FileFormat.CSV]: 'text/csv; charset=utf-8; header=present',
};

/** Downloads go by the same session as everything else, and are kept nowhere on the way. */
@Controller('files/reports')
export class ReportFileController {
  constructor(private readonly files: ReportFileService) {}

  @Get(':id')
  @SignedIn()
  async download(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { format, bytes, name } = await this.files.download(actor, id);
    return reply
      .header('content-type', TYPES[format])
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .send(bytes);
  }
}
