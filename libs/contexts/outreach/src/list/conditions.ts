import { cleanText, invalid, isUuid } from '@sleutelring/kernel';
import type { Municipality } from '@sleutelring/organisations';
import { containing } from '@sleutelring/platform';
import type { ActivityLogFilter } from './activity-log.filter';

/** Conditions on a list and the values they speak of, `$1` and on. */
export class Conditions {
  readonly values: unknown[] = [];
  private readonly parts: string[] = [];

  /** Adds a condition that names each of its values as `?`. */
  add(part: string, ...values: unknown[]): this {
    const waiting = [...values];
    this.parts.push(part.replaceAll('?', () => `$${this.values.push(waiting.shift())}`));
    return this;
  }

  get sql(): string {
    return this.parts.join(' and ') || 'true';
  }
}

/**
 * Only what is asked for becomes a condition, so that each shape of a question has a plan of its own.
 * @throws UserError for a filter that cannot be meant
 */
export function addFilter(
  conditions: Conditions,
  filter: ActivityLogFilter,
  municipalities: readonly Municipality[],
): Conditions {
  const any = (
    column: string,
    field: keyof ActivityLogFilter,
    keys: readonly string[] | null | undefined,
  ): void => {
    if (keys) conditions.add(`log.${column} = any(?::text[])`, checkedKeys(field, keys));
  };
  const { states, themeKeys, municipalityCode, from, until, keyPersonId, grantId, counted, search } = filter;
  if (states?.length === 1) conditions.add('log.state = ?', states[0]);
  else if (states) conditions.add('log.state = any(?::text[])', [...new Set(states)]);
  any('form_key', 'formKeys', filter.formKeys);
  any('language_key', 'languageKeys', filter.languageKeys);
  any('ggd_region_code', 'ggdRegionCodes', filter.ggdRegionCodes);
  any('municipality_code', 'municipalityCode', municipalityCode ? [municipalityCode] : null);
  if (themeKeys) conditions.add('log.theme_keys && ?::text[]', checkedKeys('themeKeys', themeKeys));
  if (from) conditions.add('log.day >= ?::date', from);
  if (until) conditions.add('log.day < ?::date', until);
  if (keyPersonId) conditions.add('log.key_person_id = ?::uuid', checkedId('keyPersonId', keyPersonId));
  if (grantId) conditions.add('?::uuid = any(log.counted_for)', checkedId('grantId', grantId));
  if (typeof counted === 'boolean') conditions.add(`(log.counted_for <> '{}') = ?::boolean`, counted);
  if (search) addSearch(conditions, search, municipalities);
  return conditions;
}

function addSearch(conditions: Conditions, typed: string, municipalities: readonly Municipality[]): void {
  const text = cleanText('filter.search', typed, { min: 0, max: 60 });
  const folded = text.toLowerCase();
  const places = municipalities
    .filter(({ name }) => name.toLowerCase().includes(folded))
    .map(({ code }) => code);
  conditions.add('(kp.alias ilike ? or log.municipality_code = any(?::text[]))', containing(text), places);
}

function checkedKeys(field: string, keys: readonly string[]): readonly string[] {
  if (keys.length > 50) throw invalid('TOO_MANY', `filter.${field}`, { max: 50 });
  keys.forEach((key) => {
    if (!/^[A-Za-z0-9_-]{1,60}$/.test(key)) throw invalid('INVALID_CHOICE', `filter.${field}`);
  });
  return keys;
}

function checkedId(field: string, id: string): string {
  if (!isUuid(id)) throw invalid('INVALID_FORMAT', `filter.${field}`);
  return id;
}
