export { DisclosedCount, MEASURES, CAVEATS } from './disclosed-count';
export type {
  About,
  Caveat,
  CountFacts,
  Dimension,
  Measure,
  Measured,
  Merge,
  Place,
} from './disclosed-count';
export {
  words,
  sentence,
  type FigureKey,
  type FigureTranslator,
  type FigureWords,
  type NameOf,
} from './words';
export { csv, csvOf } from './csv';
export { totalOf, type Totals } from './totals';
export { lineResult, lineTotal, lineTotals, type LineBook } from './line-totals';

export type { Entry, Line, Scope } from './entry';
export { RULES, RULES_FOR_NETWORK_OF_ONE, rulesFor, type Rules, type Remain } from './rules';
export { growTree, themeLeaf, nodes, findNode, SEVERAL_THEMES } from './tree';
export type { Tree, TreeNode, NodeRef, Leaf } from './tree';
export { UNKNOWN_BAND, type BandTotal } from './bands';
export { booksOf, type BookOfLines } from './books';
export { passes } from './pass';
export { settle, type Account, type Held, type HoldReason, type Settlement } from './settle';
export { release } from './release';
export type { Atom, Book, Closing, ClosingInput, Release, Settled, Trees } from './release';
export { type Shrunk } from './shrunk';

export { seal, faultsIn, Ledger, type Fault, type Hash, type Sealed } from './ledger';
export {
  select,
  difference,
  type AtomRef,
  type BookRef,
  type Selection,
  type SelectionInput,
} from './selection';
export { atomCount, atomHolding, bandCounts, bookCount, figures, sumOf } from './figures';
export { grantTotals, type GrantTotal, type GrantTotals } from './grants';
