import { useState } from 'preact/hooks';
import { request } from '@sleutelring/graphql-client';
import { WithdrawActivityLogDocument, type SentActivityLogQuery } from '@sleutelring/graphql-client/field';
import { useAttempt } from '../account/use-attempt';
import { openForCorrection } from '../log/correction';
import { useSignedIn } from '../shell/app';
import { go } from '../shell/router';
import { useWords } from '../shell/words';

/** What may still be done with a sent log; the server says what. */
export function Change({ log }: { log: SentActivityLogQuery['myActivityLog'] }) {
  const { store } = useSignedIn();
  const { t } = useWords();
  const attempt = useAttempt();
  const [sure, setSure] = useState(false);
  const { id, version: baseVersion, allowed } = log;

  const correct = async (): Promise<void> => go(`/verslag/${id}/${await openForCorrection(store, id)}`);
  const withdraw = async (): Promise<void> => {
    await request(WithdrawActivityLogDocument, { id, baseVersion });
    go('/', { replace: true });
  };

  return (
    <section class="stack">
      {allowed.includes('correct') && (
        <button type="button" class="button" disabled={attempt.busy} onClick={() => attempt.run(correct)}>
          {t('sent.correct')}
        </button>
      )}
      {allowed.includes('withdraw') && (
        <button
          type="button"
          class={sure ? 'button button--danger' : 'button button--quiet'}
          disabled={attempt.busy}
          onClick={() => (sure ? attempt.run(withdraw) : setSure(true))}
        >
          {sure ? t('sent.withdrawSure') : t('sent.withdraw')}
        </button>
      )}
      {attempt.failure && (
        <p class="fault" role="alert">
          {attempt.failure}
        </p>
      )}
    </section>
  );
}
