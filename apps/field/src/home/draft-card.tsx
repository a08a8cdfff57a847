import { total, type Draft } from '../log/note';
import { openDraft } from '../log/use-draft';
import { Icon } from '../parts/icon';
import { useSignedIn } from '../shell/app';
import { useWords } from '../shell/words';

export function DraftCard({ draft }: { draft: Draft }) {
  const { lists } = useSignedIn();
  const { t, format } = useWords();
  const place = lists?.municipalities.find(({ code }) => code === draft.municipalityCode)?.name;
  const parts = [format.day(draft.day), place, t('count.people', { count: total(draft.bands) })];
  return (
    <section class="card">
      <h2>
        <Icon name="pen" />
        {t('draft.title')}
      </h2>
      <p class="help">{parts.filter(Boolean).join(' · ')}</p>
      <button type="button" class="button" onClick={() => openDraft(draft)}>
        {t('draft.resume')}
      </button>
    </section>
  );
}
