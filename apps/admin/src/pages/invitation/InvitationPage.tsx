import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { AcceptInvitationDocument, InvitationDocument } from '@sleutelring/graphql-client/admin';
import { ButtonLink, ErrorState, PageHeader, TextField } from '@sleutelring/ui';
import { fieldError } from '@admin/data/errors';
import { useChange, useData } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { useBecome } from '@admin/session/viewer';
import { Threshold } from '@admin/shell/Threshold';
import { useTitle } from '@admin/shell/useTitle';
import { FormFoot } from '../parts/FormFoot';
import { Loaded } from '../parts/Loaded';

/** Where an invitation leads: by whom, as what, and how one wants to be called. */
export function Page() {
  const { t } = useText();
  useTitle(t('invitation.title'));
  const { token = '' } = useParams();
  const query = useData(InvitationDocument, { token });
  return (
    <Threshold>
      <Loaded query={query}>
        {({ invitation }) =>
          invitation ? (
            <>
              <PageHeader
                title={t('invitation.title')}
                intro={t('invitation.intro', {
                  organisation: invitation.organisationName,
                  role: t(`role.${invitation.role}`),
                })}
              />
              <Accept token={token} isKeyPerson={invitation.role === 'KEY_PERSON'} />
            </>
          ) : (
            <>
              <ErrorState isPage title={t('invitation.gone')}>
                {t('invitation.goneText')}
              </ErrorState>
              <ButtonLink href="/aanmelden">{t('signIn.title')}</ButtonLink>
            </>
          )
        }
      </Loaded>
    </Threshold>
  );
}

function Accept({ token, isKeyPerson }: { token: string; isKeyPerson: boolean }) {
  const { t, locale } = useText();
  const [displayName, setName] = useState('');
  const navigate = useNavigate();
  const become = useBecome();
  const enter = async (): Promise<void> => {
    if (isKeyPerson) return location.assign('/agenda/');
    await become();
    await navigate('/mijn-account', { replace: true });
  };
  const { mutate, error, isPending } = useChange(AcceptInvitationDocument, () => void enter());
  return (
    <div className="s-stack">
      <TextField
        label={t('invitation.name')}
        help={t('invitation.nameHelp')}
        autoComplete="given-name"
        value={displayName}
        onChange={setName}
        error={fieldError(t, error, 'displayName')}
      />
      <FormFoot
        save={t('invitation.accept')}
        isPending={isPending}
        error={error}
        fields={['displayName']}
        onSave={() => mutate({ token, displayName: displayName.trim(), locale })}
      />
    </div>
  );
}
