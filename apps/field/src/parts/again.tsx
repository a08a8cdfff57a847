import { useWords } from '../shell/words';

/** After a failure that may be over by now. */
export function Again({ act }: { act(): void }) {
  const { t } = useWords();
  return (
    <button type="button" class="button" onClick={act}>
      {t('error.again')}
    </button>
  );
}
