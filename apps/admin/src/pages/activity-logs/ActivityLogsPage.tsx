import { useState } from 'react';
import { ActivityLogsDocument } from '@sleutelring/graphql-client/admin';
import { EmptyState, Kbd, LoadMore, PageHeader } from '@sleutelring/ui';
import { usePages } from '@admin/data/operations';
import { useKeys } from '@admin/data/useKeys';
import { useLatest } from '@admin/data/useLatest';
import { useMedia } from '@admin/data/useMedia';
import { useText } from '@admin/i18n';
import { useTitle } from '@admin/shell/useTitle';
import { Loaded } from '../parts/Loaded';
import { useLogFilter } from './log-filter';
import { LogBulkBar } from './LogBulkBar';
import { LogFilters } from './LogFilters';
import { LogTable, type LogRow } from './LogTable';
import { OpenLog } from './OpenLog';
import { ReturnDialog } from './ReturnDialog';
import { type SeenLog, useReview } from './useReview';
import { useSelection } from './useSelection';
import './activity-logs.css';

const PAGE = 50;

/** The review of what was logged: a list that one walks through with the keyboard. */
export function Page() {
  const { t } = useText();
  useTitle(t('logs.title'));
  const filter = useLogFilter();
  const query = usePages(
    ActivityLogsDocument,
    { first: PAGE, filter: filter.filter, orderBy: filter.orderBy },
    (r) => r.activityLogs,
  );
  const rows = query.data?.pages.flatMap((page) => page.activityLogs.edges.map((edge) => edge.node)) ?? [];
  const ids = rows.map((row) => row.id);
  const selection = useSelection(ids);
  const [returning, setReturning] = useState<SeenLog | null>(null);
  const isBeside = useMedia('(min-width: 1180px)');

  const open = (id: string | null): void => filter.change({ open: id });
  const neighbour = (step: 1 | -1): string | undefined => {
    const at = filter.openId ? ids.indexOf(filter.openId) : -step;
    return ids[at + step];
  };
  const step = (direction: 1 | -1): void => {
    const next = neighbour(direction);
    if (next) open(next);
  };
  const goOn = useLatest((approved: readonly string[]) => {
    selection.clear();
    if (filter.openId && approved.includes(filter.openId)) open(neighbour(1) ?? null);
  });
  const review = useReview((approved) => goOn.current(approved));
  const chosen = rows.filter((row) => selection.set.has(row.id));
  /** A log that turned out to have changed is asked about as it is now. */
  const now = (log: SeenLog): SeenLog =>
    rows.find((row) => row.id === log.id && row.version > log.version) ?? log;
  /** The log that is open, with what is asked for when it may be done. */
  const onCurrent = (act: (row: LogRow) => void, operation?: string): void => {
    const current = rows.find((row) => row.id === filter.openId);
    if (current && (!operation || current.allowed.includes(operation))) act(current);
  };
  const approveChosen = (): void => {
    if (chosen.length > 0) review.approve(chosen);
    else onCurrent((row) => review.approve([row]), 'approve');
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    Enter: () => step(1),
    x: () => onCurrent((row) => selection.toggle(row.id)),
    a: approveChosen,
    r: () => onCurrent(setReturning, 'return'),
    Escape: () => open(null),
  });

  const total = query.data?.pages[0]?.activityLogs.totalCount;
  return (
    <div className="a-page l-page">
      <PageHeader title={t('logs.title')} intro={<Keys />} />
      <LogFilters filter={filter} who={rows[0]?.keyPersonAlias} />
      <Loaded query={query}>
        {() =>
          rows.length === 0 ? (
            <Empty isNarrowed={filter.isNarrowed} />
          ) : (
            <div className={filter.openId && isBeside ? 'l-split l-split--open' : 'l-split'}>
              <div className="s-stack l-list">
                <LogTable
                  rows={rows}
                  selected={selection.set}
                  currentId={filter.openId}
                  onSelect={selection.select}
                  onOpen={open}
                  isNarrow={Boolean(filter.openId) && isBeside}
                  hasStates={filter.state === null}
                />
                <LoadMore
                  shown={rows.length}
                  total={total}
                  hasMore={query.hasNextPage}
                  isLoading={query.isFetchingNextPage}
                  onMore={() => void query.fetchNextPage()}
                />
                <LogBulkBar
                  rows={chosen}
                  isPending={review.isPending}
                  onApprove={review.approve}
                  onClear={selection.clear}
                />
              </div>
              {filter.openId && (
                <OpenLog
                  id={filter.openId}
                  isBeside={isBeside}
                  isPending={review.isPending}
                  onClose={() => open(null)}
                  onStep={step}
                  onApprove={(log) => review.approve([log])}
                  onReturn={setReturning}
                  onReopen={review.reopen}
                />
              )}
            </div>
          )
        }
      </Loaded>
      {returning && <ReturnDialog log={now(returning)} review={review} onClose={() => setReturning(null)} />}
    </div>
  );
}

function Keys() {
  const { t } = useText();
  return (
    <span className="l-keys s-small">
      <Kbd>j</Kbd> <Kbd>k</Kbd> {t('keys.step')} · <Kbd>x</Kbd> {t('keys.choose')} · <Kbd>a</Kbd>{' '}
      {t('keys.approve')} · <Kbd>r</Kbd> {t('keys.return')} · <Kbd>Esc</Kbd> {t('keys.close')}
    </span>
  );
}

function Empty({ isNarrowed }: { isNarrowed: boolean }) {
  const { t } = useText();
  return isNarrowed ? (
    <EmptyState title={t('logs.nothingFound')}>{t('logs.nothingFoundText')}</EmptyState>
  ) : (
    <EmptyState title={t('logs.empty')}>{t('logs.emptyText')}</EmptyState>
  );
}
