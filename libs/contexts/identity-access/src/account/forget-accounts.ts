import { record } from '@sleutelring/audit';
import type { Uuid } from '@sleutelring/kernel';
import type { Transaction } from '@sleutelring/platform';

/** Accounts that had a hat once and have had none for twelve months, with where the last one was worn. */
const LEFT = `select account.id, last.organisation_id as "organisationId"
  from account join lateral (
    select organisation_id, ended_at from membership where account_id = account.id
    order by ended_at desc nulls first limit 1
  ) last on last.ended_at < $1::timestamptz - interval '12 months'
  where account.active`;

/** What opened a door or told of her. The row itself stays, because what she did refers to it. */
const FORGETTING = [
  `delete from passkey where account_id = any($1)`,
  `delete from challenge where account_id = any($1)`,
  `delete from sign_in_code where account_id = any($1)`,
  `update session set revoked_at = coalesce(revoked_at, now()), device = '?' where account_id = any($1)`,
  `update account set active = false, email = null, email_confirmed_at = null, display_name = '#' || left(id::text, 8)
   where id = any($1)`,
];

/** Takes name, address and keys from the accounts of those who left a year ago; done again after a restore. */
export async function forgetAccounts(tx: Transaction, now: Date): Promise<void> {
  const left = await tx.query<{ id: Uuid; organisationId: Uuid }>(LEFT, [now]);
  if (left.length === 0) return;
  const ids = left.map(({ id }) => id);
  for (const statement of FORGETTING) await tx.execute(statement, [ids]);
  record(
    tx,
    left.map(({ id, organisationId }) => ({
      operation: 'account.forget',
      subjectType: 'account',
      subjectId: id,
      organisationId,
    })),
  );
}
