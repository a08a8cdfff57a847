import type { Uuid } from '@sleutelring/kernel';

/** What a handler gets: ids and the name of what happened. Whatever else it needs it reads from the database. */
export interface Message {
  /** The outbox row, or for a recurring run its name and time slot. */
  readonly id: string;
  readonly topic: string;
  readonly subjectId: Uuid | null;
  readonly organisationId: Uuid | null;
}

export type QueueName = 'default' | 'heavy';
export const QUEUES: readonly QueueName[] = ['default', 'heavy'];

export interface HandlerOptions {
  /** Work that takes seconds goes to `heavy`, so that a mail never waits for a report. */
  readonly queue?: QueueName;
  /** Times a failing message is tried before it is laid aside with its reason. */
  readonly attempts?: number;
  /** Milliseconds before the second try; each pause after it is twice as long as the one before. */
  readonly pause?: number;
}

export interface Handler extends Required<HandlerOptions> {
  /** Unique and stable: it is the key under which a message counts as handled. */
  readonly name: string;
  readonly topic: string;
  handle(message: Message): Promise<void>;
}
