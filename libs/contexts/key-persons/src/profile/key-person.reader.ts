import { Injectable } from '@nestjs/common';
import { record } from '@sleutelring/audit';
import type { Actor, Uuid } from '@sleutelring/kernel';
import { grouped, isUuid, notFound } from '@sleutelring/kernel';
import { accountNames } from '@sleutelring/identity-access';
import { Database, connection, pageSize } from '@sleutelring/platform';
import { type KeyPersonFilter, KeyPersonOrder } from './key-person.inputs';
import {
  FITS,
  type KeyPersonRow,
  SELECT_KEY_PERSON,
  SORTINGS,
  cursorValues,
  filterValues,
  keyPersonOf,
} from './key-person.sql';
import type { KeyPerson, KeyPersonConnection, KeyPersonStatusChange } from './key-person.type';

/** Reading key persons is reading personal data: each reading is in the audit trail. */
@Injectable()
export class KeyPersonReader {
  constructor(private readonly database: Database) {}

  list(
    actor: Actor,
    first: number,
    after: string | null | undefined,
    filter?: KeyPersonFilter | null,
    order = KeyPersonOrder.ALIAS_ASC,
  ): Promise<KeyPersonConnection> {
    const size = pageSize(first);
    const sorting = SORTINGS[order];
    const values = [...cursorValues(after, order), ...filterValues(filter ?? {})];
    return this.database.transaction(actor, async (tx) => {
      const rows = await tx.query<KeyPersonRow>(
        `${SELECT_KEY_PERSON} where ($2::uuid is null or ${sorting.after}) and ${FITS}
         order by ${sorting.orderBy} limit ${size + 1}`,
        values,
        `keyPerson.list.${order}.${size}`,
      );
      // The cursor's two values stand first, so that both statements share the filter's.
      const count = await tx.one<{ count: number }>(
        `select count(*)::int as count from key_person kp where ($1::text is null and $2::uuid is null) and ${FITS}`,
        [null, null, ...values.slice(2)],
      );
      record(tx, { operation: 'keyPerson.list', subjectType: 'keyPerson' });
      const persons = rows.map((row) => keyPersonOf(actor, row));
      return { ...connection(persons, size, after, sorting.key), totalCount: count?.count ?? 0 };
    });
  }

  one(actor: Actor, id: Uuid): Promise<KeyPerson> {
    if (!isUuid(id)) throw notFound('id');
    return this.database.transaction(actor, async (tx) => {
      const row = await tx.one<KeyPersonRow>(`${SELECT_KEY_PERSON} where kp.id = $1`, [id]);
      if (!row) throw notFound('id');
      record(tx, { operation: 'keyPerson.read', subjectType: 'keyPerson', subjectId: id });
      return keyPersonOf(actor, row);
    });
  }

  /** For a page of key persons at once, latest change first. */
  histories(actor: Actor, ids: readonly Uuid[]): Promise<Map<Uuid, KeyPersonStatusChange[]>> {
    return this.database.read(actor, async (tx) => {
      const rows = await tx.query<KeyPersonStatusChange & { keyPersonId: Uuid }>(
        `select key_person_id as "keyPersonId", status, since::text as since, reason, changed_at as "changedAt",
           changed_by as "changedBy"
         from key_person_status_change where key_person_id = any($1::uuid[]) order by changed_at desc`,
        [ids],
      );
      const names = await accountNames(
        tx,
        rows.flatMap(({ changedBy }) => changedBy ?? []),
      );
      const named = rows.map((row) => ({ ...row, changedBy: names.get(row.changedBy ?? '') ?? null }));
      return grouped(named, (row) => row.keyPersonId);
    });
  }
}
