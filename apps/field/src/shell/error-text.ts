import { ApiError } from '@sleutelring/graphql-client';
import type { Problem } from '@sleutelring/offline-store';
import { fieldOf, isField } from '../log/note';
import { useWords, type Key } from './words';

/** Codes that have words of their own; the others share one sentence. */
const KNOWN = new Set([
  'OFFLINE',
  'REQUIRED',
  'TOO_LONG',
  'TOO_LARGE',
  'TOO_SMALL',
  'TOO_MANY',
  'INVALID_CHOICE',
  'NOT_ALLOWED_NOW',
  'DAY_IN_FUTURE',
  'DAY_TOO_LONG_AGO',
  'INVALID_DAY',
  'IDENTIFYING_TEXT',
  'CHANGED_MEANWHILE',
  'CONFLICT',
  'NOT_FOUND',
  'CODE_INVALID',
  'INVITATION_INVALID',
  'PASSKEY_INVALID',
  'TOO_MANY_ATTEMPTS',
  'UNAUTHENTICATED',
  'INVALID_FORMAT',
  'NO_ROOM',
]);

interface ErrorText {
  (error: unknown): string;
  ofProblem(problem: Problem): string;
}

/** A mistake in words: what happened and what to do. */
export function useErrorText(): ErrorText {
  const { t } = useWords();
  const ofCode = (code: string): string => t(`error.${KNOWN.has(code) ? code : 'INTERNAL'}` as Key);
  const ofProblem = ({ code, field }: Problem): string => {
    const name = fieldOf(field);
    return isField(name) ? `${t(`field.${name}`)}: ${ofCode(code)}` : ofCode(code);
  };
  const text = (error: unknown): string =>
    ofProblem(error instanceof ApiError ? error : { code: isRoom(error) ? 'NO_ROOM' : 'INTERNAL' });
  return Object.assign(text, { ofProblem });
}

/** The phone would not keep it: full, or not allowed to. */
const isRoom = (error: unknown): boolean => error instanceof DOMException;
