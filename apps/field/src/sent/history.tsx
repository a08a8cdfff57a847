import type { SentActivityLogQuery } from '@sleutelring/graphql-client/field';
import { useWords } from '../shell/words';
import { isField } from '../log/note';

type Event = SentActivityLogQuery['myActivityLog']['history'][number];

/** What happened to a log: who, when, and for a correction both values. */
export function History({ events }: { events: readonly Event[] }) {
  const { t, format } = useWords();
  const name = (field: string): string => (isField(field) ? t(`field.${field}`) : field);
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
