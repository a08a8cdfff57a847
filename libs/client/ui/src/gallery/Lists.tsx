import { useState } from 'react';
import { Button } from '../actions/Button';
import { Kbd } from '../actions/Kbd';
import { StateTag } from '../figures/StateTag';
import { Section } from '../layout/PageHeader';
import { BulkBar, FilterBar, FilterChip, FootBar, LoadMore, SetFilter } from '../lists/filters';
import { Facts, Person, Timeline } from '../lists/story';
import { Table } from '../lists/Table';

const ROWS = [
  { id: '1', what: 'Huiskamerbijeenkomst · Tilburg', who: 'Amina (fictief) · do 26 nov', count: 14 },
  { id: '2', what: 'Dialoogbijeenkomst · Breda', who: 'Selam (fictief) · wo 25 nov', count: 9 },
];

export function Lists() {
  const [isOn, setOn] = useState(true);
  return (
    <Section title="Lijsten en verhalen">
      <FilterBar label="Status">
        <FilterChip isSelected={isOn} onChange={setOn} count={12}>
          Te bekijken
        </FilterChip>
        <FilterChip isSelected={!isOn} onChange={(on) => setOn(!on)} count={1340}>
          Goedgekeurd
        </FilterChip>
        <SetFilter name="Somalisch" onRemove={() => undefined} />
      </FilterBar>
      <Table
        caption="Verslagen"
        rows={ROWS}
        keyOf={(row) => row.id}
        currentKey="1"
        onRowPress={() => undefined}
        columns={[
          {
            id: 'what',
            title: 'Activiteit',
            names: true,
            cell: (row) => <Person name={row.what} detail={row.who} />,
          },
          {
            id: 'state',
            title: 'Status',
            wideOnly: true,
            cell: () => <StateTag tone="waiting">Te bekijken</StateTag>,
          },
          { id: 'count', title: 'Deelnames', numeric: true, cell: (row) => row.count },
        ]}
      />
      <LoadMore shown={50} total={1340} hasMore isLoading={false} onMore={() => undefined} />
      <div className="g-bars">
        <BulkBar count={2} onClear={() => undefined}>
          <Button look="primary">2 goedkeuren</Button>
        </BulkBar>
        <FootBar label="Nog niet opgeslagen">
          <Button look="primary">Opslaan</Button>
        </FootBar>
      </div>
      <Facts
        facts={[
          ['Talen', 'Somalisch (moedertaal), Nederlands (goed)'],
          ['Toets', <Kbd key="k">j</Kbd>],
        ]}
      />
      <Timeline
        events={[
          { id: '2', at: '2026-11-24T09:10:00Z', by: 'Noor (fictief)', title: 'Goedgekeurd' },
          { id: '1', at: '2026-11-23T20:40:00Z', by: 'Amina (fictief)', title: 'Verstuurd' },
        ]}
      />
    </Section>
  );
}
