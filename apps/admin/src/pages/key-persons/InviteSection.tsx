import { useState } from 'react';
import { Send } from 'lucide-react';
import {
  InviteKeyPersonDocument,
  WithdrawInvitationDocument,
  type InviteKeyPersonMutation,
} from '@sleutelring/graphql-client/admin';
import { Button, Dialog, notify, Section } from '@sleutelring/ui';
import { notifyFailure } from '@admin/data/errors';
import { useChange } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { InvitationLink } from '../parts/InvitationLink';
import { InvitationTag } from '../parts/tags';
import type { KeyPerson } from './KeyPersonPage';

/** How she gets in: a link that is shown once, and the state of the one given before. */
export function InviteSection({ person }: { person: KeyPerson }) {
  const { t, format } = useText();
  const [made, setMade] = useState<InviteKeyPersonMutation['inviteKeyPerson'] | null>(null);
  const onError = notifyFailure(t);
  const invite = useChange(InviteKeyPersonDocument, (result) => setMade(result.inviteKeyPerson));
  const withdraw = useChange(WithdrawInvitationDocument, () => notify({ text: t('invite.withdrawn') }));
  const { invitation } = person;
  const introOf = ({ hasAccount, email }: KeyPerson): string =>
    t(hasAccount ? 'invite.hasAccount' : email ? 'invite.intro' : 'invite.needsEmail');
  const mayInvite = person.allowed.includes('invite');
  return (
    <Section title={t('invite.title')} intro={introOf(person)}>
      {invitation && (
        <div className="s-row">
          <InvitationTag state={invitation.state} />
          <span className="s-subtle">
            {t('invite.until', { until: format.instant(invitation.expiresAt) })}
          </span>
          {invitation.state === 'OPEN' && mayInvite && (
            <Button look="quiet" onPress={() => withdraw.mutate({ id: invitation.id }, { onError })}>
              {t('invite.withdraw')}
            </Button>
          )}
        </div>
      )}
      {mayInvite && (
        <div>
          <Button
            icon={<Send aria-hidden />}
            isPending={invite.isPending}
            onPress={() => invite.mutate({ keyPersonId: person.id }, { onError })}
          >
            {invitation ? t('invite.again') : t('invite.make')}
          </Button>
        </div>
      )}
      {made?.link && (
        <Dialog title={t('invite.title')} isOpen onClose={() => setMade(null)}>
          <InvitationLink link={made.link} expiresAt={made.expiresAt} />
        </Dialog>
      )}
    </Section>
  );
}
