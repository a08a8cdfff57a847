import { useReference, type ListName } from '@admin/data/reference-data';
import { useText } from '@admin/i18n';
import { LIST_PARAMS, type ListParam, type LogFilter } from './log-filter';

interface SetFilter {
  id: string;
  name: string;
  remove: Parameters<LogFilter['change']>[0];
}

const LISTS: Record<Exclude<ListParam, 'regio'>, ListName> = {
  thema: 'themes',
  vorm: 'forms',
  taal: 'languages',
};

/** The filters that are set, in words, each with how to take it away. `who` is the name of the person it is narrowed to. */
export function useSetFilters(filter: LogFilter, who: string | undefined): SetFilter[] {
  const { t, format } = useText();
  const { name, region } = useReference();
  const named = (param: ListParam, value: string): string =>
    param === 'regio' ? region(value) : name(LISTS[param], value);
  const chosen = LIST_PARAMS.flatMap((param) =>
    filter.values(param).map((value) => ({
      id: `${param}:${value}`,
      name: named(param, value),
      remove: { [param]: filter.values(param).filter((other) => other !== value) },
    })),
  );
  const from = filter.from && {
    id: 'van',
    name: t('logs.from', { day: format.day(filter.from, 'year') }),
    remove: { van: null },
  };
  const until = filter.until && {
    id: 'tot',
    name: t('logs.until', { day: format.day(filter.until, 'year') }),
    remove: { tot: null },
  };
  const counted = filter.counted !== null && {
    id: 'geteld',
    name: filter.counted ? t('logs.counted') : t('logs.notCounted'),
    remove: { geteld: null },
  };
  const person = filter.keyPersonId && {
    id: 'wie',
    name: who ?? t('logs.onePerson'),
    remove: { wie: null },
  };
  return [person, ...chosen, from, until, counted].filter(Boolean) as SetFilter[];
}
