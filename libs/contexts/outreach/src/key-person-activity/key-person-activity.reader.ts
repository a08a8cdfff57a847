import { Injectable } from '@nestjs/common';
import type { Actor, Day, Uuid } from '@sleutelring/kernel';
import { Database } from '@sleutelring/platform';

export interface KeyPersonActivity {
  readonly count: number;
  readonly lastOn: Day;
}

@Injectable()
export class KeyPersonActivityReader {
  constructor(private readonly database: Database) {}

  /** For a page of key persons at once. */
  async of(actor: Actor, keyPersonIds: readonly Uuid[]): Promise<Map<Uuid, KeyPersonActivity>> {
    const rows = await this.database.read(actor, (tx) =>
      tx.query<KeyPersonActivity & { id: Uuid }>(
        `select key_person_id as id, count(*)::int as count, max(day)::text as "lastOn" from activity_log
         where key_person_id = any($1::uuid[]) and state <> 'withdrawn' group by key_person_id`,
        [keyPersonIds],
        'keyPerson.activity',
      ),
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
