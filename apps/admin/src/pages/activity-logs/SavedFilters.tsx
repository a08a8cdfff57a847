import { useState } from 'react';
import { Bookmark, Plus, Trash2 } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { newId } from '@sleutelring/kernel';
import {
  RemoveFilterDocument,
  SavedFiltersDocument,
  SaveFilterDocument,
  type SavedFiltersQuery,
} from '@sleutelring/graphql-client/admin';
import {
  Dialog,
  Disclosure,
  DisclosureButton,
  DisclosureSection,
  notify,
  Switch,
  TextField,
} from '@sleutelring/ui';
import { fieldError, notifyFailure } from '@admin/data/errors';
import { useChange, useData } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { FormFoot } from '../parts/FormFoot';
import type { LogFilter } from './log-filter';

const LIST = 'activityLogs';

type Kept = SavedFiltersQuery['savedFilters'][number];

/** Filters with a name: one's own, and those of the organisation. */
export function SavedFilters({ filter }: { filter: LogFilter }) {
  const { t } = useText();
  const [, setParams] = useSearchParams();
  const [isSaving, setSaving] = useState(false);
  const { data } = useData(SavedFiltersDocument, { list: LIST });
  const onError = notifyFailure(t);
  const remove = useChange(RemoveFilterDocument);
  const again = useChange(SaveFilterDocument);
  const kept = data?.savedFilters ?? [];
  const current = kept.find((one) => one.mine && one.query === filter.query);
  const takeAway = ({ id, name, query, shared }: Kept): void => {
    const undo = (): void => again.mutate({ input: { id, list: LIST, name, query, shared } }, { onError });
    remove.mutate({ id }, { onError, onSuccess: () => notify({ text: t('saved.removed'), undo }) });
  };
  return (
    <>
      <Disclosure look="secondary" label={t('saved.title')} icon={<Bookmark aria-hidden />}>
        {kept.length > 0 && (
          <DisclosureSection title={t('saved.choose')}>
            {kept.map((one) => (
              <DisclosureButton
                key={one.id}
                chosen={one.query === filter.query}
                help={one.shared ? t('saved.shared') : t('saved.mine')}
                onPress={() => setParams(new URLSearchParams(one.query))}
              >
                {one.name}
              </DisclosureButton>
            ))}
          </DisclosureSection>
        )}
        <DisclosureSection title={t('saved.this')}>
          <DisclosureButton icon={<Plus aria-hidden />} onPress={() => setSaving(true)}>
            {t('saved.save')}
          </DisclosureButton>
          {current && (
            <DisclosureButton icon={<Trash2 aria-hidden />} onPress={() => takeAway(current)}>
              {t('saved.remove', { name: current.name })}
            </DisclosureButton>
          )}
        </DisclosureSection>
      </Disclosure>
      {isSaving && <SaveDialog query={filter.query} onClose={() => setSaving(false)} />}
    </>
  );
}

function SaveDialog({ query, onClose }: { query: string; onClose: () => void }) {
  const { t } = useText();
  const [id] = useState(newId);
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const { mutate, error, isPending } = useChange(SaveFilterDocument, () => {
    notify({ text: t('saved.done') });
    onClose();
  });
  return (
    <Dialog title={t('saved.save')} isOpen onClose={onClose}>
      <TextField
        autoFocus
        label={t('saved.name')}
        value={name}
        onChange={setName}
        error={fieldError(t, error, 'name')}
      />
      <Switch isSelected={shared} onChange={setShared}>
        {t('saved.share')}
      </Switch>
      <FormFoot
        save={t('form.save')}
        isPending={isPending}
        error={error}
        fields={['name']}
        onSave={() => mutate({ input: { id, list: LIST, name: name.trim(), query, shared } })}
        onCancel={onClose}
      />
    </Dialog>
  );
}
