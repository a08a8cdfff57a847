import type { ReactNode } from 'react';
import './table.css';

export interface Column<Row> {
  id: string;
  title: ReactNode;
  /** What a cell shows: words, never an id. */
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the end, in figures of one width. */
  numeric?: boolean;
  /** The cell that names the row. One column has it. */
  names?: boolean;
  /** Left out where the screen is narrow, because the row can be opened. */
  wideOnly?: boolean;
}

interface Props<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** The row whose record is open or under the cursor. */
  currentKey?: string | null;
  onRowPress?: (row: Row) => void;
  foot?: ReactNode;
  /** On a phone a row of three columns or more becomes a name with its values beneath. Off where one value says enough. */
  stacks?: boolean;
}

/** A dense, calm list. A plain table: it reads aloud, prints, and stays fast with hundreds of rows. */
export function Table<Row>({
  caption,
  columns,
  rows,
  keyOf,
  currentKey,
  onRowPress,
  foot,
  ...props
}: Props<Row>) {
  const onPhone = columns.filter((column) => !column.wideOnly).length;
  const { stacks = onPhone > 2 } = props;
  return (
    <div className="s-table-frame" role="group" aria-label={caption} tabIndex={0}>
      <table className={stacks ? 's-table s-table--stacks' : 's-table'}>
        <caption className="s-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={cellClass(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow
              key={keyOf(row)}
              columns={columns}
              row={row}
              isCurrent={keyOf(row) === currentKey}
              onPress={onRowPress}
            />
          ))}
        </tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
}

interface RowProps<Row> {
  columns: readonly Column<Row>[];
  row: Row;
  isCurrent: boolean;
  onPress: ((row: Row) => void) | undefined;
}

function TableRow<Row>({ columns, row, isCurrent, onPress }: RowProps<Row>) {
  return (
    <tr
      className={onPress ? 's-table__row--pressable' : undefined}
      data-current={isCurrent || undefined}
      onClick={(event) => {
        if (!(event.target as Element).closest('a, button, label, input')) onPress?.(row);
      }}
    >
      {columns.map((column) => {
        const Cell = column.names ? 'th' : 'td';
        return (
          <Cell
            key={column.id}
            scope={column.names ? 'row' : undefined}
            className={cellClass(column)}
            data-title={typeof column.title === 'string' ? column.title : undefined}
          >
            {column.cell(row)}
          </Cell>
        );
      })}
    </tr>
  );
}

const cellClass = ({ numeric, wideOnly }: { numeric?: boolean; wideOnly?: boolean }): string | undefined =>
  [numeric && 's-table__number', wideOnly && 's-table__wide'].filter(Boolean).join(' ') || undefined;
