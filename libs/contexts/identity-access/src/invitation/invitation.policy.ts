import { type Actor, type Membership, type Role, invalid, notFound } from '@sleutelring/kernel';
import type { User } from '../session/signed-in';
import type { InviteMemberInput } from './invitation.type';

/** What an invitation needs to know of the organisation it is for. */
export interface Place {
  readonly kind: 'organisation' | 'funder';
  /** Networks that it leads. */
  readonly leads: readonly string[];
}

/** Whom a hat may invite. Administrators give every hat but that of a key person, whom only her coordinator knows. */
const MAY_INVITE: Partial<Record<Role, readonly Role[]>> = {
  coordinator: ['coordinator'],
  administrator: ['coordinator', 'network_coordinator', 'funder_desk_officer', 'administrator', 'auditor'],
};

/** Roles that exist in one kind of organisation only. */
const ONLY_IN: Partial<Record<Role, Place['kind']>> = {
  coordinator: 'organisation',
  network_coordinator: 'organisation',
  funder_desk_officer: 'funder',
};

type Wish = Pick<InviteMemberInput, 'role' | 'organisationId' | 'networkId'>;

/** @throws UserError `INVALID_CHOICE` at what does not fit, `NOT_FOUND` for an organisation that is not hers to invite to */
export function checkInvitation({ membership }: User, wish: Wish, place: Place | undefined): void {
  if (!place || !reaches(membership, wish.organisationId)) throw notFound('organisationId');
  if (!gives(membership, wish.role)) throw invalid('INVALID_CHOICE', 'role');
  if ((ONLY_IN[wish.role] ?? place.kind) !== place.kind) throw invalid('INVALID_CHOICE', 'role');
  if (!networkFits(wish, place)) throw invalid('INVALID_CHOICE', 'networkId');
}

/** Who may invite somebody for a hat may end it as well. */
export const mayEnd = ({ membership }: User, hat: Pick<Membership, 'role' | 'organisationId'>): boolean =>
  reaches(membership, hat.organisationId) && gives(membership, hat.role);

/** What the actor may do with a hat. */
export const allowedWith = (actor: Actor, hat: Pick<Membership, 'role' | 'organisationId'>): string[] =>
  actor.kind === 'user' && mayEnd(actor, hat) ? ['end'] : [];

const reaches = (worn: Membership | null, organisationId: string): worn is Membership =>
  worn !== null && (worn.organisationId === organisationId || worn.role === 'administrator');

const gives = (worn: Membership, role: Role): boolean => MAY_INVITE[worn.role]?.includes(role) ?? false;

function networkFits({ role, networkId }: Wish, { leads }: Place): boolean {
  if (role !== 'network_coordinator') return !networkId;
  return typeof networkId === 'string' && leads.includes(networkId);
}
