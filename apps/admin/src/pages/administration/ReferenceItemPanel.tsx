import { SaveReferenceItemDocument } from '@sleutelring/graphql-client/admin';
import { notify, NumberField, Panel, Select, Switch, TextField } from '@sleutelring/ui';
import { fieldError } from '@admin/data/errors';
import { useForm } from '@admin/data/form';
import { useChange } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { FormFoot } from '../parts/FormFoot';
import type { ReferenceItem } from './ReferenceListsPage';

interface Props {
  list: string;
  item: ReferenceItem | null;
  nextPosition: number;
  onClose: () => void;
}

const FIELDS = ['key', 'labelNl', 'labelEn', 'source', 'position', 'contact', 'endonym'];

const NOTHING: Omit<ReferenceItem, 'list'> = {
  key: '',
  labelNl: '',
  labelEn: '',
  source: null,
  active: true,
  position: 1,
  endonym: null,
  direction: null,
  contact: null,
  verified: false,
};

/** What a form edits: texts are never null while somebody types them. */
const valuesOf = (item: Omit<ReferenceItem, 'list'>) => ({
  key: item.key,
  labelNl: item.labelNl,
  labelEn: item.labelEn,
  active: item.active,
  position: item.position,
  source: item.source ?? '',
  endonym: item.endonym ?? '',
  direction: item.direction ?? 'ltr',
  contact: item.contact ?? '',
  verified: item.verified ?? false,
});

export function ReferenceItemPanel({ list, item, nextPosition, onClose }: Props) {
  const { t } = useText();
  const form = useForm(valuesOf(item ?? { ...NOTHING, position: nextPosition }));
  const { mutate, error, isPending } = useChange(SaveReferenceItemDocument, () => {
    notify({ text: t('form.saved') });
    onClose();
  });
  const { values } = form;
  const language = list === 'language' ? { endonym: values.endonym.trim(), direction: values.direction } : {};
  const help =
    list === 'help_destination' ? { contact: values.contact.trim() || null, verified: values.verified } : {};
  const save = (): void => {
    const { key, labelNl, labelEn, source, active, position } = values;
    mutate({
      input: {
        list,
        key: key.trim(),
        labelNl,
        labelEn,
        source: source.trim() || null,
        active,
        position,
        ...language,
        ...help,
      },
    });
  };
  const errorOf = (field: string): string | undefined => fieldError(t, error, field);
  return (
    <Panel title={item ? item.labelNl : t('lists.add')} isOpen onClose={onClose}>
      <TextField label={t('lists.nl')} {...form.bind('labelNl')} error={errorOf('labelNl')} />
      <TextField label={t('lists.en')} {...form.bind('labelEn')} error={errorOf('labelEn')} />
      <TextField
        label={t('lists.key')}
        help={t('lists.keyHelp')}
        isDisabled={item !== null}
        {...form.bind('key')}
        error={errorOf('key')}
      />
      {list === 'language' && (
        <>
          <TextField label={t('lists.endonym')} {...form.bind('endonym')} error={errorOf('endonym')} />
          <Select
            label={t('lists.direction')}
            {...form.bind('direction')}
            choices={(['ltr', 'rtl'] as const).map((value) => ({
              value,
              label: t(`lists.direction.${value}`),
            }))}
          />
        </>
      )}
      {list === 'help_destination' && (
        <>
          <TextField
            label={t('lists.contact')}
            optional
            {...form.bind('contact')}
            error={errorOf('contact')}
          />
          <Switch isSelected={values.verified} onChange={(verified) => form.set({ verified })}>
            {t('lists.verified')}
          </Switch>
        </>
      )}
      <TextField
        label={t('lists.source')}
        help={t('lists.sourceHelp')}
        optional
        {...form.bind('source')}
        error={errorOf('source')}
      />
      <NumberField
        label={t('lists.position')}
        minValue={1}
        {...form.bind('position')}
        error={errorOf('position')}
      />
      <Switch isSelected={values.active} onChange={(active) => form.set({ active })}>
        {t('lists.active')}
      </Switch>
      <FormFoot
        save={t('form.save')}
        isPending={isPending}
        error={error}
        fields={FIELDS}
        onSave={save}
        onCancel={onClose}
      />
    </Panel>
  );
}
