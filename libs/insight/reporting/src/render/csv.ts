import { csvOf } from '@sleutelring/disclosure-control';
import { addDays } from '@sleutelring/kernel';
import type { ReportWords } from '../report/words';
import { FIGURE_COLUMNS } from './figure-columns';
import { type FrozenVersion, printed } from './printed';

/** Spreadsheets take a file without it for their own old encoding, and spoil every name with an accent. */
const BYTE_ORDER_MARK = '\uFEFF';

const COLUMNS = ['report', 'version', 'from', 'lastDay', ...FIGURE_COLUMNS] as const;

/** One row a figure, days as in ISO 8601, numbers without marks; what a reader must know stands in the row itself. */
export function csvFile(version: FrozenVersion, words: ReportWords): Buffer {
  const { content, number } = version;
  const report = printed(version, words);
  const head = COLUMNS.map((column) => words.t(`report.column.${column}`));
  const about = [content.title, String(number), content.from, addDays(content.until, -1)];
  const general = report.caveats.join(' ');
  const rows = report.lines.flatMap((line) =>
    [...line.figures, ...line.indicators].map((figure) => [
      ...about,
      line.number,
      line.title,
      figure.measure,
      figure.unit,
      String(figure.planned ?? ''),
      String(figure.realised ?? ''),
      String(figure.differencePercent ?? ''),
      figure.source,
      figure.explanation,
      [...figure.caveats, general].join(' '),
    ]),
  );
  return Buffer.from(BYTE_ORDER_MARK + csvOf([head, ...rows]));
}
