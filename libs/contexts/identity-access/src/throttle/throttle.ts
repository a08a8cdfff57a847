import { UserError } from '@sleutelring/kernel';
import type { Transaction } from '@sleutelring/platform';
import { hashed } from '../session/token';

/** How often something may be tried before it has to wait, and for how long it counts. */
export interface Limit {
  readonly kind: string;
  readonly key: string;
  readonly times: number;
}
const WINDOW_MILLISECONDS = 15 * 60 * 1000;

/**
 * Counts an attempt and answers whether it goes beyond a limit. Counting locks the counter until the transaction ends,
 * so that attempts at the same moment are counted one by one; give the limits in one order everywhere.
 *
 * An attempt counts only if the transaction commits: tell of a refusal after it, not by throwing within.
 */
export async function isTooOften(tx: Transaction, now: Date, limits: readonly Limit[]): Promise<boolean> {
  if (await isBeyond(tx, now, limits)) return true;
  let beyond = false;
  for (const { kind, key, times } of limits) {
    const row = await tx.one<{ count: number }>(
      `insert into throttle (kind, key_hash, count, until) values ($1, $2, 1, $4)
       on conflict (kind, key_hash) do update set
         count = case when throttle.until <= $3 then 1 else throttle.count + 1 end,
         until = case when throttle.until <= $3 then $4 else throttle.until end
       returning count`,
      [kind, hashed(key), now, new Date(now.getTime() + WINDOW_MILLISECONDS)],
    );
    beyond ||= (row?.count ?? 0) > times;
  }
  return beyond;
}

/** Asked first and without a lock, so that whoever goes on after a refusal cannot keep everybody else waiting. */
async function isBeyond(tx: Transaction, now: Date, limits: readonly Limit[]): Promise<boolean> {
  const used = await tx.one(
    `select from throttle join unnest($1::text[], $2::bytea[], $3::int[]) as wanted (kind, key_hash, times)
       using (kind, key_hash)
     where throttle.count >= wanted.times and throttle.until > $4 limit 1`,
    [
      limits.map(({ kind }) => kind),
      limits.map(({ key }) => hashed(key)),
      limits.map(({ times }) => times),
      now,
    ],
  );
  return used !== undefined;
}

export const tooOften = (): UserError => new UserError('TOO_MANY_ATTEMPTS', undefined, { minutes: 15 });
