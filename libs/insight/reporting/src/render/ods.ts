import { strToU8, zipSync } from 'fflate';
import type { ReportWords } from '../report/words';
import { FIGURE_COLUMNS } from './figure-columns';
import { type FrozenVersion, type Printed, printed } from './printed';

const MIMETYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const NAMESPACES = ['office', 'table', 'text', 'style', 'manifest']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  )
  .join(' ');
const VERSION = 'office:version="1.3"';
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The first day that a zip can write, so that the same version is the same file. */
const MOMENT = new Date('1980-01-02T00:00:00Z');

/** An OpenDocument spreadsheet of two sheets: the figures, and how to read them. */
export function odsFile(version: FrozenVersion, words: ReportWords): Buffer {
  const report = printed(version, words);
  const files = {
    // First and not compressed, so that programs know the kind of file by its first bytes (ODF 1.3, part 2, 3.3).
    mimetype: [strToU8(MIMETYPE), { level: 0, mtime: MOMENT }] as [Uint8Array, object],
    'META-INF/manifest.xml': strToU8(manifest()),
    'meta.xml': strToU8(meta(report)),
    'content.xml': strToU8(content(report, words)),
  };
  return Buffer.from(zipSync(files, { mtime: MOMENT }));
}

function manifest(): string {
  const entry = (path: string, type: string): string =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  const entries = [entry('/', MIMETYPE), entry('content.xml', 'text/xml'), entry('meta.xml', 'text/xml')];
  return `${PROLOGUE}<manifest:manifest ${NAMESPACES} manifest:version="1.3">${entries.join('')}</manifest:manifest>`;
}

function meta(report: Printed): string {
  const facts = `<dc:title>${escaped(report.title)}</dc:title><dc:language>${report.language}</dc:language>
    <dc:description>${escaped(report.version)}</dc:description>`;
  return `${PROLOGUE}<office:document-meta ${NAMESPACES} ${VERSION}><office:meta>${facts}</office:meta></office:document-meta>`;
}

const STYLES = `<office:automatic-styles>
  <style:style style:name="head" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="long" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap"/></style:style>
  <style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="9cm"/></style:style>
  <style:style style:name="narrow" style:family="table-column"><style:table-column-properties style:column-width="3cm"/></style:style>
</office:automatic-styles>`;

function content(report: Printed, words: ReportWords): string {
  const sheets = [figures(report, words), reading(report, words)].join('');
  return `${PROLOGUE}<office:document-content ${NAMESPACES} ${VERSION}>${STYLES}<office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`;
}

const WIDE = new Set<string>(['title', 'source', 'explanation', 'caveats']);

function figures(report: Printed, { t }: ReportWords): string {
  const about = [report.title, report.kind, report.version].map((one) => row(text(one, 'head')));
  const head = row(...FIGURE_COLUMNS.map((column) => text(t(`report.column.${column}`), 'head')));
  const lines = report.lines.flatMap((line) =>
    [...line.figures, ...line.indicators].map((figure) =>
      row(
        text(line.number),
        text(line.title, 'long'),
        text(figure.measure),
        text(figure.unit),
        number(figure.planned),
        number(figure.realised),
        number(figure.differencePercent),
        text(figure.source, 'long'),
        text(figure.explanation, 'long'),
        text(figure.caveats.join(' '), 'long'),
      ),
    ),
  );
  const columns = FIGURE_COLUMNS.map((column) => (WIDE.has(column) ? 'wide' : 'narrow'));
  return sheet(t('report.sheet.figures'), columns, [
    ...about,
    row(text('')),
    `<table:table-header-rows>${head}</table:table-header-rows>`,
    ...lines,
  ]);
}

function reading(report: Printed, { t }: ReportWords): string {
  const facts = report.facts.map(([label, value]) => row(text(label, 'head'), text(value, 'long')));
  const caveats = report.caveats.map((caveat) => row(text(''), text(caveat, 'long')));
  const heading = row(text(t('report.reading'), 'head'));
  return sheet(
    t('report.sheet.reading'),
    ['wide', 'wide'],
    [...facts, row(text(report.version)), heading, ...caveats, row(text(report.seal))],
  );
}

function sheet(name: string, columns: readonly string[], rows: readonly string[]): string {
  const widths = columns.map((style) => `<table:table-column table:style-name="${style}"/>`);
  return `<table:table table:name="${escaped(name)}">${widths.join('')}${rows.join('')}</table:table>`;
}

const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;

const text = (value: string, style = ''): string =>
  `<table:table-cell office:value-type="string"${style && ` table:style-name="${style}"`}>${value
    .split('\n')
    .map((line) => `<text:p>${escaped(line)}</text:p>`)
    .join('')}</table:table-cell>`;

const number = (value: number | null): string =>
  value === null
    ? '<table:table-cell/>'
    : `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;

/** XML 1.0 has no way to write these at all. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (value: string): string =>
  value.replace(FORBIDDEN, '').replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
