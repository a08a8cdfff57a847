import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';

/** Number of a planned activity -> activities, hours, attendances. */
export type Figures = Record<string, [activities: number, hours: number, attendances: number]>;

/** One row a figure, as in the files: number of the planned activity, measure and what was realised. */
type Row = readonly [number: string, measure: string, realised: number];

const MEASURES = ['Activiteiten', 'Tijd', 'Deelnames'];
const MINUTES = 60;

const figuresOf = (rows: readonly Row[]): Figures =>
  Object.fromEntries(
    [...new Set(rows.map(([number]) => number))].map((number) => {
      const [activities = NaN, minutes = NaN, attendances = NaN] = MEASURES.map(
        (measure) => rows.find((row) => row[0] === number && row[1] === measure)?.[2],
      );
      return [number, [activities, minutes / MINUTES, attendances]];
    }),
  );

/** From the table of part two of the page. */
export async function figuresOfPage(page: Page): Promise<Figures> {
  const rows = await page.locator('#deel-nature tbody tr').all();
  const cells = await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
  return Object.fromEntries(
    cells.map(([name = '', activities, hours, attendances]) => [
      name.split(' ')[0],
      [Number(activities), Number(hours), Number(attendances)],
    ]),
  );
}

export function figuresOfCsv(file: Buffer): Figures {
  const [head = [], ...rows] = file
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map(cellsOf);
  const [number, measure, realised] = ['Nummer', 'Maat', 'Gerealiseerd'].map((name) => head.indexOf(name));
  return figuresOf(
    rows.map((row) => [row[number ?? -1] ?? '', row[measure ?? -1] ?? '', Number(row[realised ?? -1])]),
  );
}

const cellsOf = (row: string): string[] =>
  [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

/** From the sheet itself: numbers as the spreadsheet would calculate with them. */
export function figuresOfOds(file: Buffer): Figures {
  const xml = strFromU8(unzipSync(new Uint8Array(file))['content.xml'] ?? new Uint8Array());
  const rows = [...xml.matchAll(/<table:table-row>(.*?)<\/table:table-row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].map(
      ([, facts = '', text = '']) =>
        /office:value="([^"]*)"/.exec(facts)?.[1] ?? text.replace(/<[^>]+>/g, ''),
    ),
  );
  return figuresOf(
    rows
      .filter(([, , measure = '']) => MEASURES.includes(measure))
      .map(([number = '', , measure = '', , , realised]) => [number, measure, Number(realised)]),
  );
}

export const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;

/** From the words on the pages, as they are laid out: the table of part one. */
export function figuresOfPdf(file: Buffer): Figures {
  const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: file, encoding: 'utf8' });
  const rows = stdout.matchAll(/^ *(\d\.\d) +[^\d\n]+ (\d+) +(?:(\d+) uur|0 min\S*) +(\d+) *$/gm);
  return Object.fromEntries(
    [...rows].map(([, number, activities, hours = '0', attendances]) => [
      number,
      [Number(activities), Number(hours), Number(attendances)],
    ]),
  );
}
