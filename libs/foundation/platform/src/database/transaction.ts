import type { Actor, Uuid } from '@sleutelring/kernel';
import { newId } from '@sleutelring/kernel';
import type { PoolClient, QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';
import { ask } from './trips';

/** News for higher rooms. Carries ids and names of kinds, never data of a person. */
export interface DomainEvent {
  readonly topic: string;
  readonly subjectId: Uuid;
  readonly organisationId: Uuid | null;
}

interface Statement {
  readonly text: string;
  readonly values: unknown[];
  readonly name: string;
}

/** An open transaction in which row-level security knows the actor. */
export class Transaction {
  private readonly endings: Statement[] = [];

  constructor(
    readonly actor: Actor,
    readonly manager: EntityManager,
    private readonly client: PoolClient,
  ) {}

  /** Runs a statement as it is. Give it a name where it is on a hot path: it is then prepared once a connection. */
  query<Row extends QueryResultRow>(text: string, values: unknown[] = [], name?: string): Promise<Row[]> {
    return ask<Row>(this.client, text, values, { name });
  }

  async one<Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<Row | undefined> {
    return (await this.query<Row>(text, values))[0];
  }

  /** The number of rows that a statement changed. */
  async execute(text: string, values: unknown[] = []): Promise<number> {
    return (await this.client.query({ text, values })).rowCount ?? 0;
  }

  /**
   * Leaves a statement for the end of the transaction, in the order given. It goes with the commit: nothing waits for it, and
   * what it locks is held no longer than it takes. If it fails, everything does.
   */
  last(text: string, values: unknown[], name: string): void {
    this.endings.push({ text, values, name });
  }

  /** Whether anything was left for the end. */
  get leavesTrace(): boolean {
    return this.endings.length > 0;
  }

  /** For `Database` alone. */
  sendTheLast(): Promise<unknown>[] {
    return this.endings.map(({ text, values, name }) => this.query(text, values, name));
  }

  /**
   * Notes that a handler takes a message, in the transaction of its effect: the message may come again, the effect
   * may not. Answers false when it was taken before.
   */
  async receive(message: { readonly id: string }, handler: string): Promise<boolean> {
    const insert = 'insert into inbox (message_id, handler) values ($1, $2) on conflict do nothing';
    return (await this.execute(insert, [message.id, handler])) === 1;
  }

  /** Written with the change and sent after it: lost only if the change is. */
  publish(...events: DomainEvent[]): void {
    if (events.length === 0) return;
    const rows = events.map((event) => ({ id: newId(), ...event }));
    this.last(
      `insert into outbox (id, topic, subject_id, organisation_id)
       select id, topic, "subjectId", "organisationId"
       from json_to_recordset($1) as event (id uuid, topic text, "subjectId" uuid, "organisationId" uuid)`,
      [JSON.stringify(rows)],
      'transaction.publish',
    );
  }
}
