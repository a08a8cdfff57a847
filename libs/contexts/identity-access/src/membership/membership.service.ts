import { Inject, Injectable } from '@nestjs/common';
import { record } from '@sleutelring/audit';
import {
  type Actor,
  type Clock,
  type Role,
  type Uuid,
  UserError,
  isUuid,
  notFound,
} from '@sleutelring/kernel';
import { AuthDatabase, CLOCK, type Transaction } from '@sleutelring/platform';
import { mayEnd } from '../invitation/invitation.policy';
import { IS_OPEN } from '../invitation/invitation.sql';
import { user } from '../session/signed-in';

interface Hat {
  id: Uuid;
  role: Role;
  organisationId: Uuid;
  isEnded: boolean;
}

@Injectable()
export class MembershipService {
  constructor(
    private readonly database: AuthDatabase,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Ends the hat of somebody who leaves: from that commit on no device wears it, and no link that she still had brings
   * it back. An account that has other hats keeps them. Repeating is harmless.
   * @throws UserError `NOT_FOUND` for a hat that is not hers to end, `LAST_ADMINISTRATOR` for the last of them
   */
  end(actor: Actor, id: string): Promise<boolean> {
    const by = user(actor);
    return this.database.transaction(actor, async (tx) => {
      const hat = await find(tx, id);
      if (!hat || !mayEnd(by, hat)) throw notFound('id');
      if (hat.isEnded) return true;
      if (hat.role === 'administrator') await keepAnAdministrator(tx, hat);
      await this.endIn(tx, hat);
      return true;
    });
  }

  /** The invitation goes first: whoever accepts it at the same moment is waited for, or finds it withdrawn. */
  private async endIn(tx: Transaction, { id, organisationId }: Hat): Promise<void> {
    const now = this.clock.now();
    await tx.execute(
      `update invitation set withdrawn_at = $1, email = null
       from membership m join account on account.id = m.account_id
       where m.id = $2 and ${IS_OPEN} and invitation.organisation_id = m.organisation_id
         and invitation.role = m.role and invitation.network_id is not distinct from m.network_id
         and invitation.email = lower(account.email)`,
      [now, id],
    );
    const end = `update membership set ended_at = $1 where id = $2 and ended_at is null`;
    if ((await tx.execute(end, [now, id])) === 0) return;
    record(tx, { operation: 'membership.end', subjectType: 'membership', subjectId: id, organisationId });
  }
}

async function find(tx: Transaction, id: string): Promise<Hat | undefined> {
  if (!isUuid(id)) return undefined;
  return tx.one<Hat>(
    `select id, role, organisation_id as "organisationId", ended_at is not null as "isEnded"
     from membership where id = $1`,
    [id],
  );
}

/** Holds all administrators until the commit, so that two cannot end each other's hat at the same moment. */
async function keepAnAdministrator(tx: Transaction, { id }: Hat): Promise<void> {
  const administrators = await tx.query<{ id: Uuid }>(
    `select m.id from membership m
     join account a on a.id = m.account_id and a.active
     join organisation o on o.id = m.organisation_id and o.active
     where m.role = 'administrator' and m.ended_at is null order by m.id for update of m`,
  );
  if (administrators.every((one) => one.id === id)) throw new UserError('LAST_ADMINISTRATOR', 'id');
}
