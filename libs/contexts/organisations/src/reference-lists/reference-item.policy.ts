import { invalid } from '@sleutelring/kernel';
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

/** @throws UserError at the first field that does not fit. */
export function checkItem(item: ReferenceItemInput): void {
  if (!EDITABLE.has(item.list)) throw invalid('INVALID_CHOICE', 'list');
  if (!/^[a-z0-9_]{1,40}$/.test(item.key)) throw invalid('INVALID_FORMAT', 'key');
  checkLength('labelNl', item.labelNl, 1, 120);
  checkLength('labelEn', item.labelEn, 1, 120);
  checkLength('source', item.source ?? '', 0, 300);
  checkLength('endonym', item.endonym ?? '', 0, 60);
  checkLength('contact', item.contact ?? '', 0, 120);
  if (item.direction && !['ltr', 'rtl'].includes(item.direction))
    throw invalid('INVALID_CHOICE', 'direction');
  if (item.position < 1 || item.position > 1000) throw invalid('TOO_LARGE', 'position', { max: 1000 });
}

function checkLength(field: string, text: string, min: number, max: number): void {
  if (text.trim().length < min) throw invalid('REQUIRED', field);
  if (text.length > max) throw invalid('TOO_LONG', field, { max });
}
