import { EndMembershipDocument } from '@sleutelring/graphql-client/admin';
import { Dialog, notify } from '@sleutelring/ui';
import { useChange } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { useViewer } from '@admin/session/viewer';
import { FormFoot } from '../parts/FormFoot';
import type { Hat } from '../parts/Hats';

/** One role of somebody. */
export interface Access {
  name: string;
  hat: Hat;
}

/** Somebody who leaves loses a role. There is no undo but a new invitation, so what happens is said before. */
export function EndAccessDialog({ name, hat, onClose }: Access & { onClose: () => void }) {
  const { t } = useText();
  const { membership } = useViewer();
  const isOwn = hat.id === membership.id;
  const { mutateAsync, error, isPending } = useChange(EndMembershipDocument, () => {
    notify({ text: t('accounts.ended', { name }) });
    onClose();
  });
  const end = (): void => void mutateAsync({ id: hat.id }).then(focusWork, () => undefined);
  const values = { name, role: t(`role.${hat.role}`), organisation: hat.organisationName };
  return (
    <Dialog title={t('accounts.endTitle', values)} isOpen onClose={onClose}>
      <p>{t(isOwn ? 'accounts.endOwn' : 'accounts.endText', values)}</p>
      <p>{t(isOwn ? 'accounts.endOwnUndo' : 'accounts.endUndo', values)}</p>
      <FormFoot
        save={t('accounts.end')}
        isPending={isPending}
        error={error}
        fields={[]}
        onSave={end}
        onCancel={onClose}
      />
    </Dialog>
  );
}

/** The button that was pressed is gone with the role, and the focus would be lost with it. */
const focusWork = (): void => document.getElementById('werk')?.focus({ preventScroll: true });
