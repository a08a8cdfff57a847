import { type Role, type Uuid, newId } from '@sleutelring/kernel';
import type { Transaction } from '@sleutelring/platform';
import { hashed, newToken } from '../session/token';
import { INVITATION, IS_OPEN, type InvitationRow } from './invitation.sql';
import type { Invitation } from './invitation.type';

const LIFETIME_MILLISECONDS = 72 * 60 * 60 * 1000;

export interface Draft {
  readonly organisationId: Uuid;
  readonly role: Role;
  readonly networkId: Uuid | null;
  readonly keyPersonId: Uuid | null;
  readonly email: string | null;
  readonly displayName: string | null;
  /** Nobody for the first of all, which whoever runs the server makes. */
  readonly invitedBy: Uuid | null;
}

/** Makes the invitation; an earlier one for the same stops working. The token is nowhere but in the answer. */
export async function makeInvitation(
  tx: Transaction,
  now: Date,
  { organisationId, role, networkId, keyPersonId, email, displayName, invitedBy }: Draft,
): Promise<{ invitation: Invitation; token: string }> {
  await tx.execute(
    `update invitation set withdrawn_at = $1, email = null
     where ${IS_OPEN} and organisation_id = $2 and role = $3
       and case when $4::uuid is null then email = $5 else key_person_id = $4 end`,
    [now, organisationId, role, keyPersonId, email],
  );
  const token = newToken();
  const expires = new Date(now.getTime() + LIFETIME_MILLISECONDS);
  const place = [organisationId, role, networkId, keyPersonId];
  const [row] = await tx.query<InvitationRow>(
    `insert into invitation (created_at, id, organisation_id, role, network_id, key_person_id, email, display_name,
       token_hash, invited_by, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning ${INVITATION}`,
    [now, newId(), ...place, email, displayName, hashed(token), invitedBy, expires],
  );
  return { invitation: { ...(row as InvitationRow), link: null }, token };
}
