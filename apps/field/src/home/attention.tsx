import { useState } from 'preact/hooks';
import { ApiError } from '@sleutelring/graphql-client';
import { labelOf, type Choice } from '../api/lists';
import { openForCorrection, reopenRefused } from '../log/correction';
import { Icon } from '../parts/icon';
import { useSignedIn, type LogItem } from '../shell/app';
import { useErrorText } from '../shell/error-text';
import { go } from '../shell/router';
import { useWords } from '../shell/words';

/**
 * A log that somebody is waiting for: returned with a question, or refused with a reason. What the question says is read
 * in the log: it may name the theme, and home is what passers-by see.
 */
export function Attention({ item, forms }: { item: LogItem; forms: readonly Choice[] }) {
  const { store } = useSignedIn();
  const { t, format } = useWords();
  const errorText = useErrorText();
  const [failure, setFailure] = useState<unknown>();
  const { day, municipalityName, formKey } = item.summary;
  const returned = item.state === 'returned';

  async function mend(): Promise<void> {
    setFailure(undefined);
    try {
      const step = returned ? await openForCorrection(store, item.id) : await reopenRefused(store, item);
      go(`/verslag/${item.id}/${step}`);
    } catch (error) {
      setFailure(error);
    }
  }

  /** Nothing is left to mend when the log may no longer be changed. */
  const drop = async (): Promise<void> => {
    await store.discard(item.id);
    await store.drafts.remove(item.id);
    await store.refresh().catch(() => undefined);
  };

  return (
    <section class="card card--attention">
      <h2>
        <Icon name={returned ? 'returned' : 'attention'} />
        {returned ? t('home.question') : t('home.refused')}
      </h2>
      <p class="help">
        {format.day(day)} · {municipalityName} · {labelOf(forms, formKey)}
      </p>
      {!returned && <p>{errorText.ofProblem(item.problem ?? { code: 'INTERNAL' })}</p>}
      <button type="button" class="button button--primary" onClick={() => void mend()}>
        {returned ? t('home.answer') : t('home.mend')}
      </button>
      {failure !== undefined && (
        <p class="fault" role="alert">
          {errorText(failure)}
        </p>
      )}
      {failure instanceof ApiError && failure.code !== 'OFFLINE' && !returned && (
        <button type="button" class="button" onClick={() => void drop()}>
          {t('home.drop')}
        </button>
      )}
    </section>
  );
}
