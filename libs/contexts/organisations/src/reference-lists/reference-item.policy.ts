import { cleanText, invalid } from '@sleutelring/kernel';
import type { ReferenceItemInput } from './reference-item.type';

const EDITABLE = new Set([
  'theme',
  'outreach_form',
  'setting',
  'audience',
  'age_group',
  'gender',
  'language',
  'material',
  'help_destination',
]);

/**
 * An item as it may be kept.
 * @throws UserError at the first field that does not fit
 */
export function checkedItem(item: ReferenceItemInput): ReferenceItemInput {
  if (!EDITABLE.has(item.list)) throw invalid('INVALID_CHOICE', 'list');
  if (!/^[a-z0-9_]{1,40}$/.test(item.key)) throw invalid('INVALID_FORMAT', 'key');
  if (item.direction && !['ltr', 'rtl'].includes(item.direction))
    throw invalid('INVALID_CHOICE', 'direction');
  if (item.position < 1) throw invalid('TOO_SMALL', 'position', { min: 1 });
  if (item.position > 1000) throw invalid('TOO_LARGE', 'position', { max: 1000 });
  return {
    ...item,
    labelNl: cleanText('labelNl', item.labelNl, { max: 120 }),
    labelEn: cleanText('labelEn', item.labelEn, { max: 120 }),
    source: optional('source', item.source, 300),
    endonym: optional('endonym', item.endonym, 60),
    contact: optional('contact', item.contact, 120),
    direction: item.direction || null,
  };
}

function optional(field: string, text: string | null | undefined, max: number): string | null {
  return cleanText(field, text ?? '', { min: 0, max }) || null;
}
