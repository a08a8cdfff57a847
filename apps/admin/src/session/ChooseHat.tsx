import { ActAsDocument } from '@sleutelring/graphql-client/admin';
import { Button, PageHeader } from '@sleutelring/ui';
import { useChange } from '../data/operations';
import { useText } from '../i18n';
import { Threshold } from '../shell/Threshold';
import { useBecome, type Viewer } from './viewer';

/** Somebody with several roles says as which she works now. */
export function ChooseHat({ viewer }: { viewer: Viewer }) {
  const { t } = useText();
  const become = useBecome();
  const actAs = useChange(ActAsDocument, () => void become());
  return (
    <Threshold>
      <PageHeader title={t('hat.title', { name: viewer.displayName })} intro={t('hat.intro')} />
      <div className="s-stack">
        {viewer.memberships.map((membership) => (
          <Button key={membership.id} onPress={() => actAs.mutate({ membershipId: membership.id })}>
            {t(`role.${membership.role}`)} · {membership.organisationName}
          </Button>
        ))}
      </div>
    </Threshold>
  );
}
