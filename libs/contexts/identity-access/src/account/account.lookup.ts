import type { Uuid } from '@sleutelring/kernel';
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
