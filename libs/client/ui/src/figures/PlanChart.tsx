import { useState, type ReactNode } from 'react';
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
  /** What the figures do not say; stands with them. */
  note?: ReactNode;
}

/** Planned against realised. The chart and the table are two views of the same figures. */
export function PlanChart({ caption, rows, write, view = 'one', note }: Props) {
  const { t } = useTexts();
  const [asTable, setAsTable] = useState(false);
  const table = <PlanTable caption={caption} rows={rows} {...(write ? { write } : {})} />;
  const chart = <Bars rows={rows} {...(write ? { write } : {})} />;
  if (view === 'both') {
    return (
      <figure className="s-plan s-plan--both">
        {chart}
        <div className="s-plan">
          {table}
          {note}
        </div>
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
      {note}
    </figure>
  );
}

function Bars({ rows, write }: Pick<Props, 'rows' | 'write'>) {
  const most = Math.max(1, ...rows.map(({ planned, realised }) => (planned > 0 ? realised / planned : 0)));
  return (
    <ul role="list" className="s-plan__bars">
      {rows.map((row) => (
        <li key={row.id}>
          <div>{row.name}</div>
          <BulletBar {...row} most={most} {...(write ? { write } : {})} />
        </li>
      ))}
    </ul>
  );
}

function PlanTable({ caption, rows, write }: Omit<Props, 'view' | 'note'>) {
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
function Difference({ planned, realised }: Pick<PlanRow, 'planned' | 'realised'>) {
  const { format } = useTexts();
  if (planned === 0) return <span>–</span>;
  const share = (realised - planned) / planned;
  return (
    <span>
      {format.number(share, { style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 0 })}
    </span>
  );
}

/** The same in words: "12% meer dan gepland". */
export function DifferenceInWords({ planned, realised }: Pick<PlanRow, 'planned' | 'realised'>) {
  const { t, format } = useTexts();
  if (planned === 0) return t('ui.notPlanned');
  const share = Math.round((Math.abs(realised - planned) / planned) * 100) / 100;
  if (share === 0) return t('ui.asPlanned');
  return t(realised > planned ? 'ui.moreThanPlanned' : 'ui.lessThanPlanned', {
    share: format.percent(share),
  });
}
