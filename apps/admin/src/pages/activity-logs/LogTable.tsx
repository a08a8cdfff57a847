import { dayOf } from '@sleutelring/kernel';
import type { ActivityLogRowFragment } from '@sleutelring/graphql-client/admin';
import { Checkbox, Person, Table, type Column } from '@sleutelring/ui';
import { useReference } from '@admin/data/reference-data';
import { useText } from '@admin/i18n';
import { LogTag } from '../parts/tags';

export type LogRow = ActivityLogRowFragment;

interface Props {
  rows: readonly LogRow[];
  selected: ReadonlySet<string>;
  currentId: string | null;
  onSelect: (ids: readonly string[], on: boolean) => void;
  onOpen: (id: string) => void;
  /** Where a log is open beside the list there is room for the main words alone. */
  isNarrow: boolean;
  /** Where the list is narrowed to one state, no row repeats it. */
  hasStates: boolean;
}

export function LogTable({ rows, selected, currentId, onSelect, onOpen, isNarrow, hasStates }: Props) {
  const { t } = useText();
  const columns = useColumns(rows, selected, onSelect, hasStates);
  return (
    <Table
      stacks={false}
      caption={t('logs.title')}
      columns={isNarrow ? columns.filter((column) => !column.wideOnly) : columns}
      rows={rows}
      keyOf={(row) => row.id}
      currentKey={currentId}
      onRowPress={(row) => onOpen(row.id)}
    />
  );
}

function useColumns(
  rows: readonly LogRow[],
  selected: ReadonlySet<string>,
  onSelect: Props['onSelect'],
  hasStates: boolean,
): Column<LogRow>[] {
  const { t, format } = useText();
  const { name, names } = useReference();
  const ids = rows.map((row) => row.id);
  const all = ids.length > 0 && ids.every((id) => selected.has(id));
  const some = ids.some((id) => selected.has(id));
  return [
    {
      id: 'select',
      title: (
        <Checkbox
          aria-label={t('logs.selectAll')}
          isSelected={all}
          isIndeterminate={some && !all}
          onChange={(on) => onSelect(ids, on)}
        />
      ),
      cell: (row) => (
        <Checkbox
          aria-label={t('logs.select', { who: row.keyPersonAlias, day: format.day(row.day) })}
          isSelected={selected.has(row.id)}
          onChange={(on) => onSelect([row.id], on)}
        />
      ),
    },
    {
      id: 'what',
      title: t('logs.what'),
      names: true,
      cell: (row) => (
        <span className="l-row">
          <Person
            name={
              <span className="l-row__line">
                {name('forms', row.formKey)}
                <span className="l-row__wide"> · {row.municipalityName}</span>
              </span>
            }
            detail={
              <span className="l-row__line">
                <span className="l-row__phone">{row.municipalityName} · </span>
                {row.keyPersonAlias} · {format.day(row.day)}
                <span className="l-row__wide"> · {names('themes', row.themeKeys)}</span>
              </span>
            }
          />
          <span className="l-row__state">
            {hasStates && <LogTag state={row.state} />}
            <span>{t('figure.attendancesValue', { count: row.attendances })}</span>
          </span>
        </span>
      ),
    },
    {
      id: 'language',
      title: t('log.language'),
      wideOnly: true,
      cell: (row) => name('languages', row.languageKey),
    },
    {
      id: 'attendances',
      title: t('logs.attendances'),
      numeric: true,
      cell: (row) => format.number(row.attendances),
    },
    {
      id: 'duration',
      title: t('log.duration'),
      numeric: true,
      wideOnly: true,
      cell: (row) => format.duration(row.durationMinutes),
    },
    hasStates
      ? { id: 'state', title: t('logs.state'), wideOnly: true, cell: (row) => <LogTag state={row.state} /> }
      : {
          id: 'sent',
          numeric: true,
          title: t('log.event.SENT'),
          wideOnly: true,
          cell: (row) => format.day(dayOf(new Date(row.sentAt))),
        },
  ];
}
