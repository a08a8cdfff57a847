import type { ReactNode } from 'react';
import { Timeline } from '@sleutelring/ui';
import { useText } from '@admin/i18n';
import type { Log } from './LogDetail';
import { useChangeWords, type ChangeWords } from './useChangeWords';

type Event = Log['history'][number];

export function LogStory({ log }: { log: Log }) {
  const { t } = useText();
  const events = [...log.history].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <Timeline
      events={events.map((event) => ({
        id: event.id,
        at: event.at,
        by: event.by,
        title: t(`log.event.${event.kind}`),
        content: <EventContent event={event} />,
      }))}
    />
  );
}

function EventContent({ event }: { event: Event }): ReactNode {
  const changes = useChangeWords(event.changes);
  if (event.question) return <blockquote className="l-heard">{event.question}</blockquote>;
  if (changes.length === 0) return null;
  return (
    <ul role="list" className="s-small">
      {changes.map((change) => (
        <li key={change.field}>
          <ChangeLine change={change} />
        </li>
      ))}
    </ul>
  );
}

/** Of a text that is not kept in the history only its name is left. */
function ChangeLine({ change }: { change: ChangeWords }) {
  const { field, before, after } = change;
  if (before === null && after === null) return field;
  return (
    <>
      {field}: <del>{before ?? '–'}</del> → <ins>{after ?? '–'}</ins>
    </>
  );
}
