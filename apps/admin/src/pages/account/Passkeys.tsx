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
import { Button, notify, Person } from '@sleutelring/ui';
import { errorText, notifyFailure } from '@admin/data/errors';
import { useChange } from '@admin/data/operations';
import { useText } from '@admin/i18n';

export function Passkeys({ passkeys }: { passkeys: MyAccessQuery['myPasskeys'] }) {
  const { t, format } = useText();
  const remove = useChange(RemovePasskeyDocument, () => notify({ text: t('passkeys.removed') }));
  const used = (at: string | null | undefined): string =>
    at ? t('passkeys.used', { at: format.instant(at) }) : t('passkeys.unused');
  return (
    <div className="s-stack">
      <ul role="list" className="g-list">
        {passkeys.map((passkey) => (
          <li key={passkey.id}>
            <Person name={passkey.name} detail={used(passkey.lastUsedAt)} />
            <Button onPress={() => remove.mutate({ id: passkey.id }, { onError: notifyFailure(t) })}>
              {t('passkeys.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <AddPasskey />
    </div>
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
