import type { Actor } from '@sleutelring/kernel';
import { UserError } from '@sleutelring/kernel';

export type User = Extract<Actor, { kind: 'user' }>;

/** @throws UserError `UNAUTHENTICATED` for whoever is not signed in. */
export function user(actor: Actor): User {
  if (actor.kind !== 'user') throw new UserError('UNAUTHENTICATED');
  return actor;
}
