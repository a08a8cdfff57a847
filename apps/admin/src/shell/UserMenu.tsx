import { ChevronDown, LogOut, UserRound } from 'lucide-react';
import { useNavigate } from 'react-router';
import { ActAsDocument, SignOutDocument } from '@sleutelring/graphql-client/admin';
import { Disclosure, DisclosureButton, DisclosureLink, DisclosureSection } from '@sleutelring/ui';
import { notifyFailure } from '../data/errors';
import { useChange } from '../data/operations';
import { useText } from '../i18n';
import { useBecome, useViewer } from '../session/viewer';

/** Who is signed in, as what, and the way to be something else or to leave. */
export function UserMenu() {
  const { t } = useText();
  const { displayName, membership, memberships } = useViewer();
  const onError = notifyFailure(t);
  const goHome = useGoHome();
  const actAs = useChange(ActAsDocument, () => void goHome());
  const signOut = useChange(SignOutDocument, () => void goHome());
  const label = (
    <>
      <span className="a-user__name">{displayName}</span>
      <ChevronDown aria-hidden />
    </>
  );
  return (
    <Disclosure label={label} icon={<UserRound aria-hidden />}>
      <DisclosureSection title={t('user.hats')}>
        {memberships.map((hat) => (
          <DisclosureButton
            key={hat.id}
            chosen={hat.id === membership.id}
            help={hat.organisationName}
            onPress={() => actAs.mutate({ membershipId: hat.id }, { onError })}
          >
            {t(`role.${hat.role}`)}
          </DisclosureButton>
        ))}
      </DisclosureSection>
      <DisclosureSection title={displayName}>
        <DisclosureLink icon={<UserRound aria-hidden />} href="/mijn-account">
          {t('user.account')}
        </DisclosureLink>
        <DisclosureButton icon={<LogOut aria-hidden />} onPress={() => signOut.mutate({}, { onError })}>
          {t('user.signOut')}
        </DisclosureButton>
      </DisclosureSection>
    </Disclosure>
  );
}

/** Another hat sees another product: begin at its beginning. */
function useGoHome(): () => Promise<void> {
  const navigate = useNavigate();
  const become = useBecome();
  return async () => {
    await navigate('/');
    await become();
  };
}
