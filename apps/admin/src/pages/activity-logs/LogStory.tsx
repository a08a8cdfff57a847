import type { ReactNode } from 'react';
import { Timeline } from '@sleutelring/ui';
import { useWord } from '@admin/data/words';
import { useText } from '@admin/i18n';
import type { Log } from './LogDetail';

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
  const word = useWord();
  if (event.question) return <blockquote className="l-heard">{event.question}</blockquote>;
  if (event.changes.length === 0) return null;
  return (
    <ul role="list" className="s-small">
      {event.changes.map((change) => (
        <li key={change.field}>
          {word('log.field', change.field)}: <del>{change.before ?? '–'}</del> →{' '}
          <ins>{change.after ?? '–'}</ins>
        </li>
      ))}
    </ul>
  );
}
