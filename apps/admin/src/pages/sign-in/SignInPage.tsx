import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { PageHeader } from '@sleutelring/ui';
import { useText } from '@admin/i18n';
import { useBecome } from '@admin/session/viewer';
import { Threshold } from '@admin/shell/Threshold';
import { useTitle } from '@admin/shell/useTitle';
import { CodeForm } from './CodeForm';
import { DemoPeople } from './DemoPeople';
import { EmailForm } from './EmailForm';
import { PasskeyButton } from './PasskeyButton';

/** Getting in: a code by mail, a passkey, or in the demo one of its people. */
export function Page() {
  const { t } = useText();
  useTitle(t('signIn.title'));
  const [email, setEmail] = useState<string | null>(null);
  const onSignedIn = useEnter();
  return (
    <Threshold fits>
      <div className="d-sign-in">
        <div>
          <PageHeader title={t('signIn.title')} intro={email === null ? t('signIn.intro') : undefined} />
          {email === null ? (
            <div className="s-stack">
              <EmailForm onSent={setEmail} />
              <PasskeyButton onSignedIn={onSignedIn} />
            </div>
          ) : (
            <CodeForm email={email} onSignedIn={onSignedIn} onBack={() => setEmail(null)} />
          )}
        </div>
        <DemoPeople onSignedIn={onSignedIn} />
      </div>
    </Threshold>
  );
}

/** Back to where somebody wanted to go; only ever a page of this app. */
function useEnter(): () => Promise<void> {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const become = useBecome();
  const wanted = params.get('naar') ?? '/';
  return async () => {
    await become();
    await navigate(/^\/(?![/\\])/.test(wanted) ? wanted : '/', { replace: true });
  };
}
