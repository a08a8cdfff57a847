import { ReferenceDataDocument, type ReferenceDataQuery } from '@sleutelring/graphql-client/admin';
import type { Choice } from '@sleutelring/ui';
import { useText } from '../i18n';
import { useData } from './operations';

type Lists = Omit<ReferenceDataQuery['referenceData'], 'version' | 'ggdRegions'>;
export type ListName = keyof Lists;

const HOUR = 3_600_000;

export interface ReferenceWords {
  /** The name of an item in the reader's language; its key when the list does not know it. */
  name(list: ListName, key: string): string;
  names(list: ListName, keys: readonly string[]): string;
  choices(list: ListName): Choice[];
  region(code: string): string;
  regions: Choice[];
}

/** The lists that screens choose from and translate by. Fetched once, kept for an hour. */
export function useReference(): ReferenceWords {
  const { locale, format } = useText();
  const { data } = useData(ReferenceDataDocument, {}, { staleTime: HOUR });
  const lists = data?.referenceData;
  const label = (item: { labelNl: string; labelEn: string }): string =>
    locale === 'nl' ? item.labelNl : item.labelEn;
  const name = (list: ListName, key: string): string => {
    const item = lists?.[list].find((candidate) => candidate.key === key);
    return item ? label(item) : key;
  };
  const regions = (lists?.ggdRegions ?? []).map(({ code, name: text }) => ({ value: code, label: text }));
  return {
    name,
    names: (list, keys) => format.list(keys.map((key) => name(list, key))),
    choices: (list) =>
      (lists?.[list] ?? [])
        .filter((item) => item.active)
        .map((item) => ({ value: item.key, label: label(item) })),
    region: (code) => regions.find((region) => region.value === code)?.label ?? code,
    regions,
  };
}
