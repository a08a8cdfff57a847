import { request } from '@sleutelring/graphql-client';
import { ReferenceListsDocument, type ReferenceListsQuery } from '@sleutelring/graphql-client/field';
import type { Locale } from '@sleutelring/i18n';
import type { AppStore } from '../shell/app';

/** The lists that a log chooses from; the same for everybody, so they may stay on the phone. */
export type Lists = ReferenceListsQuery['referenceData'];
export type ListName = Exclude<keyof Lists, 'version' | 'municipalities'>;
export interface Choice {
  readonly key: string;
  readonly label: string;
  /** Set where the label is in a language of its own. */
  readonly lang?: string;
}

export const LISTS_KEPT = 'lists';

export async function loadLists(store: AppStore): Promise<Lists> {
  const { referenceData } = await request(ReferenceListsDocument, {});
  await store.keep(LISTS_KEPT, referenceData);
  return referenceData;
}

type Labels = Readonly<Partial<Record<string, string>>>;

/** Labels in a language that the lists themselves do not have. Anything not in it is shown in English. */
export async function extraLabels(locale: Locale): Promise<Labels> {
  return locale === 'ar' ? (await import('./labels-ar.json')).default : {};
}

export function choices(lists: Lists, name: ListName, locale: Locale, extra: Labels): Choice[] {
  return lists[name].filter(({ active }) => active).map((item) => choice(name, item, locale, extra));
}

function choice(name: ListName, item: Lists[ListName][number], locale: Locale, extra: Labels): Choice {
  const own = 'endonym' in item ? item.endonym : undefined;
  if (own) return { key: item.key, label: own, lang: item.key };
  const label = locale === 'nl' ? item.labelNl : (extra[`${name}.${item.key}`] ?? item.labelEn);
  return { key: item.key, label };
}

export const labelOf = (list: readonly Choice[], key: string): string =>
  list.find((item) => item.key === key)?.label ?? key;
