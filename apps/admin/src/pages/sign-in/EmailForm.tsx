import { useState, type FormEvent } from 'react';
import { RequestSignInCodeDocument } from '@sleutelring/graphql-client/admin';
import { Button, TextField } from '@sleutelring/ui';
import { errorText } from '@admin/data/errors';
import { useChange } from '@admin/data/operations';
import { useText } from '@admin/i18n';

export function EmailForm({ onSent }: { onSent: (email: string) => void }) {
  const { t, locale } = useText();
  const [email, setEmail] = useState('');
  const { mutate, error, isPending } = useChange(RequestSignInCodeDocument, () => onSent(email.trim()));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    mutate({ email: email.trim(), locale });
  };
  return (
    <form className="s-stack" onSubmit={submit} noValidate>
      <TextField
        label={t('signIn.email')}
        type="email"
        autoComplete="username webauthn"
        value={email}
        onChange={setEmail}
        error={error ? errorText(t, error) : undefined}
      />
      <Button type="submit" look="primary" isPending={isPending}>
        {t('signIn.sendCode')}
      </Button>
    </form>
  );
}
