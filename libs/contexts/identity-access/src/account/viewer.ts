import { type Role, type Uuid, UserError } from '@sleutelring/kernel';
import { permissionsOf } from '@sleutelring/permissions';
import type { Transaction } from '@sleutelring/platform';
import type { Membership, Viewer } from './viewer.type';

/** Hats of an account, in the order in which they were given. */
export const MEMBERSHIPS_OF_ACCOUNT = `
  select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'role', m.role, 'organisationId', m.organisation_id,
    'organisationName', o.name, 'networkId', m.network_id, 'keyPersonId', m.key_person_id)
    order by m.created_at, m.id), '[]')
  from membership m join organisation o on o.id = m.organisation_id and o.active
  where m.account_id = account.id and m.ended_at is null`;

interface Row {
  userId: Uuid;
  displayName: string;
  email: string | null;
  locale: string;
  memberships: Membership[];
}

/** @throws UserError `UNAUTHENTICATED` when the account was closed meanwhile. */
export async function viewerOf(
  tx: Transaction,
  accountId: Uuid,
  session: { id: Uuid; membershipId: Uuid | null },
): Promise<Viewer> {
  const row = await tx.one<Row>(
    `select id as "userId", display_name as "displayName", email, locale, (${MEMBERSHIPS_OF_ACCOUNT}) as memberships
     from account where id = $1 and active`,
    [accountId],
  );
  if (!row) throw new UserError('UNAUTHENTICATED');
  const membership = row.memberships.find(({ id }) => id === session.membershipId) ?? null;
  const permissions = membership ? [...permissionsOf(membership.role as Role)] : [];
  return { ...row, membership, permissions, sessionId: session.id };
}
