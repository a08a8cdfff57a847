import { useEffect, useState } from 'react';
import { SlidersHorizontal } from 'lucide-react';
import { ActivityLogCountsDocument } from '@sleutelring/graphql-client/admin';
import { Button, FilterBar, FilterChip, Select, SetFilter, TextField } from '@sleutelring/ui';
import { useData } from '@admin/data/operations';
import { useDebounced } from '@admin/data/useDebounced';
import { useText } from '@admin/i18n';
import { FilterPanel } from './FilterPanel';
import { ORDER_NAMES, STATES, type LogFilter } from './log-filter';
import { SavedFilters } from './SavedFilters';
import { useSetFilters } from './useSetFilters';

/** Above the list: the states with their counts, a search, the order, and the filters that are set. */
export function LogFilters({ filter, who }: { filter: LogFilter; who: string | undefined }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const setFilters = useSetFilters(filter, who);
  return (
    <div className="s-stack l-filters">
      <StateChips filter={filter} />
      <div className="s-row">
        <Search filter={filter} />
        <Select
          label={t('logs.order')}
          hideLabel
          value={filter.order}
          onChange={(order) => filter.change({ orde: order })}
          choices={ORDER_NAMES.map((name) => ({ value: name, label: t(`logs.order.${name}`) }))}
        />
        <Button icon={<SlidersHorizontal aria-hidden />} onPress={() => setOpen(true)}>
          {t('logs.filter')}
        </Button>
        <SavedFilters filter={filter} />
      </div>
      {setFilters.length > 0 && (
        <FilterBar label={t('logs.filtersSet')}>
          {setFilters.map(({ id, name, remove }) => (
            <SetFilter key={id} name={name} onRemove={() => filter.change(remove)} />
          ))}
        </FilterBar>
      )}
      <FilterPanel filter={filter} isOpen={isOpen} onClose={() => setOpen(false)} />
    </div>
  );
}

function StateChips({ filter }: { filter: LogFilter }) {
  const { t } = useText();
  const { data } = useData(ActivityLogCountsDocument, { filter: filter.base });
  const counts = data?.activityLogCounts;
  useEffect(() => {
    // On a phone the states stand in one line that scrolls.
    document
      .querySelector('.l-filters [data-selected]')
      ?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [filter.state]);
  const countOf = {
    SENT: counts?.sent,
    RETURNED: counts?.returned,
    APPROVED: counts?.approved,
    WITHDRAWN: counts?.withdrawn,
  };
  return (
    <FilterBar label={t('logs.state')}>
      {STATES.map((state) => (
        <FilterChip
          key={state}
          count={countOf[state]}
          isSelected={filter.state === state}
          onChange={() => filter.change({ staat: state, open: null })}
        >
          {t(`log.state.${state}`)}
        </FilterChip>
      ))}
      <FilterChip
        isSelected={filter.state === null}
        onChange={() => filter.change({ staat: 'alle', open: null })}
      >
        {t('logs.allStates')}
      </FilterChip>
    </FilterBar>
  );
}

function Search({ filter }: { filter: LogFilter }) {
  const { t } = useText();
  const [text, setText] = useState(filter.search);
  const still = useDebounced(text);
  const { search, change } = filter;
  useEffect(() => {
    if (still.trim() !== search) change({ zoek: still.trim() });
    // Only what stands still is written to the URL; `search` and `change` follow from it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [still]);
  return (
    <TextField
      label={t('logs.search')}
      hideLabel
      placeholder={t('logs.search')}
      type="search"
      value={text}
      onChange={setText}
    />
  );
}
