import type { Translator } from '@sleutelring/i18n';
import type { DisclosedCount, Merge } from './disclosed-count';
import type nl from './messages/nl.json';

export type FigureKey = keyof typeof nl;
export type FigureTranslator = Translator<FigureKey>;

/** The name of a region, theme, band or planned activity in the reader's language. */
export type NameOf = (kind: 'region' | 'theme' | 'band' | 'line', id: string) => string;

/** A figure in words: what it says, what it holds together and why, and how to read it. */
export interface FigureWords {
  readonly figure: string;
  /** One sentence per merged dimension. */
  readonly merged: readonly string[];
  readonly caveats: readonly string[];
}

export function words(count: DisclosedCount, { t, format }: FigureTranslator, nameOf: NameOf): FigureWords {
  const value = count.measure === 'minutes' ? format.duration(count.value) : count.value;
  return {
    figure: t(`figure.measure.${count.measure}`, { value }),
    merged: count.merged.map((merge) => mergeInWords(merge, { t, format }, nameOf)),
    caveats: count.caveats.map((caveat) => t(`figure.caveat.${caveat}`)),
  };
}

/** Everything in one line, for a caption or a screen reader. */
export function sentence(count: DisclosedCount, translator: FigureTranslator, nameOf: NameOf): string {
  const { figure, merged, caveats } = words(count, translator, nameOf);
  return [`${figure}.`, ...merged, ...caveats].join(' ');
}

function mergeInWords(
  { dimension, leaves }: Merge,
  { t, format }: Pick<FigureTranslator, 't' | 'format'>,
  nameOf: NameOf,
): string {
  const names = format.list(leaves.map((leaf) => nameOf(dimension, leaf)));
  return t(`figure.merged.${dimension}`, { names });
}
