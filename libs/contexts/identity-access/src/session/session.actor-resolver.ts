import { Inject, Injectable } from '@nestjs/common';
import { ANONYMOUS, type Actor, type Clock, type Role, type Uuid } from '@sleutelring/kernel';
import { type ActorResolver, AuthDatabase, CLOCK } from '@sleutelring/platform';
import type { FastifyRequest } from 'fastify';
import { SessionCookie } from './session-cookie';
import { TOUCH_MILLISECONDS, endOfSession, expiry, longest } from './session.lifetime';
import { hashed } from './token';
import { answered } from './unavailable';

interface Found {
  session_id: Uuid;
  account_id: Uuid;
  last_seen_at: Date;
  membership_id: Uuid | null;
  role: Role;
  organisation_id: Uuid;
  key_person_id: Uuid | null;
  network_id: Uuid | null;
}

/** A membership that ended, or whose organisation did, is no hat any more; the session stays, bareheaded. */
const LIVE_SESSION = `
  select s.id as session_id, s.account_id, s.last_seen_at, m.id as membership_id, m.role, m.organisation_id,
    m.key_person_id, m.network_id
  from session s
  join account a on a.id = s.account_id and a.active
  left join (membership m join organisation o on o.id = m.organisation_id and o.active)
    on m.id = s.membership_id and m.account_id = s.account_id and m.ended_at is null
  where s.token_hash = $1 and s.revoked_at is null and s.expires_at > $2`;

/**
 * A phone says whose notes a request is about: it looks who is signed in before it sends, and another tab may change
 * that between the two.
 */
const MEANT_FOR = 'x-sleutelring-as';

/** Asks the database at each request and remembers nothing, so that what was revoked serves no request more. */
@Injectable()
export class SessionActorResolver implements ActorResolver {
  constructor(
    private readonly database: AuthDatabase,
    private readonly cookie: SessionCookie,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Unavailable while the database is away */
  async resolve(request: FastifyRequest): Promise<Actor> {
    const token = this.cookie.read(request);
    if (!token) return ANONYMOUS;
    const now = this.clock.now();
    const found = await answered(this.find(token, now));
    const meantFor = request.headers[MEANT_FOR];
    const isMeant = !meantFor || meantFor === found?.key_person_id;
    return found && isMeant ? actorOf(found) : ANONYMOUS;
  }

  private async find(token: string, now: Date): Promise<Found | undefined> {
    const found = await this.database.find<Found>('session.resolve', LIVE_SESSION, [hashed(token), now]);
    if (found && now.getTime() - found.last_seen_at.getTime() >= TOUCH_MILLISECONDS)
      await this.touch(found, now);
    return found;
  }

  private async touch({ session_id, membership_id, role }: Found, now: Date): Promise<void> {
    const hat = membership_id ? role : null;
    await this.database.find(
      'session.touch',
      `update session set last_seen_at = $2, expires_at = ${endOfSession('$3', '$4')}
       where id = $1 and last_seen_at < $2`,
      [session_id, now, expiry(hat, now), longest(hat)],
    );
  }
}

function actorOf(found: Found): Actor {
  const { membership_id: id, role, organisation_id, key_person_id, network_id } = found;
  return {
    kind: 'user',
    userId: found.account_id,
    sessionId: found.session_id,
    membership: id
      ? { id, role, organisationId: organisation_id, keyPersonId: key_person_id, networkId: network_id }
      : null,
  };
}
