import { useState } from 'react';
import { dayOf } from '@sleutelring/kernel';
import { ChangeKeyPersonStatusDocument } from '@sleutelring/graphql-client/admin';
import { Dialog, notify, TextField } from '@sleutelring/ui';
import { fieldError } from '@admin/data/errors';
import { useChange } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { FormFoot } from '../parts/FormFoot';
import type { KeyPerson } from './KeyPersonPage';
import { StatusFields, type StatusSince } from './StatusFields';

export function StatusDialog({ person, onClose }: { person: KeyPerson; onClose: () => void }) {
  const { t } = useText();
  const [status, setStatus] = useState<StatusSince>(() => ({
    status: person.status,
    since: dayOf(new Date()),
  }));
  const [reason, setReason] = useState('');
  const { mutate, error, isPending } = useChange(ChangeKeyPersonStatusDocument, () => {
    notify({ text: t('person.statusChanged') });
    onClose();
  });
  return (
    <Dialog title={t('person.changeStatus')} isOpen onClose={onClose}>
      <StatusFields value={status} onChange={setStatus} error={error} />
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
        onSave={() => mutate({ input: { id: person.id, ...status, reason: reason.trim() || null } })}
        onCancel={onClose}
      />
    </Dialog>
  );
}
