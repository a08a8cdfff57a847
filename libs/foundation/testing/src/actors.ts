import { type Actor, type Membership, type Role, type Uuid, newId } from '@sleutelring/kernel';

/** An actor with a role, of an organisation of her own unless told otherwise. */
export function actor(
  role: Role,
  membership: Partial<Omit<Membership, 'role'>> = {},
): Actor & { kind: 'user'; membership: Membership } {
  return {
    kind: 'user',
    userId: newId(),
    sessionId: newId(),
    membership: {
      id: newId(),
      organisationId: newId(),
      keyPersonId: null,
      networkId: null,
      ...membership,
      role,
    },
  };
}

export const organisationOf = (one: { membership: Membership }): Uuid => one.membership.organisationId;
