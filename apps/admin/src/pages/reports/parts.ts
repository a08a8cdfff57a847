import type { ReportPart } from '@sleutelring/graphql-client/admin';

/** The five parts of the activity report in the order of the law (Kaderregeling subsidies OCW, SZW en VWS, art. 1.1). */
export const PARTS = [
  'OVERVIEW',
  'NATURE',
  'RESULTS',
  'OBLIGATIONS',
  'COMPARISON',
] as const satisfies readonly ReportPart[];

export const narrativeOf = (
  narratives: readonly { part: ReportPart; text: string }[],
  part: ReportPart,
): string => narratives.find((one) => one.part === part)?.text ?? '';
