import { check } from '@sleutelring/free-text-guard';
import { type TextLimits, cleanText, invalid } from '@sleutelring/kernel';

/**
 * What somebody typed, in the form in which it is kept, when the guard finds nothing in it that identifies a person.
 * @param language of the text, a key in the list of languages
 * @throws UserError what `cleanText` throws, or `IDENTIFYING_TEXT` with the kind of what was found and where it stands,
 *   never with the words
 */
export function harmlessText(field: string, typed: string, limits: TextLimits, language = 'nl'): string {
  const text = cleanText(field, typed, limits);
  const found = check(text, { language }).find(({ severity }) => severity === 'stop');
  if (found)
    throw invalid('IDENTIFYING_TEXT', field, { kind: found.kind, start: found.start, end: found.end });
  return text;
}
