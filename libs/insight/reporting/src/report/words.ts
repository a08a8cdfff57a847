import { type DisclosedCount, type FigureKey, words } from '@sleutelring/disclosure-control';
import { type Locale, type Translator, translator } from '@sleutelring/i18n';
import { compile } from '@sleutelring/i18n/compile';
import figuresEn from '../disclosure-control/messages/en.json' with { type: 'json' };
import figuresNl from '../disclosure-control/messages/nl.json' with { type: 'json' };
import en from '../messages/en.json' with { type: 'json' };
import nl from '../messages/nl.json' with { type: 'json' };
import type { ReportContent } from './content';

export type ReportKey = keyof typeof nl;
/** Reports are in Dutch, the language of the decisions; English is there for whoever reads along. */
export const REPORT_LOCALES = ['nl', 'en'] as const satisfies Locale[];
export type ReportLocale = (typeof REPORT_LOCALES)[number];
export const RECORD: ReportLocale = 'nl';
export type ReportWords = Translator<ReportKey | FigureKey>;

const WORDS: Readonly<Record<ReportLocale, ReportWords>> = {
  nl: translator('nl', compile({ ...figuresNl, ...nl })),
  en: translator('en', compile({ ...figuresEn, ...en })),
};
export const reportWords = (locale: ReportLocale = RECORD): ReportWords => WORDS[locale];

export interface CaveatInWords {
  /** Stable and in capitals, for programs. */
  readonly code: string;
  readonly text: string;
}

/** How to read one figure. */
export function figureCaveats(count: DisclosedCount, reading: ReportWords): CaveatInWords[] {
  const texts = words(count, reading, (_, id) => id).caveats;
  return count.caveats.map((caveat, index) => ({ code: caveat.toUpperCase(), text: texts[index] ?? '' }));
}

const ALWAYS = [
  'attendances_not_people',
  'exact_totals',
  'counts_per_line',
  'may_count_elsewhere',
  'as_frozen',
] as const;

/** How to read all figures of a report; no file and no page leaves one out. */
export function reportCaveats(
  content: ReportContent,
  frozenAt: Date,
  { t, format }: ReportWords,
): CaveatInWords[] {
  const { from, until, grant } = content;
  const isPart = from !== grant.from || until !== grant.until;
  const caveats = [...ALWAYS, ...(isPart ? (['plan_in_proportion'] as const) : [])];
  const day = format.instant(frozenAt);
  return caveats.map((caveat) => ({
    code: caveat.toUpperCase(),
    text: t(`report.caveat.${caveat}`, { day }),
  }));
}
