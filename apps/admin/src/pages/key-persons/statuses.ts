import type { KeyPersonStatus, LanguageLevel } from '@sleutelring/graphql-client/admin';

export const STATUSES = [
  'CANDIDATE',
  'IN_TRAINING',
  'ACTIVE',
  'PAUSED',
  'STOPPED',
] as const satisfies readonly KeyPersonStatus[];

export const LEVELS = ['BASIC', 'GOOD', 'NATIVE'] as const satisfies readonly LanguageLevel[];
