import { useState } from 'react';
import { DemoMailboxDocument } from '@sleutelring/graphql-client/admin';
import { Breadcrumbs, EmptyState, PageHeader } from '@sleutelring/ui';
import { useData } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { Threshold } from '@admin/shell/Threshold';
import { useTitle } from '@admin/shell/useTitle';
import { Loaded } from '../parts/Loaded';
import { Mail } from './Mail';

const SECONDS = 5;

/** Where the demo's mail arrives: nothing is sent to anybody. */
export function Page() {
  const { t } = useText();
  useTitle(t('mailbox.title'));
  const query = useData(DemoMailboxDocument, {}, { refetchInterval: SECONDS * 1000 });
  const [openId, setOpenId] = useState<string | null>(null);
  return (
    <Threshold wide>
      <PageHeader
        above={<Breadcrumbs trail={[{ label: t('signIn.title'), href: '/aanmelden' }]} />}
        title={t('mailbox.title')}
        intro={t('mailbox.intro')}
      />
      <Loaded query={query}>
        {({ demoMailbox }) =>
          demoMailbox.length === 0 ? (
            <EmptyState title={t('mailbox.empty')}>{t('mailbox.emptyText')}</EmptyState>
          ) : (
            <div className="s-stack">
              {demoMailbox.map((mail, index) => (
                <Mail
                  key={mail.id}
                  mail={mail}
                  isOpen={openId === null ? index === 0 : openId === mail.id}
                  onOpen={() => setOpenId(mail.id)}
                />
              ))}
            </div>
          )
        }
      </Loaded>
    </Threshold>
  );
}
