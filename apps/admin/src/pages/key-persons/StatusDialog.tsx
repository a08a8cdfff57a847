import { useState } from 'react';
import { dayOf } from '@sleutelring/kernel';
import { ChangeKeyPersonStatusDocument, type KeyPersonStatus } from '@sleutelring/graphql-client/admin';
import { DateField, Dialog, notify, Select, TextField } from '@sleutelring/ui';
import { fieldError } from '@admin/data/errors';
import { useChange } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { FormFoot } from '../parts/FormFoot';
import type { KeyPerson } from './KeyPersonPage';
import { STATUSES } from './statuses';

export function StatusDialog({ person, onClose }: { person: KeyPerson; onClose: () => void }) {
  const { t } = useText();
  const [status, setStatus] = useState<KeyPersonStatus>(person.status);
  const [since, setSince] = useState(dayOf(new Date()));
  const [reason, setReason] = useState('');
  const { mutate, error, isPending } = useChange(ChangeKeyPersonStatusDocument, () => {
    notify({ text: t('person.statusChanged') });
    onClose();
  });
  return (
    <Dialog title={t('person.changeStatus')} isOpen onClose={onClose}>
      <Select
        label={t('people.status')}
        value={status}
        onChange={(value) => setStatus(value as KeyPersonStatus)}
        choices={STATUSES.map((value) => ({ value, label: t(`person.status.${value}`) }))}
        error={fieldError(t, error, 'status')}
      />
      <DateField
        label={t('person.from')}
        value={since}
        onChange={setSince}
        error={fieldError(t, error, 'since')}
      />
      <TextField
        label={t('person.reason')}
        help={t('person.reasonHelp')}
        optional
        value={reason}
        onChange={setReason}
        error={fieldError(t, error, 'reason')}
      />
      <FormFoot
        save={t('form.save')}
        isPending={isPending}
        error={error}
        fields={['status', 'since', 'reason']}
        onSave={() => mutate({ input: { id: person.id, status, since, reason: reason.trim() || null } })}
        onCancel={onClose}
      />
    </Dialog>
  );
}
