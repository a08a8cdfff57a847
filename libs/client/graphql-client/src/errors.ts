import type { ErrorCode } from '@sleutelring/kernel';

/** `OFFLINE` is the one code that no server sends: the request did not arrive, or its answer did not. */
export type ApiErrorCode = ErrorCode | 'OFFLINE';

/** What went wrong, as a code that screens translate. Never prose from a server. */
export class ApiError extends Error {
  constructor(
    readonly code: ApiErrorCode,
    /** Path of the input field it is about, such as `input.email`; absent when it concerns the whole. */
    readonly field?: string,
    readonly params: Readonly<Record<string, string | number>> = {},
    readonly requestId?: string,
  ) {
    super(field ? `${code} at ${field}` : code);
    this.name = 'ApiError';
  }
}
