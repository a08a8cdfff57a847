import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { MEASURE_NAMES } from '../report/comparison';
import { reportCaveats, reportWords } from '../report/words';
import { csvFile } from './csv';
import { odsFile } from './ods';
import { pdfFile, typeset, typst } from './pdf';
import { frozenVersion } from './version.fixture';

const words = reportWords('nl');
const version = frozenVersion();
const { lines } = version.content;
/** What each file must say, from the frozen content itself. */
const FIGURES = lines.map((line) => [
  line.number,
  ...MEASURE_NAMES.map((name) => line.realised[name]),
  ...line.indicators.map((one) => one.result),
]);
const CAVEATS = reportCaveats(version.content, version.frozenAt, words).map((caveat) => caveat.text);

describe('the same figures', () => {
  it('stand in the CSV', () => {
    const [head = [], ...rows] = parsedCsv(csvFile(version, words).toString('utf8'));
    const number = head.indexOf('Nummer');
    const realised = head.indexOf('Gerealiseerd');
    const found = lines.map((line) => [
      line.number,
      ...rows
        .filter((row) => row[number] === line.number)
        .map((row) => (row[realised] ? Number(row[realised]) : null)),
    ]);
    expect(found).toEqual(FIGURES);
  });

  it('stand in the ODS, as numbers', () => {
    const rows = sheetRows(odsParts()['content.xml'] ?? '');
    const found = lines.map((line) => [
      line.number,
      ...rows.filter((row) => row[0] === line.number).map((row) => (row[5] === '' ? null : row[5])),
    ]);
    expect(found).toEqual(FIGURES);
  });

  it('stand in the PDF', () => {
    const figures = typst().query(typeset(version, words), { selector: '<figures>', field: 'value' });
    expect(figures).toEqual([FIGURES]);
  });
});

