import { MEASURE_NAMES, type Measures } from './comparison';
import type { ContentIndicator, ContentLine, ReportContent } from './content';
import type { VersionDifference } from './report.type';

/** What a reader of the older version must know of the newer one. Every figure, title and text that is not the same. */
export function differences(older: ReportContent, newer: ReportContent): VersionDifference[] {
  return [
    ...changed('', 'title', older.title, newer.title),
    ...newer.narratives.flatMap(({ part, text }, index) =>
      changed(String(index + 1), 'narrative', narrative(older, part), text),
    ),
    ...numbers(older, newer).flatMap((number) =>
      ofLine(number, lineOf(older, number), lineOf(newer, number)),
    ),
    ...ofObligations(older, newer),
  ];
}

const changed = (number: string, field: string, before = '', after = ''): VersionDifference[] =>
  before === after ? [] : [{ number, field, before, after }];

const narrative = ({ narratives }: ReportContent, part: string): string | undefined =>
  narratives.find((one) => one.part === part)?.text;

const lineOf = ({ lines }: ReportContent, number: string): ContentLine | undefined =>
  lines.find((line) => line.number === number);

/** In the order of the newer plan, with what it dropped at the end. */
const numbers = (older: ReportContent, newer: ReportContent): string[] => [
  ...new Set([...newer.lines, ...older.lines].map((line) => line.number)),
];

function ofLine(number: string, before?: ContentLine, after?: ContentLine): VersionDifference[] {
  return [
    ...changed(number, 'title', before?.title, after?.title),
    ...changed(number, 'planned', plan(before), plan(after)),
    ...MEASURE_NAMES.flatMap((name) => changed(number, name, realised(name, before), realised(name, after))),
    ...changed(number, 'explanation', before?.explanation ?? '', after?.explanation ?? ''),
    ...ofIndicators(number, before?.indicators ?? [], after?.indicators ?? []),
  ];
}

function ofIndicators(
  number: string,
  older: readonly ContentIndicator[],
  newer: readonly ContentIndicator[],
): VersionDifference[] {
  const all = [...newer, ...older.filter((one) => !newer.some(({ id }) => id === one.id))];
  return all.flatMap(({ id, name }) => {
    const before = older.find((one) => one.id === id);
    const after = newer.find((one) => one.id === id);
    const named = `${number} ${name}`;
    return [
      ...changed(named, 'indicator', before && nameOf(before), after && nameOf(after)),
      ...changed(named, 'indicatorTarget', before && String(before.target), after && String(after.target)),
      ...changed(named, 'indicatorResult', resultOf(before), resultOf(after)),
      ...changed(named, 'indicatorSource', before?.source, after?.source),
      ...changed(named, 'indicatorExplanation', before?.explanation ?? '', after?.explanation ?? ''),
    ];
  });
}

const nameOf = ({ name, unit }: ContentIndicator): string => `${name} (${unit})`;
const resultOf = (indicator?: ContentIndicator): string => String(indicator?.result ?? '');

const plan = (line?: ContentLine): string | undefined =>
  line && MEASURE_NAMES.map((name) => line.planned[name]).join(' / ');

const realised = (name: keyof Measures, line?: ContentLine): string | undefined =>
  line && String(line.realised[name]);

function ofObligations(older: ReportContent, newer: ReportContent): VersionDifference[] {
  const ids = [...new Set([...newer.obligations, ...older.obligations].map((one) => one.id))];
  return ids.flatMap((id, index) => {
    const number = `4.${index + 1}`;
    const before = older.obligations.find((one) => one.id === id);
    const after = newer.obligations.find((one) => one.id === id);
    return [
      ...changed(number, 'obligation', before?.text, after?.text),
      ...changed(number, 'obligationState', before?.state, after?.state),
      ...changed(number, 'obligationExplanation', before?.explanation ?? '', after?.explanation ?? ''),
    ];
  });
}
