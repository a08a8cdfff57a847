import type { Period } from '@sleutelring/kernel';
import { MEASURE_NAMES, differencePercent } from '../report/comparison';
import type { ContentIndicator, ContentLine, ReportContent } from '../report/content';
import { type Figures, indicatorFigure, lineFigures, totalFigures } from '../report/figures';
import { ReportPart } from '../report/report.type';
import { RECORD, type ReportWords, figureCaveats, reportCaveats } from '../report/words';

/** A version as something to print: everything in words already, so that page, sheet and text cannot differ. */
export interface Printed {
  readonly language: string;
  readonly title: string;
  readonly kind: string;
  readonly author: string;
  readonly version: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly sections: Readonly<
    Record<ReportPart, { readonly heading: string; readonly paragraphs: readonly string[] }>
  >;
  readonly lines: readonly PrintedLine[];
  readonly totals: readonly PrintedFigure[];
  readonly obligations: readonly {
    readonly text: string;
    readonly dueOn: string;
    readonly state: string;
    readonly explanation: string;
  }[];
  readonly caveats: readonly string[];
  readonly seal: string;
}

export interface PrintedLine {
  readonly number: string;
  readonly title: string;
  readonly objective: string;
  readonly figures: readonly PrintedFigure[];
  readonly explanation: string;
  /** What the plan promises besides, in its own units. */
  readonly indicators: readonly PrintedFigure[];
}

export interface PrintedFigure {
  readonly measure: string;
  readonly unit: string;
  /** As numbers, for sheets and bars. */
  readonly planned: number | null;
  readonly realised: number | null;
  readonly differencePercent: number | null;
  /** As people read them. */
  readonly plannedText: string;
  readonly realisedText: string;
  readonly differenceText: string;
  readonly source: string;
  readonly explanation: string;
  readonly caveats: readonly string[];
}

export interface FrozenVersion {
  readonly content: ReportContent;
  readonly number: number;
  readonly hash: string;
  readonly frozenAt: Date;
}

export function printed({ content, number, hash, frozenAt }: FrozenVersion, words: ReportWords): Printed {
  const { t, format } = words;
  return {
    language: words.locale,
    title: content.title,
    kind: t(`report.kind.${content.kind}`),
    author: content.grant.organisationName,
    version: t('report.version', { number, day: format.instant(frozenAt) }),
    facts: factsOf(content, number, words),
    sections: sectionsOf(content, words),
    lines: content.lines.map((line) => lineOf(line, content, words)),
    totals: figuresOf(totalFigures(content), null, words),
    obligations: content.obligations.map((one) => ({
      text: one.text,
      dueOn: one.dueOn ? format.day(one.dueOn, 'year') : '',
      state: t(`report.obligation.${one.state}`),
      explanation: one.explanation ?? '',
    })),
    caveats: [...translationOf(words), ...reportCaveats(content, frozenAt, words).map(({ text }) => text)],
    seal: t('report.seal', { hash }),
  };
}

/** A file in another language than the record's says so, before anything else. */
const translationOf = ({ t, locale }: ReportWords): string[] =>
  locale === RECORD ? [] : [t('report.translation')];

function factsOf(
  { grant, from, until }: ReportContent,
  number: number,
  { t, format }: ReportWords,
): [string, string][] {
  return [
    [t('report.head.recipient'), grant.organisationName],
    [t('report.head.funder'), grant.funderName],
    [t('report.head.scheme'), grant.scheme],
    [t('report.head.reference'), grant.reference],
    [t('report.head.grant'), grant.title],
    [t('report.head.period'), format.period(from, until)],
    [t('report.head.grantPeriod'), format.period(grant.from, grant.until)],
    [t('report.head.settlement'), format.day(grant.settlementDueOn, 'year')],
    [t('report.head.version'), String(number)],
  ];
}

function sectionsOf({ narratives }: ReportContent, { t }: ReportWords): Printed['sections'] {
  const section = (part: ReportPart) => ({
    heading: t(`report.part.${part}`),
    paragraphs: paragraphs(narratives.find((one) => one.part === part)?.text ?? ''),
  });
  return {
    overview: section(ReportPart.OVERVIEW),
    nature: section(ReportPart.NATURE),
    results: section(ReportPart.RESULTS),
    obligations: section(ReportPart.OBLIGATIONS),
    comparison: section(ReportPart.COMPARISON),
  };
}

/** A blank line begins a new one. */
export const paragraphs = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter(Boolean);

function lineOf(line: ContentLine, content: ReportContent, words: ReportWords): PrintedLine {
  const percent = content.grant.explainAbovePercent;
  const explanation = line.explanation ?? words.t('report.noExplanation', { percent });
  return {
    number: line.number,
    title: line.title,
    objective: line.objective,
    figures: figuresOf(lineFigures(line, content), line.planned, words, explanation),
    explanation,
    indicators: line.indicators.map((one) => indicatorOf(line, one, content, words)),
  };
}

function figuresOf(
  figures: Figures,
  planned: ContentLine['planned'] | null,
  words: ReportWords,
  explanation = '',
): PrintedFigure[] {
  const { t, format } = words;
  return MEASURE_NAMES.map((measure) => {
    const shown = (value: number): string =>
      measure === 'minutes' ? format.duration(readable(value)) : format.number(value);
    const count = figures[measure];
    const difference = planned && differencePercent(planned[measure], count.value);
    return {
      measure: t(`report.measure.${measure}`),
      unit: t(`report.unit.${measure}`),
      planned: planned?.[measure] ?? null,
      realised: count.value,
      differencePercent: difference,
      plannedText: planned ? shown(planned[measure]) : '',
      realisedText: shown(count.value),
      differenceText: difference === null ? t('report.none') : signed(difference, words),
      source: t('report.source.logs'),
      explanation,
      caveats: figureCaveats(count, words).map((caveat) => caveat.text),
    };
  });
}

function indicatorOf(
  line: ContentLine,
  indicator: ContentIndicator,
  period: Period,
  words: ReportWords,
): PrintedFigure {
  const { t, format } = words;
  const { name, unit, target, source, explanation } = indicator;
  const count = indicatorFigure(line, indicator, period);
  const difference = count && differencePercent(target, count.value);
  return {
    measure: name,
    unit,
    planned: target,
    realised: count?.value ?? null,
    differencePercent: difference,
    plannedText: format.number(target),
    realisedText: count ? format.number(count.value) : t('report.notMeasured'),
    differenceText: difference === null ? '' : signed(difference, words),
    source,
    explanation: explanation ?? '',
    caveats: count ? figureCaveats(count, words).map((caveat) => caveat.text) : [],
  };
}

/** Ten hours and more without minutes: a share of a plan is not more precise than that. Sheets keep the minutes. */
const readable = (minutes: number): number => (minutes < 600 ? minutes : Math.round(minutes / 60) * 60);

const signed = (percent: number, { format }: ReportWords): string =>
  `${format.number(percent, { signDisplay: 'exceptZero' })} %`;
