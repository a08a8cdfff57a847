import { useEffect, useState } from 'react';
import { UserPlus } from 'lucide-react';
import { useNavigate, useSearchParams } from 'react-router';
import {
  KeyPersonsDocument,
  type KeyPersonRowFragment,
  type KeyPersonStatus,
} from '@sleutelring/graphql-client/admin';
import {
  ButtonLink,
  EmptyState,
  FilterBar,
  FilterChip,
  LoadMore,
  PageHeader,
  Person,
  Select,
  Table,
  TextField,
  TextLink,
  type Column,
} from '@sleutelring/ui';
import { usePages } from '@admin/data/operations';
import { useReference } from '@admin/data/reference-data';
import { useDebounced } from '@admin/data/useDebounced';
import { useText } from '@admin/i18n';
import { useMay } from '@admin/session/viewer';
import { useTitle } from '@admin/shell/useTitle';
import { Loaded } from '../parts/Loaded';
import { PersonTag } from '../parts/tags';
import { STATUSES } from './statuses';

const PAGE = 50;

/** The key persons of the organisation. */
export function Page() {
  const { t } = useText();
  useTitle(t('people.title'));
  const may = useMay();
  const [params] = useSearchParams();
  const filter = filterOf(params);
  const query = usePages(KeyPersonsDocument, { first: PAGE, filter }, (result) => result.keyPersons);
  const rows = query.data?.pages.flatMap((page) => page.keyPersons.edges.map((edge) => edge.node)) ?? [];
  const invite = may('keyPerson.edit') && (
    <ButtonLink look="primary" icon={<UserPlus aria-hidden />} href="/mensen/nieuw">
      {t('people.new')}
    </ButtonLink>
  );
  return (
    <div className="a-page">
      <PageHeader title={t('people.title')} intro={t('people.intro')} actions={invite} />
      <Filters />
      <Loaded query={query}>
        {() =>
          rows.length === 0 ? (
            <Nobody isNarrowed={Object.keys(filter).length > 0} />
          ) : (
            <div className="s-stack">
              <PeopleTable rows={rows} />
              <LoadMore
                shown={rows.length}
                total={query.data?.pages[0]?.keyPersons.totalCount}
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

function Nobody({ isNarrowed }: { isNarrowed: boolean }) {
  const { t } = useText();
  return isNarrowed ? (
    <EmptyState title={t('people.empty')}>{t('people.emptyText')}</EmptyState>
  ) : (
    <EmptyState title={t('people.none')}>{t('people.noneText')}</EmptyState>
  );
}

function filterOf(params: URLSearchParams) {
  const search = params.get('zoek');
  const language = params.get('taal');
  const region = params.get('regio');
  const statuses = params.getAll('status') as KeyPersonStatus[];
  return {
    ...(search ? { search } : {}),
    ...(language ? { languageKeys: [language] } : {}),
    ...(region ? { regionCodes: [region] } : {}),
    ...(statuses.length > 0 ? { statuses } : {}),
  };
}

function useParam(name: string): [string[], (values: readonly string[]) => void] {
  const [params, setParams] = useSearchParams();
  const change = (values: readonly string[]): void =>
    setParams(
      (former) => {
        const next = new URLSearchParams(former);
        next.delete(name);
        values.filter(Boolean).forEach((value) => next.append(name, value));
        return next;
      },
      { replace: true },
    );
  return [params.getAll(name), change];
}

const EVERY = 'alle';

function Filters() {
  const { t } = useText();
  const { choices, regions } = useReference();
  const [statuses, setStatuses] = useParam('status');
  const [[language = EVERY], setLanguage] = useParam('taal');
  const [[region = EVERY], setRegion] = useParam('regio');
  const one = (value: string): string[] => (value === EVERY ? [] : [value]);
  return (
    <div className="s-stack">
      <FilterBar label={t('people.status')}>
        {STATUSES.map((status) => (
          <FilterChip
            key={status}
            isSelected={statuses.includes(status)}
            onChange={(on) =>
              setStatuses(on ? [...statuses, status] : statuses.filter((other) => other !== status))
            }
          >
            {t(`person.status.${status}`)}
          </FilterChip>
        ))}
      </FilterBar>
      <div className="a-filters">
        <Search />
        <Select
          label={t('people.language')}
          hideLabel
          value={language}
          onChange={(value) => setLanguage(one(value))}
          choices={[{ value: EVERY, label: t('people.anyLanguage') }, ...choices('languages')]}
        />
        <Select
          label={t('people.region')}
          hideLabel
          value={region}
          onChange={(value) => setRegion(one(value))}
          choices={[{ value: EVERY, label: t('people.anyRegion') }, ...regions]}
        />
      </div>
    </div>
  );
}

function Search() {
  const { t } = useText();
  const [[kept = ''], change] = useParam('zoek');
  const [text, setText] = useState(kept);
  const still = useDebounced(text.trim());
  useEffect(() => {
    if (still !== kept) change([still]);
    // Only what stands still is written to the URL.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [still]);
  return (
    <TextField
      label={t('people.search')}
      hideLabel
      placeholder={t('people.search')}
      type="search"
      value={text}
      onChange={setText}
    />
  );
}

function PeopleTable({ rows }: { rows: readonly KeyPersonRowFragment[] }) {
  const { t, format } = useText();
  const { names, region } = useReference();
  const navigate = useNavigate();
  const columns: Column<KeyPersonRowFragment>[] = [
    {
      id: 'alias',
      title: t('people.who'),
      names: true,
      cell: (row) => (
        <Person
          name={<TextLink href={`/mensen/${row.id}`}>{row.alias}</TextLink>}
          detail={names(
            'languages',
            row.languages.map((language) => language.languageKey),
          )}
        />
      ),
    },
    { id: 'status', title: t('people.status'), cell: (row) => <PersonTag status={row.status} /> },
    {
      id: 'regions',
      title: t('people.region'),
      wideOnly: true,
      cell: (row) => format.list(row.regionCodes.map(region)),
    },
    {
      id: 'account',
      title: t('people.account'),
      wideOnly: true,
      cell: (row) => (row.hasAccount ? t('people.hasAccount') : t('people.noAccount')),
    },
    {
      id: 'last',
      title: t('people.last'),
      wideOnly: true,
      cell: (row) => (row.lastActivityOn ? format.day(row.lastActivityOn, 'year') : '–'),
    },
    {
      id: 'logs',
      title: t('people.logs'),
      numeric: true,
      cell: (row) => format.number(row.activityLogCount),
    },
  ];
  return (
    <Table
      caption={t('people.title')}
      columns={columns}
      rows={rows}
      keyOf={(row) => row.id}
      onRowPress={(row) => void navigate(`/mensen/${row.id}`)}
    />
  );
}
