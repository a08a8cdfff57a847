import { useState } from 'react';
import { browserSupportsWebAuthn, startRegistration } from '@simplewebauthn/browser';
import { Fingerprint } from 'lucide-react';
import { useQueryClient } from '@tanstack/react-query';
import { ApiError, request } from '@sleutelring/graphql-client';
import {
  FinishPasskeyRegistrationDocument,
  RemovePasskeyDocument,
  StartPasskeyRegistrationDocument,
  type MyAccessQuery,
} from '@sleutelring/graphql-client/admin';
import { Button, Dialog, notify, Person } from '@sleutelring/ui';
import { errorText, notifyFailure } from '@admin/data/errors';
import { useChange } from '@admin/data/operations';
import { useText } from '@admin/i18n';

type Passkey = MyAccessQuery['myPasskeys'][number];

export function Passkeys({ passkeys }: { passkeys: readonly Passkey[] }) {
  const { t, format } = useText();
  const [removing, setRemoving] = useState<Passkey | null>(null);
  const used = (at: string | null | undefined): string =>
    at ? t('passkeys.used', { at: format.instant(at) }) : t('passkeys.unused');
  return (
    <div className="s-stack">
      <ul role="list" className="g-list">
        {passkeys.map((passkey) => (
          <li key={passkey.id}>
            <Person name={passkey.name} detail={used(passkey.lastUsedAt)} />
            <Button onPress={() => setRemoving(passkey)}>{t('passkeys.remove')}</Button>
          </li>
        ))}
      </ul>
      <AddPasskey />
      {removing && <RemovePasskey passkey={removing} onClose={() => setRemoving(null)} />}
    </div>
  );
}

/** Asks, for only a new one takes its place. */
function RemovePasskey({ passkey, onClose }: { passkey: Passkey; onClose: () => void }) {
  const { t } = useText();
  const { mutate, isPending } = useChange(RemovePasskeyDocument, () => {
    notify({ text: t('passkeys.removed') });
    onClose();
  });
  return (
    <Dialog
      title={t('passkeys.removeTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            look="danger"
            isPending={isPending}
            onPress={() => mutate({ id: passkey.id }, { onError: notifyFailure(t) })}
          >
            {t('passkeys.remove')}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {t('form.cancel')}
          </Button>
        </>
      }
    >
      <p>{passkey.name}</p>
      <p>{t('passkeys.removeText')}</p>
    </Dialog>
  );
}

function AddPasskey() {
  const { t, format } = useText();
  const client = useQueryClient();
  const [isPending, setPending] = useState(false);
  if (!browserSupportsWebAuthn()) return <p className="s-subtle">{t('passkeys.unsupported')}</p>;
  const add = async (): Promise<void> => {
    setPending(true);
    try {
      await register(t('passkeys.name', { day: format.day(new Date().toISOString().slice(0, 10), 'year') }));
      notify({ text: t('passkeys.added') });
      await client.invalidateQueries();
    } catch (failure) {
      const text = failure instanceof ApiError ? errorText(t, failure) : t('signIn.passkeyStopped');
      notify({ text, kind: 'failed' });
    } finally {
      setPending(false);
    }
  };
  return (
    <div>
      <Button icon={<Fingerprint aria-hidden />} isPending={isPending} onPress={() => void add()}>
        {t('passkeys.add')}
      </Button>
    </div>
  );
}

async function register(name: string): Promise<void> {
  const { startPasskeyRegistration } = await request(StartPasskeyRegistrationDocument, {});
  const response = await startRegistration({ optionsJSON: JSON.parse(startPasskeyRegistration) });
  await request(FinishPasskeyRegistrationDocument, { response: JSON.stringify(response), name });
}
