/** What stands beside a figure, in the order of a table. */
export const FIGURE_COLUMNS = [
  'number',
  'title',
  'measure',
  'unit',
  'planned',
  'realised',
  'differencePercent',
  'source',
  'explanation',
  'caveats',
] as const;
