import type { ReactNode } from 'react';
import { useTexts } from '../texts';
import './table.css';

export interface StoryEvent {
  id: string;
  /** An instant, or a day. */
  at: string;
  by?: string | null;
  title: ReactNode;
  content?: ReactNode;
}

/** What happened, newest first. */
export function Timeline({ events }: { events: readonly StoryEvent[] }) {
  const { format } = useTexts();
  const when = (at: string): string => (at.length === 10 ? format.day(at, 'year') : format.instant(at));
  return (
    <ol className="s-timeline">
      {events.map((event) => (
        <li key={event.id} className="s-timeline__item">
          <span className="s-timeline__dot" aria-hidden />
          <div>{event.title}</div>
          <div className="s-timeline__meta">{[when(event.at), event.by].filter(Boolean).join(' · ')}</div>
          {event.content}
        </li>
      ))}
    </ol>
  );
}

/** Names and values of one record. */
export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="s-facts">
      {facts.map(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={`${name}:`}>{value}</dd>])}
    </dl>
  );
}

/** A person in a list: how she is called here, and where she belongs. No picture, ever. */
export function Person({ name, detail }: { name: ReactNode; detail?: ReactNode }) {
  return (
    <span className="s-person">
      {name}
      {detail && <small>{detail}</small>}
    </span>
  );
}
