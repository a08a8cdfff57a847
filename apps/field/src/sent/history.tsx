import type { SentActivityLogQuery } from '@sleutelring/graphql-client/field';
import { useWords, type Key } from '../shell/words';
import { FIELDS } from '../log/note-lines';

type Event = SentActivityLogQuery['myActivityLog']['history'][number];

/** What happened to a log: who, when, and for a correction both values. */
export function History({ events }: { events: readonly Event[] }) {
  const { t, format } = useWords();
  const name = (field: string): string =>
    (FIELDS as readonly string[]).includes(field) ? t(`field.${field}` as Key) : field;
  return (
    <section class="stack">
      <h2>{t('history.title')}</h2>
      <ol class="history">
        {events.map(({ id, kind, at, by, question, changes }) => (
          <li key={id}>
            <strong>{t(`history.${kind}`)}</strong>
            <span class="help">
              {by} · {format.instant(at)}
            </span>
            {question && <blockquote dir="auto">{question}</blockquote>}
            {changes.map(({ field, before, after }) => (
              <p key={field}>
                {name(field)}: <del>{before ?? '–'}</del> <ins>{after ?? '–'}</ins>
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
