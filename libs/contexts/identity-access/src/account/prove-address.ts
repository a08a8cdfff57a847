import type { Uuid } from '@sleutelring/kernel';
import type { Transaction } from '@sleutelring/platform';
import type { SessionService } from '../session/session.service';

/**
 * Whoever reads the mail of an address owns its account. If that was not proved before, whoever came in otherwise
 * (by a link that was handed over) goes out: every device, every passkey.
 */
export async function proveAddress(
  tx: Transaction,
  sessions: Pick<SessionService, 'revokeAll'>,
  accountId: Uuid,
  now: Date,
): Promise<void> {
  const proved = await tx.execute(
    `update account set email_confirmed_at = $2 where id = $1 and email_confirmed_at is null`,
    [accountId, now],
  );
  if (proved === 0) return;
  await sessions.revokeAll(tx, accountId);
  await tx.execute(`delete from passkey where account_id = $1`, [accountId]);
}
