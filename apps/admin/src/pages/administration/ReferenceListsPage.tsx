import { useState } from 'react';
import { Pencil, Plus } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { ReferenceItemsDocument, type ReferenceItemsQuery } from '@sleutelring/graphql-client/admin';
import {
  Button,
  FilterBar,
  FilterChip,
  IconButton,
  PageHeader,
  Person,
  Table,
  type Column,
} from '@sleutelring/ui';
import { useData } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { useTitle } from '@admin/shell/useTitle';
import { Loaded } from '../parts/Loaded';
import { OnOff } from '../parts/tags';
import { LISTS } from './lists';
import { ReferenceItemPanel } from './ReferenceItemPanel';

export type ReferenceItem = ReferenceItemsQuery['referenceItems'][number];

/** The lists that forms choose from. An item is switched off, never removed: old logs keep their words. */
export function Page() {
  const { t } = useText();
  useTitle(t('lists.title'));
  const [params, setParams] = useSearchParams();
  const list = LISTS.find((name) => name === params.get('lijst')) ?? LISTS[0];
  const [editing, setEditing] = useState<ReferenceItem | 'new' | null>(null);
  const query = useData(ReferenceItemsDocument, { list });
  return (
    <div className="a-page">
      <PageHeader
        title={t('lists.title')}
        intro={t('lists.intro')}
        actions={
          <Button look="primary" icon={<Plus aria-hidden />} onPress={() => setEditing('new')}>
            {t('lists.add')}
          </Button>
        }
      />
      <FilterBar label={t('lists.choose')}>
        {LISTS.map((name) => (
          <FilterChip key={name} isSelected={name === list} onChange={() => setParams({ lijst: name })}>
            {t(`lists.${name}`)}
          </FilterChip>
        ))}
      </FilterBar>
      <Loaded query={query}>
        {({ referenceItems }) => (
          <>
            <ItemTable items={referenceItems} list={list} onEdit={setEditing} />
            {editing && (
              <ReferenceItemPanel
                list={list}
                item={editing === 'new' ? null : editing}
                nextPosition={referenceItems.length + 1}
                onClose={() => setEditing(null)}
              />
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}

interface TableProps {
  items: readonly ReferenceItem[];
  list: (typeof LISTS)[number];
  onEdit: (item: ReferenceItem) => void;
}

function ItemTable({ items, list, onEdit }: TableProps) {
  const { t } = useText();
  const columns: Column<ReferenceItem>[] = [
    {
      id: 'nl',
      title: t('lists.nl'),
      names: true,
      cell: (item) => <Person name={item.labelNl} detail={item.key} />,
    },
    { id: 'en', title: t('lists.en'), wideOnly: true, cell: (item) => item.labelEn },
    { id: 'source', title: t('lists.source'), wideOnly: true, cell: (item) => item.source ?? '–' },
    {
      id: 'state',
      title: t('logs.state'),
      cell: (item) => <OnOff isOn={item.active} />,
    },
    {
      id: 'edit',
      title: <span className="s-hidden">{t('form.edit')}</span>,
      cell: (item) => (
        <IconButton
          label={t('plan.editNamed', { name: item.labelNl })}
          icon={<Pencil aria-hidden size={16} />}
          onPress={() => onEdit(item)}
        />
      ),
    },
  ];
  return (
    <Table
      caption={t(`lists.${list}`)}
      columns={columns}
      rows={items}
      keyOf={(item) => item.key}
      onRowPress={onEdit}
    />
  );
}
