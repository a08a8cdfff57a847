import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Uuid } from '@sleutelring/kernel';
import { AuthDatabase, CLOCK, type Transaction } from '@sleutelring/platform';
import { hashed } from '../session/token';
import { passkeyInvalid } from './ceremony';

const LIFETIME_MILLISECONDS = 5 * 60 * 1000;

/** What a key must sign, once. One for registering belongs to an account, one for signing in to nobody yet. */
@Injectable()
export class Challenges {
  constructor(
    private readonly database: AuthDatabase,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async keep(tx: Transaction, challenge: string, accountId: Uuid | null): Promise<void> {
    const expires = new Date(this.clock.now().getTime() + LIFETIME_MILLISECONDS);
    await tx.execute(`insert into challenge (challenge_hash, account_id, expires_at) values ($1, $2, $3)`, [
      hashed(challenge),
      accountId,
      expires,
    ]);
  }

  /** Spent in a transaction of its own, so that a failing answer spends it too. @throws UserError `PASSKEY_INVALID` */
  async spend(actor: Actor, challenge: string, accountId: Uuid | null): Promise<void> {
    const spent = await this.database.transaction(actor, (tx) =>
      tx.execute(
        `delete from challenge where challenge_hash = $1 and expires_at > $2 and account_id is not distinct from $3`,
        [hashed(challenge), this.clock.now(), accountId],
      ),
    );
    if (spent === 0) throw passkeyInvalid();
  }
}
