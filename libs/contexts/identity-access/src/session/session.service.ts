import { Inject, Injectable } from '@nestjs/common';
import { record } from '@sleutelring/audit';
import { type Actor, type Clock, type Role, type Uuid, isUuid, newId, notFound } from '@sleutelring/kernel';
import { AuthDatabase, CLOCK, type Transaction } from '@sleutelring/platform';
import { viewerOf } from '../account/viewer';
import type { Viewer } from '../account/viewer.type';
import type { Entry } from './session-cookie';
import { endOfSession, expiry, isLasting, longest } from './session.lifetime';
import type { Session } from './session.type';
import { user } from './signed-in';
import { hashed, newToken } from './token';
import type { Visitor } from './visitor';

interface Hat {
  id: Uuid;
  role: Role;
  organisation_id: Uuid;
}

const HATS = `select m.id, m.role, m.organisation_id
  from membership m join organisation o on o.id = m.organisation_id and o.active
  where m.account_id = $1 and m.ended_at is null`;

@Injectable()
export class SessionService {
  constructor(
    private readonly database: AuthDatabase,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Lets an account in, within the transaction in which it proved itself. Who has one hat wears it at once.
   * @param wanted the membership to begin with, where the way in names one
   */
  async start(tx: Transaction, visitor: Visitor, accountId: Uuid, wanted?: Uuid): Promise<Entry> {
    const hats = await tx.query<Hat>(HATS, [accountId]);
    const hat = wanted ? hats.find(({ id }) => id === wanted) : hats.length === 1 ? hats[0] : undefined;
    const session = { id: newId(), membershipId: hat?.id ?? null };
    const token = newToken();
    const now = this.clock.now();
    await tx.execute(
      `insert into session (id, account_id, membership_id, token_hash, device, created_at, last_seen_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $6, $7)`,
      [
        session.id,
        accountId,
        session.membershipId,
        hashed(token),
        visitor.device,
        now,
        expiry(hat?.role ?? null, now),
      ],
    );
    const viewer = await viewerOf(tx, accountId, session);
    record(tx, {
      operation: 'session.start',
      subjectType: 'session',
      subjectId: session.id,
      userId: accountId,
      organisationId: hat?.organisation_id,
    });
    return { token, lasting: isLasting(hat?.role ?? null), viewer };
  }

  /** Nobody when nobody is signed in. */
  async viewer(actor: Actor): Promise<Viewer | null> {
    if (actor.kind !== 'user') return null;
    const session = { id: actor.sessionId, membershipId: actor.membership?.id ?? null };
    return this.database.read(actor, (tx) => viewerOf(tx, actor.userId, session));
  }

  /**
   * Whether whoever holds this token was shut out on purpose. A session that ran out, or one that signed itself out
   * (and lost its cookie by that), was not.
   */
  async wasRevoked(token: string | undefined): Promise<boolean> {
    if (!token) return false;
    const revoked = await this.database.find(
      'session.revoked',
      `select from session s join account a on a.id = s.account_id
       where s.token_hash = $1 and (s.revoked_at is not null or not a.active)`,
      [hashed(token)],
    );
    return revoked !== undefined;
  }

  /** Puts on another hat of one's own, on this device. */
  async actAs(actor: Actor, token: string, membershipId: string): Promise<Entry> {
    const { userId, sessionId } = user(actor);
    return this.database.transaction(actor, async (tx) => {
      const hat = (await tx.query<Hat>(HATS, [userId])).find(({ id }) => id === membershipId);
      if (!hat) throw notFound('membershipId');
      const now = this.clock.now();
      const changed = await tx.execute(
        `update session set membership_id = $2, last_seen_at = $3, expires_at = ${endOfSession('$4', '$6')}
         where id = $1 and revoked_at is null and token_hash = $5`,
        [sessionId, hat.id, now, expiry(hat.role, now), hashed(token), longest(hat.role)],
      );
      if (changed === 0) throw notFound();
      const viewer = await viewerOf(tx, userId, { id: sessionId, membershipId: hat.id });
      record(tx, {
        operation: 'session.actAs',
        subjectType: 'session',
        subjectId: sessionId,
        organisationId: hat.organisation_id,
      });
      return { token, lasting: isLasting(hat.role), viewer };
    });
  }

  /** The own devices that are signed in, last used first. */
  list(actor: Actor): Promise<Session[]> {
    const { userId, sessionId } = user(actor);
    return this.database.read(actor, (tx) =>
      tx.query<Session>(
        `select id, device, created_at as "createdAt", last_seen_at as "lastSeenAt", id = $2 as current
         from session where account_id = $1 and revoked_at is null and expires_at > $3
         order by last_seen_at desc, id`,
        [userId, sessionId, this.clock.now()],
      ),
    );
  }

  /** Signs one of the own devices out. From that commit on it is served no more. Repeating is harmless. */
  async revoke(actor: Actor, id: string): Promise<boolean> {
    const { userId } = user(actor);
    return this.database.transaction(actor, async (tx) => {
      const known =
        isUuid(id) && (await tx.one(`select from session where id = $1 and account_id = $2`, [id, userId]));
      if (!known) throw notFound('id');
      await this.revokeIn(tx, id);
      return true;
    });
  }

  /** Whoever has no session is signed out already. */
  async signOut(actor: Actor): Promise<void> {
    if (actor.kind !== 'user') return;
    await this.database.transaction(actor, (tx) => this.revokeIn(tx, actor.sessionId));
  }

  /** Signs every device of an account out, such as those that were let in before an address was proved. */
  async revokeAll(tx: Transaction, accountId: Uuid): Promise<void> {
    const open = `select id from session where account_id = $1 and revoked_at is null`;
    for (const { id } of await tx.query<{ id: Uuid }>(open, [accountId])) await this.revokeIn(tx, id);
  }

  private async revokeIn(tx: Transaction, id: Uuid): Promise<void> {
    const revoke = `update session set revoked_at = $2 where id = $1 and revoked_at is null`;
    if ((await tx.execute(revoke, [id, this.clock.now()])) === 0) return;
    record(tx, { operation: 'session.revoke', subjectType: 'session', subjectId: id });
  }
}
