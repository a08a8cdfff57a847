import { Injectable } from '@nestjs/common';
import { record } from '@sleutelring/audit';
import type { Actor, Uuid } from '@sleutelring/kernel';
import { UserError, cleanText, invalid, isUuid, notFound } from '@sleutelring/kernel';
import { Database, type Transaction } from '@sleutelring/platform';
import type { SavedFilter, SavedFilterInput } from './saved-filter.type';

const AT_MOST = 50;

@Injectable()
export class SavedFilterService {
  constructor(private readonly database: Database) {}

  /** The actor's own and those that colleagues share, by name. */
  list(actor: Actor, list: string): Promise<SavedFilter[]> {
    const { userId } = wearer(actor);
    return this.database.read(actor, (tx) =>
      tx.query<SavedFilter>(
        `select id, list, name, query, shared, user_id = $2 as mine from saved_filter where list = $1 order by name, id`,
        [checkedList(list), userId],
      ),
    );
  }

  save(actor: Actor, input: SavedFilterInput): Promise<SavedFilter> {
    const filter = checked(input);
    return this.database.transaction(actor, async (tx) => {
      if (!(await change(tx, filter))) await add(tx, filter);
      record(tx, { operation: 'savedFilter.save', subjectType: 'savedFilter', subjectId: filter.id });
      return { ...filter, mine: true };
    });
  }

  /** Answers whether there was one to remove; a filter of somebody else's is none. */
  remove(actor: Actor, id: Uuid): Promise<boolean> {
    if (!isUuid(id)) throw notFound('id');
    return this.database.transaction(actor, async (tx) => {
      const removed = await tx.execute(`delete from saved_filter where id = $1`, [id]);
      if (removed) record(tx, { operation: 'savedFilter.remove', subjectType: 'savedFilter', subjectId: id });
      return removed > 0;
    });
  }
}

async function change(
  tx: Transaction,
  { id, list, name, query, shared }: SavedFilterInput,
): Promise<boolean> {
  const sql = `update saved_filter set list = $2, name = $3, query = $4, shared = $5 where id = $1`;
  return (await tx.execute(sql, [id, list, name, query, shared])) > 0;
}

async function add(tx: Transaction, { id, list, name, query, shared }: SavedFilterInput): Promise<void> {
  const { userId, organisationId } = wearer(tx.actor);
  const own = await tx.one<{ count: number }>(
    `select count(*)::int as count from saved_filter where user_id = $1`,
    [userId],
  );
  if ((own?.count ?? 0) >= AT_MOST) throw new UserError('TOO_MANY', undefined, { max: AT_MOST });
  const added = await tx.execute(
    `insert into saved_filter (id, organisation_id, user_id, list, name, query, shared)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [id, organisationId, userId, list, name, query, shared],
  );
  if (!added) throw new UserError('CONFLICT', 'id');
}

function checked({ id, list, name, query, shared }: SavedFilterInput): SavedFilterInput {
  if (!isUuid(id)) throw invalid('INVALID_FORMAT', 'id');
  return {
    id,
    list: checkedList(list),
    name: cleanText('name', name, { max: 60 }),
    query: cleanText('query', query, { min: 0, max: 1_000 }),
    shared,
  };
}

function checkedList(list: string): string {
  if (!/^[A-Za-z]{1,40}$/.test(list)) throw invalid('INVALID_FORMAT', 'list');
  return list;
}

function wearer(actor: Actor): { userId: Uuid; organisationId: Uuid } {
  if (actor.kind !== 'user' || !actor.membership) throw notFound();
  return { userId: actor.userId, organisationId: actor.membership.organisationId };
}
