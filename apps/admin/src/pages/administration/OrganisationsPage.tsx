import { useState } from 'react';
import { Pencil, Plus } from 'lucide-react';
import { newId } from '@sleutelring/kernel';
import {
  OrganisationsDocument,
  SaveOrganisationDocument,
  type OrganisationKind,
  type OrganisationsQuery,
} from '@sleutelring/graphql-client/admin';
import {
  Button,
  EmptyState,
  IconButton,
  notify,
  PageHeader,
  Panel,
  Person,
  RadioGroup,
  Switch,
  Table,
  TextField,
  type Column,
} from '@sleutelring/ui';
import { fieldError } from '@admin/data/errors';
import { useForm } from '@admin/data/form';
import { useChange, useData } from '@admin/data/operations';
import { useNamedRow } from '@admin/data/useNamedRow';
import { useText } from '@admin/i18n';
import { useTitle } from '@admin/shell/useTitle';
import { FormFoot } from '../parts/FormFoot';
import { Loaded } from '../parts/Loaded';
import { OnOff } from '../parts/tags';

type Organisation = OrganisationsQuery['organisations'][number];

export function Page() {
  const { t } = useText();
  useTitle(t('organisations.title'));
  const query = useData(OrganisationsDocument, {});
  const [editing, setEditing] = useState<Organisation | 'new' | null>(null);
  return (
    <div className="a-page">
      <PageHeader
        title={t('organisations.title')}
        intro={t('organisations.intro')}
        actions={
          <Button look="primary" icon={<Plus aria-hidden />} onPress={() => setEditing('new')}>
            {t('organisations.add')}
          </Button>
        }
      />
      <Loaded query={query}>
        {({ organisations }) =>
          organisations.length === 0 ? (
            <EmptyState title={t('organisations.empty')}>{t('organisations.emptyText')}</EmptyState>
          ) : (
            <OrganisationTable organisations={organisations} onEdit={setEditing} />
          )
        }
      </Loaded>
      {editing && (
        <OrganisationPanel
          organisation={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}

interface TableProps {
  organisations: readonly Organisation[];
  onEdit: (organisation: Organisation) => void;
}

function OrganisationTable({ organisations, onEdit }: TableProps) {
  const { t } = useText();
  const columns: Column<Organisation>[] = [
    {
      id: 'name',
      title: t('organisations.name'),
      names: true,
      cell: (one) => <Person name={one.name} detail={one.shortName} />,
    },
    { id: 'kind', title: t('organisations.kind'), cell: (one) => t(`organisations.kind.${one.kind}`) },
    {
      id: 'state',
      title: t('logs.state'),
      wideOnly: true,
      cell: (one) => <OnOff isOn={one.active} />,
    },
    {
      id: 'edit',
      title: <span className="s-hidden">{t('form.edit')}</span>,
      cell: (one) =>
        one.allowed.includes('edit') && (
          <IconButton
            label={t('plan.editNamed', { name: one.shortName })}
            icon={<Pencil aria-hidden size={16} />}
            onPress={() => onEdit(one)}
          />
        ),
    },
  ];
  return (
    <Table
      caption={t('organisations.title')}
      columns={columns}
      rows={organisations}
      keyOf={(one) => one.id}
      currentKey={useNamedRow()}
    />
  );
}

function OrganisationPanel({
  organisation,
  onClose,
}: {
  organisation: Organisation | null;
  onClose: () => void;
}) {
  const { t } = useText();
  const [id] = useState(organisation?.id ?? newId());
  const form = useForm({
    name: organisation?.name ?? '',
    shortName: organisation?.shortName ?? '',
    kind: (organisation?.kind ?? 'ORGANISATION') as string,
    active: organisation?.active ?? true,
  });
  const { mutate, error, isPending } = useChange(SaveOrganisationDocument, () => {
    notify({ text: t('form.saved') });
    onClose();
  });
  const { name, shortName, kind, active } = form.values;
  const save = (): void =>
    mutate({
      input: { id, name: name.trim(), shortName: shortName.trim(), kind: kind as OrganisationKind, active },
    });
  return (
    <Panel title={organisation?.name ?? t('organisations.add')} isOpen onClose={onClose}>
      <TextField
        label={t('organisations.name')}
        {...form.bind('name')}
        error={fieldError(t, error, 'name')}
      />
      <TextField
        label={t('organisations.shortName')}
        {...form.bind('shortName')}
        error={fieldError(t, error, 'shortName')}
      />
      <RadioGroup
        label={t('organisations.kind')}
        {...form.bind('kind')}
        choices={(['ORGANISATION', 'FUNDER'] as const).map((value) => ({
          value,
          label: t(`organisations.kind.${value}`),
        }))}
      />
      <Switch isSelected={active} onChange={(on) => form.set({ active: on })}>
        {t('lists.active')}
      </Switch>
      <FormFoot
        save={t('form.save')}
        isPending={isPending}
        error={error}
        fields={['name', 'shortName']}
        onSave={save}
        onCancel={onClose}
      />
    </Panel>
  );
}
