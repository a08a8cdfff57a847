import type { DisclosedCount, Place } from './disclosed-count';
import { words, type FigureTranslator, type NameOf } from './words';

const COLUMNS = [
  'value',
  'measure',
  'quarters',
  'region',
  'theme',
  'band',
  'lines',
  'together',
  'caveats',
] as const;

/**
 * RFC 4180, one row per figure. What the figure holds together and how to read it stand in the row itself,
 * so that a row copied into another sheet still says so.
 */
export function csv(counts: readonly DisclosedCount[], translator: FigureTranslator, nameOf: NameOf): string {
  const rows = counts.map((count) => row(count, translator, nameOf));
  return csvOf([COLUMNS, ...rows]);
}

/** Rows of plain text as RFC 4180. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map(cell).join(',') + '\r\n').join('');

function row(count: DisclosedCount, translator: FigureTranslator, nameOf: NameOf): string[] {
  const { about } = count;
  const names = (kind: 'region' | 'theme', places: readonly Place[] = []): string =>
    [...new Set(places.map((place) => nameOf(kind, place[kind])))].join('; ');
  const { merged, caveats } = words(count, translator, nameOf);
  return [
    String(count.value),
    count.measure,
    about.quarters.join(' '),
    names('region', about.places),
    names('theme', about.places),
    about.band === undefined ? '' : nameOf('band', about.band),
    (about.lines ?? []).map((line) => nameOf('line', line)).join('; '),
    merged.join(' '),
    caveats.join(' '),
  ];
}

/** Quoted where needed; a leading sign is defused, because a spreadsheet would calculate with it. */
function cell(text: string): string {
  const safe = /^[=+@\t\r]|^-\D/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
