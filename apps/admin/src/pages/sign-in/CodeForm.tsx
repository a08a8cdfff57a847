import { useState, type FormEvent } from 'react';
import { SignInWithCodeDocument } from '@sleutelring/graphql-client/admin';
import { Button, Notice, TextField } from '@sleutelring/ui';
import { errorText } from '@admin/data/errors';
import { useChange } from '@admin/data/operations';
import { useText } from '@admin/i18n';

interface Props {
  email: string;
  onSignedIn: () => Promise<void>;
  onBack: () => void;
}

export function CodeForm({ email, onSignedIn, onBack }: Props) {
  const { t } = useText();
  const [code, setCode] = useState('');
  const { mutate, error, isPending } = useChange(SignInWithCodeDocument, () => void onSignedIn());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    mutate({ email, code: code.replace(/\s/g, '') });
  };
  return (
    <form className="s-stack" onSubmit={submit} noValidate>
      <Notice>{t('signIn.codeSent', { email })}</Notice>
      <TextField
        label={t('signIn.code')}
        help={t('signIn.codeHelp')}
        width="narrow"
        spellCheck="false"
        autoComplete="one-time-code"
        autoFocus
        value={code}
        onChange={setCode}
        error={error ? errorText(t, error) : undefined}
      />
      <div className="s-row">
        <Button type="submit" look="primary" isPending={isPending}>
          {t('signIn.enter')}
        </Button>
        <Button look="quiet" onPress={onBack}>
          {t('signIn.otherEmail')}
        </Button>
      </div>
    </form>
  );
}
