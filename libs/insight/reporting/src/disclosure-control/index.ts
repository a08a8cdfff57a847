export { DisclosedCount, MEASURES, CAVEATS } from './disclosed-count';
export type { About, Caveat, CountFacts, Dimension, Measure, Merge } from './disclosed-count';
export { type Totals } from './totals';
export { lineTotal, lineTotals, type LineBook } from './line-totals';
export {
  words,
  sentence,
  type FigureKey,
  type FigureTranslator,
  type FigureWords,
  type NameOf,
} from './words';
export { csv } from './csv';
