import { useState } from 'react';
import { Button } from '../actions/Button';
import { Table } from '../lists/Table';
import { useTexts } from '../texts';
import { BulletBar } from './BulletBar';
import './figures.css';

export interface PlanRow {
  id: string;
  name: string;
  planned: number;
  realised: number;
}

interface Props {
  caption: string;
  rows: readonly PlanRow[];
  write?: (value: number) => string;
  /** `both` side by side, for reading; otherwise one, with a switch. */
  view?: 'both' | 'one';
}

/** Planned against realised. The chart and the table are two views of the same figures. */
export function PlanChart({ caption, rows, write, view = 'one' }: Props) {
  const { t } = useTexts();
  const [asTable, setAsTable] = useState(false);
  const table = <PlanTable caption={caption} rows={rows} {...(write ? { write } : {})} />;
  const chart = <Bars rows={rows} {...(write ? { write } : {})} />;
  if (view === 'both') {
    return (
      <figure className="s-plan s-plan--both">
        {chart}
        {table}
      </figure>
    );
  }
  return (
    <figure className="s-plan">
      <figcaption className="s-plan__head">
        <span className="s-small s-subtle">{caption}</span>
        <Button look="quiet" className="s-print-none" onPress={() => setAsTable(!asTable)}>
          {asTable ? t('ui.asChart') : t('ui.asTable')}
        </Button>
      </figcaption>
      {asTable ? table : chart}
    </figure>
  );
}

function Bars({ rows, write }: Pick<Props, 'rows' | 'write'>) {
  return (
    <ul role="list" className="s-plan__bars">
      {rows.map((row) => (
        <li key={row.id}>
          <div>{row.name}</div>
          <BulletBar {...row} {...(write ? { write } : {})} />
        </li>
      ))}
    </ul>
  );
}

function PlanTable({ caption, rows, write }: Omit<Props, 'view'>) {
  const { t, format } = useTexts();
  const written = write ?? format.number;
  return (
    <Table
      caption={caption}
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        { id: 'name', title: caption, cell: (row) => row.name, names: true },
        { id: 'planned', title: t('ui.planned'), cell: (row) => written(row.planned), numeric: true },
        { id: 'realised', title: t('ui.realised'), cell: (row) => written(row.realised), numeric: true },
        {
          id: 'difference',
          title: t('ui.difference'),
          cell: (row) => <Difference {...row} />,
          numeric: true,
        },
      ]}
    />
  );
}

/** The difference from the plan as a share of it, with its sign. */
export function Difference({ planned, realised }: Pick<PlanRow, 'planned' | 'realised'>) {
  const { format } = useTexts();
  if (planned === 0) return <span>–</span>;
  const share = (realised - planned) / planned;
  return (
    <span>
      {format.number(share, { style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 0 })}
    </span>
  );
}
