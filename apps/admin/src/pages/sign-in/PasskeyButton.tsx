import { useState } from 'react';
import { browserSupportsWebAuthn, startAuthentication } from '@simplewebauthn/browser';
import { Fingerprint } from 'lucide-react';
import { ApiError, request } from '@sleutelring/graphql-client';
import { FinishPasskeySignInDocument, StartPasskeySignInDocument } from '@sleutelring/graphql-client/admin';
import { Button, Notice } from '@sleutelring/ui';
import { errorText } from '@admin/data/errors';
import { useText } from '@admin/i18n';

/** Sign in with what the device keeps: a fingerprint, a face or a code. */
export function PasskeyButton({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const { t } = useText();
  const [error, setError] = useState<string>();
  const [isPending, setPending] = useState(false);
  if (!browserSupportsWebAuthn()) return null;
  const press = async (): Promise<void> => {
    setPending(true);
    setError(undefined);
    try {
      await signIn();
      await onSignedIn();
    } catch (failure) {
      setError(failure instanceof ApiError ? errorText(t, failure) : t('signIn.passkeyStopped'));
    } finally {
      setPending(false);
    }
  };
  return (
    <>
      <Button icon={<Fingerprint aria-hidden />} isPending={isPending} onPress={() => void press()}>
        {t('signIn.passkey')}
      </Button>
      {error && <Notice kind="failed">{error}</Notice>}
    </>
  );
}

async function signIn(): Promise<void> {
  const { startPasskeySignIn } = await request(StartPasskeySignInDocument, {});
  const response = await startAuthentication({ optionsJSON: JSON.parse(startPasskeySignIn) });
  await request(FinishPasskeySignInDocument, { response: JSON.stringify(response) });
}
