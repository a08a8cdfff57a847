import { useState } from 'react';
import {
  FundersDocument,
  InviteMemberDocument,
  NetworksDocument,
  type InviteMemberMutation,
  type Role,
} from '@sleutelring/graphql-client/admin';
import { Notice, Panel, Select, TextField } from '@sleutelring/ui';
import { fieldError } from '@admin/data/errors';
import { useForm } from '@admin/data/form';
import { useChange, useData } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { useMay, useViewer } from '@admin/session/viewer';
import { FormFoot } from '../parts/FormFoot';

const ROLES = [
  'COORDINATOR',
  'NETWORK_COORDINATOR',
  'FUNDER_DESK_OFFICER',
  'ADMINISTRATOR',
  'AUDITOR',
] as const;

type Made = InviteMemberMutation['inviteMember'];

/** Lets somebody in for one role. Key persons are invited from their own page. */
export function InviteMemberPanel({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const [made, setMade] = useState<Made | null>(null);
  return (
    <Panel title={t('accounts.invite')} isOpen onClose={onClose}>
      {made ? <WhatBecomesOfIt {...made} /> : <InviteForm onMade={setMade} onClose={onClose} />}
    </Panel>
  );
}

/** The link itself is only in the mail, so who invites must know whether that can leave. */
function WhatBecomesOfIt({ mailed, expiresAt }: Made) {
  const { t, format } = useText();
  if (!mailed) return <Notice kind="warning">{t('accounts.mailWaits')}</Notice>;
  return <Notice kind="done">{t('accounts.mailed', { until: format.instant(expiresAt) })}</Notice>;
}

interface FormProps {
  onMade: (invitation: Made) => void;
  onClose: () => void;
}

function InviteForm({ onMade, onClose }: FormProps) {
  const { t } = useText();
  const may = useMay();
  const { membership } = useViewer();
  const organisations = useData(FundersDocument, {}).data?.organisations ?? [];
  const networks = useData(NetworksDocument, {}).data?.networks ?? [];
  const form = useForm({
    email: '',
    displayName: '',
    role: 'COORDINATOR' as string,
    organisationId: membership.organisationId,
    networkId: '',
  });
  const { mutate, error, isPending } = useChange(InviteMemberDocument, (result) =>
    onMade(result.inviteMember),
  );
  const { role } = form.values;
  const isNetwork = role === 'NETWORK_COORDINATOR';
  const seesAll = may('organisation.edit');
  const save = (): void => {
    const { networkId, ...rest } = form.values;
    mutate({ input: { ...rest, role: role as Role, networkId: isNetwork ? networkId : null } });
  };
  return (
    <>
      <TextField
        label={t('accounts.displayName')}
        {...form.bind('displayName')}
        error={fieldError(t, error, 'displayName')}
      />
      <TextField
        label={t('signIn.email')}
        type="email"
        {...form.bind('email')}
        error={fieldError(t, error, 'email')}
      />
      <Select
        label={t('accounts.role')}
        {...form.bind('role')}
        choices={ROLES.filter((one) => seesAll || one === 'COORDINATOR').map((value) => ({
          value,
          label: t(`role.${value}`),
        }))}
        error={fieldError(t, error, 'role')}
      />
      {seesAll && (
        <Select
          label={t('accounts.organisation')}
          {...form.bind('organisationId')}
          choices={organisations.map((one) => ({ value: one.id, label: one.name }))}
          error={fieldError(t, error, 'organisationId')}
        />
      )}
      {isNetwork && (
        <Select
          label={t('accounts.network')}
          {...form.bind('networkId')}
          choices={networks.map((one) => ({ value: one.id, label: one.name }))}
          error={fieldError(t, error, 'networkId')}
        />
      )}
      <FormFoot
        save={t('accounts.send')}
        isPending={isPending}
        error={error}
        fields={['email', 'displayName', 'role', 'organisationId', 'networkId']}
        onSave={save}
        onCancel={onClose}
      />
    </>
  );
}
