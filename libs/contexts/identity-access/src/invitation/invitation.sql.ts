import type { Role, Uuid } from '@sleutelring/kernel';
import type { InvitationState } from './invitation.type';

export interface InvitationRow {
  id: Uuid;
  role: Role;
  createdAt: Date;
  expiresAt: Date;
  state: InvitationState;
}

/** The columns of an invitation as others see it; `$1` is now. */
export const INVITATION = `invitation.id, invitation.role, invitation.created_at as "createdAt",
  invitation.expires_at as "expiresAt", case when invitation.accepted_at is not null then 'accepted'
    when invitation.withdrawn_at is not null then 'withdrawn' when invitation.expires_at <= $1 then 'expired'
    else 'open' end as state`;

export const IS_OPEN = `invitation.accepted_at is null and invitation.withdrawn_at is null and invitation.expires_at > $1`;
