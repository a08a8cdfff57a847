import type { Role, Uuid } from '@sleutelring/kernel';
import type { Transaction } from '@sleutelring/platform';

/** Names of accounts, as far as the actor may see whose they are; the others are not in it. */
export async function accountNames(
  tx: Transaction,
  ids: readonly Uuid[],
): Promise<ReadonlyMap<Uuid, string>> {
  const rows = await tx.query<{ id: Uuid; name: string }>(
    `select id, display_name as name from account where id = any($1)`,
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The accounts that hold a role in the organisation for which the actor, a coordinator or a job, works. */
export async function accountsWithRole(tx: Transaction, role: Role): Promise<Uuid[]> {
  const rows = await tx.query<{ id: Uuid }>(
    `select distinct account.id from membership join account on account.id = membership.account_id
     where membership.role = $1 and membership.ended_at is null and account.active`,
    [role],
  );
  return rows.map(({ id }) => id);
}
