import { useSearchParams } from 'react-router';
import { addDays } from '@sleutelring/kernel';
import type {
  ActivityLogFilter,
  ActivityLogOrder,
  ActivityLogState,
} from '@sleutelring/graphql-client/admin';

/** What of a list stands in the URL, so that a filter can be kept, shared and gone back to. */
const LISTS = {
  thema: 'themeKeys',
  vorm: 'formKeys',
  taal: 'languageKeys',
  regio: 'ggdRegionCodes',
} as const;
export type ListParam = keyof typeof LISTS;
export const LIST_PARAMS = Object.keys(LISTS) as ListParam[];

export const STATES = [
  'SENT',
  'RETURNED',
  'APPROVED',
  'WITHDRAWN',
] as const satisfies readonly ActivityLogState[];
const ORDERS = {
  nieuw: 'SENT_AT_DESC',
  oud: 'SENT_AT_ASC',
  dag: 'DAY_DESC',
  dagoud: 'DAY_ASC',
} as const satisfies Record<string, ActivityLogOrder>;
export type OrderName = keyof typeof ORDERS;
export const ORDER_NAMES = Object.keys(ORDERS) as OrderName[];

export interface LogFilter {
  /** Null shows all states. Without a choice: what waits to be looked at. */
  state: ActivityLogState | null;
  order: OrderName;
  search: string;
  from: string;
  /** The last day that is shown. */
  until: string;
  counted: boolean | null;
  keyPersonId: string | null;
  /** The log that is open beside the list. */
  openId: string | null;
  values(param: ListParam): string[];
  /** The variables of the query, without and with the state. */
  base: ActivityLogFilter;
  filter: ActivityLogFilter;
  orderBy: ActivityLogOrder;
  /** What a saved filter keeps. */
  query: string;
  isNarrowed: boolean;
  change(changes: Readonly<Record<string, string | readonly string[] | null>>): void;
}

export function useLogFilter(): LogFilter {
  const [params, setParams] = useSearchParams();
  const read = readParams(params);
  return {
    ...read,
    change(changes) {
      // At once: keys come faster than a transition, and the next one must find what this one opened.
      // Opening is a step that one goes back from; walking on and filtering are none.
      const isStep = Boolean(changes['open']) && !read.openId;
      setParams((former) => changed(former, changes), { replace: !isStep, flushSync: true });
    },
  };
}

function changed(former: URLSearchParams, changes: Parameters<LogFilter['change']>[0]): URLSearchParams {
  const next = new URLSearchParams(former);
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    for (const one of [value ?? []].flat()) if (one) next.append(name, one);
  }
  return next;
}

export function readParams(params: URLSearchParams): Omit<LogFilter, 'change'> {
  const text = (name: string): string => params.get(name) ?? '';
  const values = (param: ListParam): string[] => params.getAll(param);
  const stateText = text('staat') || 'SENT';
  const state = STATES.find((one) => one === stateText) ?? null;
  const order = ORDER_NAMES.find((name) => name === text('orde')) ?? 'nieuw';
  const counted = { ja: true, nee: false }[text('geteld')] ?? null;
  const base = baseFilter(params, values, counted);
  const query = new URLSearchParams(params);
  query.delete('open');
  return {
    state,
    order,
    search: text('zoek'),
    from: text('van'),
    until: text('tot'),
    counted,
    keyPersonId: params.get('wie'),
    openId: params.get('open'),
    values,
    base,
    filter: state ? { ...base, states: [state] } : base,
    orderBy: ORDERS[order],
    query: query.toString(),
    isNarrowed: Object.keys(base).length > 0,
  };
}

function baseFilter(
  params: URLSearchParams,
  values: (param: ListParam) => string[],
  counted: boolean | null,
): ActivityLogFilter {
  const lists = LIST_PARAMS.filter((param) => values(param).length > 0).map((param) => [
    LISTS[param],
    values(param),
  ]);
  const last = params.get('tot');
  const texts = [
    ['search', params.get('zoek')],
    ['from', params.get('van')],
    ['until', last && addDays(last, 1)],
    ['keyPersonId', params.get('wie')],
  ].filter(([, value]) => value);
  return {
    ...(Object.fromEntries(lists) as ActivityLogFilter),
    ...(Object.fromEntries(texts) as ActivityLogFilter),
    ...(counted === null ? {} : { counted }),
  };
}
