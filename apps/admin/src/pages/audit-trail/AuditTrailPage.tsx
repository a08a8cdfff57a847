import { useSearchParams } from 'react-router';
import { addDays } from '@sleutelring/kernel';
import {
  AuditChainDocument,
  AuditTrailDocument,
  type AuditTrailQuery,
} from '@sleutelring/graphql-client/admin';
import {
  DateField,
  EmptyState,
  FilterBar,
  LoadMore,
  Notice,
  PageHeader,
  Person,
  Select,
  SetFilter,
  Table,
  type Column,
} from '@sleutelring/ui';
import { useData, usePages } from '@admin/data/operations';
import { useWord } from '@admin/data/words';
import { useText } from '@admin/i18n';
import { useTitle } from '@admin/shell/useTitle';
import { Loaded } from '../parts/Loaded';
import { OPERATIONS, useOperationName } from './operations/operations';
import { Subjects, shortOf } from './Subjects';

type Entry = AuditTrailQuery['auditTrail']['edges'][number]['node'];

const PAGE = 50;

/** Who did or read what. Entries hang together by their hashes; the head can be compared with a printed one. */
export function Page() {
  const { t } = useText();
  useTitle(t('audit.title'));
  const [params] = useSearchParams();
  const query = usePages(
    AuditTrailDocument,
    { first: PAGE, filter: filterOf(params) },
    (result) => result.auditTrail,
  );
  const entries = query.data?.pages.flatMap((page) => page.auditTrail.edges.map((edge) => edge.node)) ?? [];
  return (
    <div className="a-page">
      <PageHeader title={t('audit.title')} intro={t('audit.intro')} />
      <Chain />
      <Filters />
      <Loaded query={query}>
        {() =>
          entries.length === 0 ? (
            <EmptyState title={t('audit.empty')}>{t('audit.emptyText')}</EmptyState>
          ) : (
            <div className="s-stack">
              <EntryTable entries={entries} />
              <LoadMore
                shown={entries.length}
                hasMore={query.hasNextPage}
                isLoading={query.isFetchingNextPage}
                onMore={() => void query.fetchNextPage()}
              />
            </div>
          )
        }
      </Loaded>
    </div>
  );
}

function filterOf(params: URLSearchParams) {
  const operation = params.get('wat');
  const from = params.get('van');
  const last = params.get('tot');
  const subjectId = params.get('over');
  return {
    ...(operation ? { operation } : {}),
    ...(subjectId ? { subjectId } : {}),
    ...(from ? { from } : {}),
    ...(last ? { until: addDays(last, 1) } : {}),
  };
}

function Chain() {
  const { t } = useText();
  const { data } = useData(AuditChainDocument, {});
  if (!data) return null;
  const { intact, entries, head, brokenAt } = data.auditChain;
  return (
    <Notice kind={intact ? 'done' : 'failed'}>
      {intact
        ? t('audit.intact', { count: entries, head: head.slice(0, 16) })
        : t('audit.broken', { at: brokenAt ?? 0 })}
    </Notice>
  );
}

function Filters() {
  const { t } = useText();
  const operationName = useOperationName();
  const [params, setParams] = useSearchParams();
  const choices = [
    { value: '', label: t('audit.everything') },
    ...OPERATIONS.map((value) => ({ value, label: operationName(value) })),
  ];
  const change = (name: string, value: string): void =>
    setParams(
      (former) => {
        const next = new URLSearchParams(former);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  const bind = (name: string) => ({
    value: params.get(name) ?? '',
    onChange: (value: string) => change(name, value),
  });
  const subject = params.get('over');
  return (
    <div className="s-stack">
      <div className="a-filters">
        <Select label={t('audit.operation')} choices={choices} {...bind('wat')} />
        <DateField label={t('logs.fromLabel')} {...bind('van')} />
        <DateField label={t('logs.untilLabel')} {...bind('tot')} />
      </div>
      {subject && (
        <FilterBar label={t('logs.filtersSet')}>
          <SetFilter name={t('audit.about', { id: shortOf(subject) })} onRemove={() => change('over', '')} />
        </FilterBar>
      )}
    </div>
  );
}

function EntryTable({ entries }: { entries: readonly Entry[] }) {
  const { t, format } = useText();
  const word = useWord();
  const operationName = useOperationName();
  const actorOf = useActor();
  const columns: Column<Entry>[] = [
    {
      id: 'n',
      title: t('audit.sequence'),
      numeric: true,
      wideOnly: true,
      cell: (entry) => format.number(entry.sequence),
    },
    { id: 'at', title: t('audit.at'), cell: (entry) => format.instant(entry.at) },
    {
      id: 'who',
      title: t('audit.who'),
      cell: (entry) => <Person name={actorOf(entry)} detail={entry.actor.slice(0, 8)} />,
    },
    {
      id: 'what',
      title: t('audit.what'),
      names: true,
      cell: (entry) => (
        <Person
          name={operationName(entry.operation)}
          detail={entry.subjectIds.length > 0 && <Subjects ids={entry.subjectIds} />}
        />
      ),
    },
    {
      id: 'outcome',
      title: t('audit.outcome'),
      wideOnly: true,
      cell: (entry) => word('audit.outcome', entry.outcome),
    },
    {
      id: 'hash',
      title: t('audit.hash'),
      wideOnly: true,
      cell: (entry) => <code className="s-small">{entry.hash.slice(0, 10)}</code>,
    },
  ];
  return <Table caption={t('audit.title')} columns={columns} rows={entries} keyOf={(entry) => entry.id} />;
}

/** The hat that was worn, or the job that ran; never a name. */
function useActor(): (entry: Entry) => string {
  const { t } = useText();
  const word = useWord();
  return ({ role, actor }) => {
    if (!role) return actor;
    const name = word('role', role.toUpperCase());
    return name === role.toUpperCase() ? t('audit.job', { name: role }) : name;
  };
}
