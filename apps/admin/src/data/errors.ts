import type { ApiError } from '@sleutelring/graphql-client';
import type { Translate } from '@sleutelring/i18n';
import { notify } from '@sleutelring/ui';
import type { Key } from '../i18n';

export function errorText(t: Translate<Key>, error: ApiError): string {
  const values = { ...error.params, requestId: error.requestId ?? '' };
  return t(`error.${error.code}`, values);
}

/** The error of one field of a form: the server names `input.email`, the form asks for `email`. */
export function fieldError(t: Translate<Key>, error: ApiError | null, field: string): string | undefined {
  if (!error?.field) return undefined;
  const named = error.field.replace(/^input\./, '');
  return named === field || named.startsWith(`${field}.`) ? errorText(t, error) : undefined;
}

/** For a change that has no form around it. */
export const notifyFailure =
  (t: Translate<Key>) =>
  (error: ApiError): void =>
    notify({ text: errorText(t, error), kind: 'failed' });
