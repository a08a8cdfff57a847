import { MyAccessDocument } from '@sleutelring/graphql-client/admin';
import { Facts, PageHeader, Section } from '@sleutelring/ui';
import { useData } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { useViewer } from '@admin/session/viewer';
import { useTitle } from '@admin/shell/useTitle';
import { Hats } from '../parts/Hats';
import { Loaded } from '../parts/Loaded';
import { Devices } from './Devices';
import { Passkeys } from './Passkeys';

/** One's own account: who one is here, on which devices one is signed in, and the passkeys. */
export function Page() {
  const { t } = useText();
  useTitle(t('account.title'));
  const { displayName, email, memberships } = useViewer();
  const query = useData(MyAccessDocument, {});
  return (
    <div className="a-page a-page--narrow">
      <PageHeader title={t('account.title')} />
      <Facts
        facts={[
          [t('accounts.displayName'), displayName],
          [t('signIn.email'), email ?? '–'],
          [t('accounts.roles'), <Hats hats={memberships} />],
        ]}
      />
      <Loaded query={query}>
        {({ mySessions, myPasskeys }) => (
          <>
            <Section title={t('passkeys.title')} intro={t('passkeys.intro')}>
              <Passkeys passkeys={myPasskeys} />
            </Section>
            <Section title={t('devices.title')} intro={t('devices.intro')}>
              <Devices sessions={mySessions} />
            </Section>
          </>
        )}
      </Loaded>
    </div>
  );
}
