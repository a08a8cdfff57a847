import { ActAsDocument, SignOutDocument } from '@sleutelring/graphql-client/admin';
import { Button, PageHeader } from '@sleutelring/ui';
import { useChange } from '../data/operations';
import { useText } from '../i18n';
import { Threshold } from '../shell/Threshold';
import { useBecome, type Viewer } from './viewer';

/** Somebody with several roles says as which she works now; whose role ended hears which are left, if any. */
export function ChooseHat({ viewer }: { viewer: Viewer }) {
  const { t } = useText();
  const become = useBecome();
  const actAs = useChange(ActAsDocument, () => void become());
  const signOut = useChange(SignOutDocument, () => void become());
  const { displayName: name, memberships } = viewer;
  return (
    <Threshold>
      <PageHeader title={t('hat.title', { name })} intro={t('hat.intro', { count: memberships.length })} />
      <div className="s-stack">
        {memberships.map((membership) => (
          <Button key={membership.id} onPress={() => actAs.mutate({ membershipId: membership.id })}>
            {t(`role.${membership.role}`)} · {membership.organisationName}
          </Button>
        ))}
        <Button look="quiet" onPress={() => signOut.mutate({})}>
          {t('user.signOut')}
        </Button>
      </div>
    </Threshold>
  );
}
