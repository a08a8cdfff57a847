import type { Uuid } from '@sleutelring/kernel';
import { sumOf } from '../decision/grant.queries';
import type { Realised } from '../decision/plan.type';

/** Activities that count for exactly this set of grants. Each activity is in one set. */
export interface GrantSetSum extends Realised {
  readonly grantIds: readonly Uuid[];
}

/** Everything once. */
export const net = (sets: readonly GrantSetSum[]): Realised => sumOf(sets);

/** Everything that counts for one grant. */
export const gross = (sets: readonly GrantSetSum[], grantId: Uuid): Realised =>
  sumOf(sets.filter((set) => set.grantIds.includes(grantId)));

/** The sets of more than one grant, most shared first. */
export const overlap = (sets: readonly GrantSetSum[]): GrantSetSum[] =>
  sets
    .filter((set) => set.grantIds.length > 1 && set.activities > 0)
    .sort((one, other) => other.activities - one.activities);
