import { useWords } from '../shell/words';
import { changedFields, noteOf, type Draft } from './note';
import { NoteLines } from './note-lines';

/** Behind the address of a step that was opened from here. */
export const CHECKING = 'nakijken';

/** One look at the whole, each line leading back to where it was filled in; for a correction, what changed. */
export function Check({ draft }: { draft: Draft }) {
  const { t } = useWords();
  const changed = changedFields(draft);
  return (
    <section class="stack">
      <h3>{t('check.title')}</h3>
      {draft.correction && <p class="help">{t('check.changed', { count: changed.length })}</p>}
      <NoteLines
        note={noteOf(draft)}
        before={draft.correction?.before}
        href={(step) => `#/verslag/${draft.id}/${step}${step < 4 ? `/${CHECKING}` : ''}`}
      />
    </section>
  );
}
