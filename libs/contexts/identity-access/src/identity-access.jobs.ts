import { Inject, Injectable } from '@nestjs/common';
import { type Clock, systemActor } from '@sleutelring/kernel';
import { AuthDatabase, CLOCK, Handles, type Message } from '@sleutelring/platform';
import { forgetAccounts } from './account/forget-accounts';

/** What goes when, `$1` being now. Whatever opens a door goes as soon as it opens none any more. */
const PURGES = [
  `delete from sign_in_code where expires_at < $1`,
  `delete from challenge where expires_at < $1`,
  `delete from throttle where until < $1`,
  `delete from session where coalesce(revoked_at, expires_at) < $1::timestamptz - interval '30 days'`,
  `update invitation set email = null, display_name = null
   where expires_at < $1 and (email is not null or display_name is not null)`,
  `delete from invitation where expires_at < $1::timestamptz - interval '12 months'`,
];

@Injectable()
export class IdentityAccessJobs {
  constructor(
    private readonly database: AuthDatabase,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Handles('identity.purge')
  purge(message: Message): Promise<void> {
    return this.database.transaction(systemActor('identity.purge', null), async (tx) => {
      if (!(await tx.receive(message, 'IdentityAccessJobs.purge'))) return;
      for (const statement of PURGES) await tx.execute(statement, [this.clock.now()]);
      await forgetAccounts(tx, this.clock.now());
    });
  }
}
