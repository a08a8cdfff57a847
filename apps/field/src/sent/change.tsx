import { request } from '@sleutelring/graphql-client';
import { WithdrawActivityLogDocument, type SentActivityLogQuery } from '@sleutelring/graphql-client/field';
import { useAttempt } from '../account/use-attempt';
import { openForCorrection } from '../log/correction';
import { Sure } from '../parts/sure';
import { useSignedIn } from '../shell/app';
import { go } from '../shell/router';
import { useWords } from '../shell/words';

/** What may still be done with a sent log; the server says what. */
export function Change({ log }: { log: SentActivityLogQuery['myActivityLog'] }) {
  const { store } = useSignedIn();
  const { t } = useWords();
  const attempt = useAttempt();
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
        <Sure
          label={t('sent.withdraw')}
          quiet
          disabled={attempt.busy}
          consequence={t('sent.withdrawSure')}
          yes={t('sent.withdraw')}
          act={() => attempt.run(withdraw)}
        />
      )}
      {attempt.failure && (
        <p class="fault" role="alert">
          {attempt.failure}
        </p>
      )}
    </section>
  );
}
