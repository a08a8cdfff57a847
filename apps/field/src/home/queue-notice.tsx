import type { StoreState } from '@sleutelring/offline-store';
import { Notice } from '../parts/notice';
import { useWords } from '../shell/words';

/** What waits, why, and that it is safe. */
export function QueueNotice({ state }: { state: StoreState }) {
  const { t } = useWords();
  const { waiting, connection, waitingForOthers } = state;
  return (
    <div class="stack" role="status">
      {waiting > 0 && (
        <Notice tone="warning" icon="clock">
          <strong>{t(`queue.${connection}`, { count: waiting })}</strong>
          <p>{t('safety.onPhone')}</p>
          {connection === 'signed-out' && <a href="./">{t('safety.signInAgain')}</a>}
        </Notice>
      )}
      {waitingForOthers > 0 && (
        <Notice tone="info" icon="phone">
          {t('safety.forOthers', { count: waitingForOthers })}
        </Notice>
      )}
    </div>
  );
}
