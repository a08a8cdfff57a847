/**
 * Every mistake a user can make, as a closed list. Clients translate the code; the server sends no prose.
 * Anything else that goes wrong reaches the client as `INTERNAL` with a request id.
 */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'NOT_FOUND'
  | 'NOT_ALLOWED_NOW'
  | 'REQUIRED'
  | 'TOO_SHORT'
  | 'TOO_LONG'
  | 'TOO_SMALL'
  | 'TOO_LARGE'
  | 'TOO_MANY'
  | 'INVALID_FORMAT'
  | 'INVALID_CHOICE'
  | 'INVALID_DAY'
  | 'DAY_IN_FUTURE'
  | 'DAY_TOO_LONG_AGO'
  | 'PERIOD_INVALID'
  | 'OUTSIDE_PERIOD'
  | 'SUM_MISMATCH'
  | 'IDENTIFYING_TEXT'
  | 'EXPLANATION_REQUIRED'
  | 'NOT_UNIQUE'
  | 'CONFLICT'
  | 'CHANGED_MEANWHILE'
  | 'CODE_INVALID'
  | 'INVITATION_INVALID'
  | 'LAST_ADMINISTRATOR'
  | 'PASSKEY_INVALID'
  | 'TOO_MANY_ATTEMPTS'
  | 'UNKNOWN_DOCUMENT'
  | 'BAD_REQUEST'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/** A mistake that the user can mend. Carries no free text and nothing of what was typed. */
export class UserError extends Error {
  constructor(
    readonly code: ErrorCode,
    /** Path of the input field, such as `bands.0.count`; absent when it concerns the whole. */
    readonly field?: string,
    /** Numbers and names of the rule that the translation needs, such as `{ max: 500 }`. */
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(field ? `${code} at ${field}` : code);
    this.name = 'UserError';
  }
}

/** What an actor cannot see does not exist for her. */
export const notFound = (field?: string): UserError => new UserError('NOT_FOUND', field);

export const invalid = (
  code: ErrorCode,
  field: string,
  params?: Readonly<Record<string, string | number>>,
): UserError => new UserError(code, field, params);
