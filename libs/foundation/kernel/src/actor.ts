import type { Uuid } from './ids';

/** What somebody is in one organisation. One hat at a time: a session acts as exactly one membership. */
export const ROLES = [
  'key_person',
  'coordinator',
  'network_coordinator',
  'funder_desk_officer',
  'administrator',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

export interface Membership {
  readonly id: Uuid;
  readonly role: Role;
  /** The organisation, network bureau or funder in which the role is held. */
  readonly organisationId: Uuid;
  /** Set for a key person: the record that is about herself. */
  readonly keyPersonId: Uuid | null;
  /** Set for a network coordinator: the network whose members she sees in sum. */
  readonly networkId: Uuid | null;
}

/**
 * Who acts. Resolved once per request or job and the first argument everywhere;
 * the database gets it as the first statement of each transaction.
 */
export type Actor =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'user';
      readonly userId: Uuid;
      readonly sessionId: Uuid;
      readonly membership: Membership | null;
    }
  | { readonly kind: 'system'; readonly job: string; readonly organisationId: Uuid | null };

export const ANONYMOUS: Actor = { kind: 'anonymous' };

/** A job acts for one organisation at most, so that row-level security holds for jobs as well. */
export function systemActor(job: string, organisationId: Uuid | null): Actor {
  return { kind: 'system', job, organisationId };
}
