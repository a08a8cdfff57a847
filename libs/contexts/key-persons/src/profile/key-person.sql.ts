import type { Actor } from '@sleutelring/kernel';
import { cleanText, invalid, isDay, isUuid } from '@sleutelring/kernel';
import { containing, decodeCursor } from '@sleutelring/platform';
import { type KeyPersonFilter, KeyPersonOrder } from './key-person.inputs';
import { allowedWith } from './key-person.policy';
import type { KeyPerson } from './key-person.type';

export type KeyPersonRow = Omit<KeyPerson, 'allowed'>;

/** A key person with all that is hers, in one statement and in the shape of the graph. */
export const SELECT_KEY_PERSON = `select kp.id, kp.organisation_id as "organisationId", o.name as "organisationName",
    kp.alias, kp.status, kp.since::text as since, kp.communities_served as "communitiesServed",
    kp.region_codes as "regionCodes", kp.email, kp.version, kp.forgotten_at is not null as forgotten, coalesce(spoken.languages, '[]') as languages
  from key_person kp
  join organisation o on o.id = kp.organisation_id
  left join lateral (
    select jsonb_agg(jsonb_build_object('languageKey', l.language_key, 'level', l.level) order by l.language_key) as languages
    from key_person_language l where l.organisation_id = kp.organisation_id and l.key_person_id = kp.id
  ) spoken on true`;

export function keyPersonOf(actor: Actor, row: KeyPersonRow): KeyPerson {
  return { ...row, allowed: allowedWith(actor, row) };
}

interface Sorting {
  readonly orderBy: string;
  readonly after: string;
  key(row: KeyPerson): string[];
}

const byAlias = (direction: 'asc' | 'desc'): Sorting => ({
  orderBy: `lower(kp.alias) ${direction}, kp.id ${direction}`,
  after: `(lower(kp.alias), kp.id) ${direction === 'asc' ? '>' : '<'} (lower($1), $2::uuid)`,
  key: (row) => [row.alias, row.id],
});

export const SORTINGS: Readonly<Record<KeyPersonOrder, Sorting>> = {
  [KeyPersonOrder.ALIAS_ASC]: byAlias('asc'),
  [KeyPersonOrder.ALIAS_DESC]: byAlias('desc'),
  [KeyPersonOrder.SINCE_DESC]: {
    orderBy: 'kp.since desc, kp.id desc',
    after: '(kp.since, kp.id) < ($1::date, $2::uuid)',
    key: (row) => [row.since, row.id],
  },
};

/** The condition on `$3` to `$6`, which {@link filterValues} gives. */
export const FITS = `($3::text is null or kp.alias ilike $3)
  and ($4::text[] is null or kp.status = any($4))
  and ($5::text[] is null or exists (select 1 from key_person_language spoken
    where spoken.organisation_id = kp.organisation_id and spoken.key_person_id = kp.id and spoken.language_key = any($5)))
  and ($6::text[] is null or kp.region_codes && $6)`;

/** @throws UserError for a filter that cannot be meant. */
export function filterValues({ search, statuses, languageKeys, regionCodes }: KeyPersonFilter): unknown[] {
  const text = cleanText('filter.search', search ?? '', { min: 0, max: 60 });
  return [
    text ? containing(text) : null,
    statuses ?? null,
    keys('filter.languageKeys', languageKeys),
    keys('filter.regionCodes', regionCodes),
  ];
}

function keys(field: string, values: string[] | null | undefined): string[] | null {
  if (!values) return null;
  if (values.length > 50) throw invalid('TOO_MANY', field, { max: 50 });
  values.forEach((value, index) => {
    if (!/^[a-z0-9_-]{1,60}$/.test(value)) throw invalid('INVALID_CHOICE', `${field}.${index}`);
  });
  return values;
}

/** @throws UserError when a cursor is not one of ours. */
export function cursorValues(after: string | null | undefined, order: KeyPersonOrder): unknown[] {
  if (!after) return [null, null];
  const [value = '', id = ''] = decodeCursor(after, 2);
  const fits = order === KeyPersonOrder.SINCE_DESC ? isDay(value) : cleanText('after', value, { max: 60 });
  if (!fits || !isUuid(id)) throw invalid('INVALID_FORMAT', 'after');
  return [value, id];
}
