import { RevokeSessionDocument, type MyAccessQuery } from '@sleutelring/graphql-client/admin';
import { Button, notify, Person, StateTag } from '@sleutelring/ui';
import { notifyFailure } from '@admin/data/errors';
import { useChange } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import '../grants/grants.css';

/** Where one is signed in. Another device can be signed out from here. */
export function Devices({ sessions }: { sessions: MyAccessQuery['mySessions'] }) {
  const { t, format } = useText();
  const revoke = useChange(RevokeSessionDocument, () => notify({ text: t('devices.revoked') }));
  return (
    <ul role="list" className="g-list">
      {sessions.map((session) => (
        <li key={session.id}>
          <Person
            name={session.device}
            detail={t('devices.lastSeen', { at: format.instant(session.lastSeenAt) })}
          />
          {session.current ? (
            <StateTag tone="done">{t('devices.this')}</StateTag>
          ) : (
            <Button onPress={() => revoke.mutate({ id: session.id }, { onError: notifyFailure(t) })}>
              {t('devices.revoke')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
