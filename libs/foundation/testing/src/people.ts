import { createHash, randomBytes } from 'node:crypto';
import { type Actor, type Membership, type Role, type Uuid, newId } from '@sleutelring/kernel';
import type { TestDatabase } from './test-database';

export type Wanted = Partial<Omit<Membership, 'role'>> & { readonly email?: string; readonly userId?: Uuid };

export interface Person {
  readonly actor: Extract<Actor, { kind: 'user' }> & { readonly membership: Membership };
  /** What her browser would send. */
  readonly cookie: string;
}

type Admin = Pick<TestDatabase, 'admin'>;

/** An organisation, or a funder, with a name that nobody else has. */
export async function organisation({ admin }: Admin, kind = 'organisation'): Promise<Uuid> {
  const id = newId();
  await admin(`insert into organisation (id, kind, name, short_name) values ($1, $2, $3, $4)`, [
    id,
    kind,
    `Organisatie ${id}`,
    id.slice(0, 8),
  ]);
  return id;
}

export async function network({ admin }: Admin, leadOrganisationId: Uuid): Promise<Uuid> {
  const id = newId();
  await admin(`insert into network (id, name, lead_organisation_id) values ($1, $2, $3)`, [
    id,
    `Netwerk ${id}`,
    leadOrganisationId,
  ]);
  return id;
}

/** Somebody with an account and a hat, signed in; of an organisation of her own unless told otherwise. */
export async function person(database: Admin, role: Role, wanted: Wanted = {}): Promise<Person> {
  const membership = await hatFor(database, role, wanted);
  const userId = wanted.userId ?? newId();
  if (!wanted.userId)
    await database.admin(
      `insert into account (id, email, email_confirmed_at, display_name) values ($1, $2, now(), $3)`,
      [userId, wanted.email ?? `${userId}@test.example`, `Persoon ${userId.slice(0, 4)}`],
    );
  await database.admin(
    `insert into membership (id, account_id, organisation_id, role, network_id, key_person_id)
     values ($1, $2, $3, $4, $5, $6)`,
    [membership.id, userId, membership.organisationId, role, membership.networkId, membership.keyPersonId],
  );
  const { sessionId, cookie } = await session(database, userId, membership.id);
  return { actor: { kind: 'user', userId, sessionId, membership }, cookie };
}

async function hatFor(database: Admin, role: Role, wanted: Wanted): Promise<Membership> {
  const kind = role === 'funder_desk_officer' ? 'funder' : 'organisation';
  const organisationId = wanted.organisationId ?? (await organisation(database, kind));
  const networkId =
    role === 'network_coordinator' ? (wanted.networkId ?? (await network(database, organisationId))) : null;
  const keyPersonId = role === 'key_person' ? (wanted.keyPersonId ?? newId()) : null;
  return { id: wanted.id ?? newId(), role, organisationId, networkId, keyPersonId };
}

/** A session as signing in makes it, without signing in. */
export async function session(
  { admin }: Admin,
  userId: Uuid,
  membershipId: Uuid | null,
): Promise<{ sessionId: Uuid; cookie: string }> {
  const sessionId = newId();
  const token = randomBytes(32).toString('base64url');
  await admin(
    `insert into session (id, account_id, membership_id, token_hash, device, created_at, last_seen_at, expires_at)
     values ($1, $2, $3, $4, 'Test', now(), now(), now() + interval '12 hours')`,
    [sessionId, userId, membershipId, createHash('sha256').update(token).digest()],
  );
  return { sessionId, cookie: `sleutelring=${token}` };
}
