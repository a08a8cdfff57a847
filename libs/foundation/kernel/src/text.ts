import { invalid } from './errors';

/** Control characters other than line breaks, overrides of the writing direction, and halves of surrogate pairs. */
const UNWANTED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\p{Surrogate}]/u;

export interface TextLimits {
  /** Characters at least, after trimming; 0 allows none. */
  readonly min?: number;
  /** Characters at most, in UTF-16 code units, as a browser counts them. */
  readonly max: number;
}

/**
 * What somebody typed, in the one form in which we keep text: NFC, trimmed, no character that hides or reorders others.
 * @throws UserError `REQUIRED`, `TOO_SHORT`, `TOO_LONG` or `INVALID_FORMAT` at the field
 */
export function cleanText(field: string, typed: string, { min = 1, max }: TextLimits): string {
  // Before anything walks over it: what is far too long is not worth normalising.
  if (typed.length > max * 4) throw invalid('TOO_LONG', field, { max });
  const text = typed.replaceAll('\r\n', '\n').replaceAll('\t', ' ').normalize('NFC').trim();
  if (text.length > max) throw invalid('TOO_LONG', field, { max });
  if (text.length === 0 && min > 0) throw invalid('REQUIRED', field);
  if (text.length < min) throw invalid('TOO_SHORT', field, { min });
  if (UNWANTED.test(text)) throw invalid('INVALID_FORMAT', field);
  return text;
}