describe('the translation', () => {
  const english = reportWords('en');

  it('has the same figures in each file, and says of itself that the Dutch version is the record', () => {
    const figuresIn = (of: typeof words) =>
      typst().query(typeset(version, of), { selector: '<figures>', field: 'value' });
    expect(figuresIn(english)).toEqual(figuresIn(words));
    const cells = (of: typeof words) =>
      parsedCsv(csvFile(version, of).toString('utf8'))
        .slice(1)
        .map((row) => row.slice(8, 11));
    expect(cells(english)).toEqual(cells(words));
    const numbers = (of: typeof words) =>
      sheetRows(odsParts(version, of)['content.xml'] ?? '')
        .map((row) => row.filter(Number.isFinite))
        .filter((row) => row.length > 0);
    expect(numbers(english)).toEqual(numbers(words));
    for (const row of parsedCsv(csvFile(version, english).toString('utf8')).slice(1))
      expect(row.at(-1)).toMatch(/This is a translation\. The Dutch version is the record/);
    expect(csvFile(version, words).toString('utf8')).not.toContain('vertaling');
  });

  it('is an English PDF in which what was written stays Dutch, for a voice that reads it', () => {
    const inside = inflated(pdfFile(version, english));
    expect(inside).toMatch(/\/Lang\s*\(en/);
    expect(inside).toMatch(/\/Lang\s*\(nl/);
  });
});

describe('the CSV', () => {
  const text = csvFile(version, words).toString('utf8');

  it('begins with a byte order mark, writes days as ISO 8601 and carries its caveats in each row', () => {
    expect(text.startsWith('\uFEFFVerslag,Versie,Eerste dag')).toBe(true);
    for (const row of parsedCsv(text).slice(1)) {
      expect(row.slice(1, 4)).toEqual(['2', '2026-01-01', '2026-06-30']);
      for (const caveat of CAVEATS) expect(row.at(-1)).toContain(caveat);
    }
  });

  it('defuses what a spreadsheet would calculate', () => {
    const line = { ...lines[0]!, title: '=HYPERLINK("http://example.org")', explanation: '+31 6' };
    const hostile = csvFile(frozenVersion({ lines: [line] }), words).toString('utf8');
    expect(hostile).not.toMatch(/(^|,)"?[=+]/m);
  });
});

describe('the ODS', () => {
  it('begins with its kind, not compressed, as the format asks', () => {
    const bytes = odsFile(version, words);
    expect(bytes.toString('latin1', 30, 38)).toBe('mimetype');
    expect(bytes.readUInt16LE(8)).toBe(0);
    expect(bytes.toString('latin1', 38, 84)).toBe('application/vnd.oasis.opendocument.spreadsheet');
  });

  it('names its version and carries its caveats', () => {
    const { 'content.xml': xml = '', 'META-INF/manifest.xml': manifest } = odsParts();
    expect(xml).toContain('Versie 2, vastgelegd op 14 jul 2026 11:30');
    for (const caveat of CAVEATS) expect(xml).toContain(caveat);
    expect(manifest).toContain('content.xml');
  });

  it('stays well-formed whatever was typed', () => {
    const line = { ...lines[0]!, title: 'a < b & "c" \u0001 > d' };
    const xml = odsParts(frozenVersion({ lines: [line] }))['content.xml'];
    expect(xml).toContain('a &lt; b &amp; &quot;c&quot;  &gt; d');
  });

  it('is the same file each time', () => {
    expect(odsFile(version, words).equals(odsFile(version, words))).toBe(true);
  });
});

describe('the PDF', () => {
  const bytes = pdfFile(version, words);
  const inside = inflated(bytes);

  it('is tagged, after PDF/UA-1, with language and title', () => {
    expect(inside).toMatch(/pdfuaid:part(>|=")1/);
    expect(inside).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(inside).toContain('/StructTreeRoot');
    expect(inside).toMatch(/\/Lang\s*\(nl/);
    expect(inside).toMatch(/\/DisplayDocTitle true/);
    expect(inside).toContain('Verslag eerste half jaar 2026 (fictief) – Versie 2');
  });

  it('brings its letters along', () => {
    expect(inside).toMatch(/\+AtkinsonHyperlegible-Regular/);
  });

  it('has room for explanations that are longer than a page', () => {
    const explanation = 'Dit liep anders dan gepland. '.repeat(137);
    const long = frozenVersion({ lines: lines.map((line) => ({ ...line, explanation })) });
    const pages = (of: typeof version): number => typeset(of, words).numOfPages;
    expect(pages(long)).toBeGreaterThanOrEqual(pages(version) + 2);
  });

  it('is the same file each time', () => {
    expect(pdfFile(version, words).equals(bytes)).toBe(true);
  });

  // Its reading order can only be read back by a program that not every machine has; where it is missing the run says so.
  const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;
  (hasPdftotext ? it : it.skip)(
    'reads in order: version, caveats, five parts, figures (needs pdftotext)',
    () => {
      const text = asText(bytes);
      for (const caveat of CAVEATS) expect(text).toContain(caveat);
      const places = [
        'Versie 2, vastgelegd op',
        'Zo lees je de cijfers',
        '1. Overzicht van de activiteiten',
        '2. Aard, omvang',
        '3. Doelen',
        '4. Verplichtingen',
        '5. Vergelijking met het plan',
      ].map((words) => text.lastIndexOf(words));
      expect(places.slice(2)).toEqual([...places.slice(2)].sort((one, other) => one - other));
      expect(places.every((place) => place >= 0)).toBe(true);
      expect(text).toContain('<niet> #alles *past* in een vakje');
    },
  );
});

function odsParts(of = version, into = words): Record<string, string> {
  const files = unzipSync(new Uint8Array(odsFile(of, into)));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Cells of each row; numbers as numbers. */
function sheetRows(xml: string): (string | number)[][] {
  return [...xml.matchAll(/<table:table-row>(.*?)<\/table:table-row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].map(
      ([, facts = '', text = '']) => {
        const value = /office:value="([^"]*)"/.exec(facts)?.[1];
        return value === undefined ? text.replace(/<[^>]+>/g, '') : Number(value);
      },
    ),
  );
}

function parsedCsv(text: string): string[][] {
  const body = text.replace(/^\uFEFF/, '').trimEnd();
  return body
    .split('\r\n')
    .map((row) =>
      [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}

/** The file with its compressed parts opened. */
function inflated(pdf: Buffer): string {
  const raw = pdf.toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('utf8');
    } catch {
      return Buffer.from(body, 'latin1').toString('utf8');
    }
  });
  return raw + streams.join('\n');
}

function asText(pdf: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  try {
    writeFileSync(join(folder, 'r.pdf'), pdf);
    const { stdout } = spawnSync('pdftotext', [join(folder, 'r.pdf'), '-'], { encoding: 'utf8' });
    return stdout.replace(/[-\u00ad]\n/g, '').replace(/\s+/g, ' ');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
