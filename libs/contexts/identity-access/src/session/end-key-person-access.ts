import { record } from '@sleutelring/audit';
import type { Uuid } from '@sleutelring/kernel';
import type { Transaction } from '@sleutelring/platform';

/**
 * Closes the ways in of a key person who stopped, in the transaction that says so: her open invitation, her hat, the
 * devices that wear it. An account that has other hats keeps them. Repeating is harmless.
 *
 * The invitation goes first: whoever accepts it at the same moment has her hat before the next statement looks, or
 * finds the invitation withdrawn.
 */
export async function endKeyPersonAccess(tx: Transaction, keyPersonId: Uuid, now: Date): Promise<void> {
  await tx.execute(
    `update invitation set withdrawn_at = $2, email = null
     where key_person_id = $1 and accepted_at is null and withdrawn_at is null`,
    [keyPersonId, now],
  );
  const hats = await tx.query<{ id: Uuid }>(
    `update membership set ended_at = $2 where key_person_id = $1 and ended_at is null returning id`,
    [keyPersonId, now],
  );
  if (hats.length === 0) return;
  const ids = hats.map(({ id }) => id);
  await tx.execute(
    `update session set revoked_at = $2 where membership_id = any($1) and revoked_at is null`,
    [ids, now],
  );
  record(tx, { operation: 'membership.end', subjectType: 'membership', subjectId: ids });
}
