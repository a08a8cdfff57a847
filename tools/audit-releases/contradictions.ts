import type { PublishedNumber } from './audit-case';
import { staysRefused } from './bands-attack';
import { OtherWorld } from './other-world';
import type { Sides } from './sides';
import type { Item, Scene } from './view';

/**
 * Where a case contradicts itself: a number that its own entries do not add up to, or a split that is said to have been refused
 * and would pass. Then the publisher published something wrong, or the auditor was told something wrong; what else the audit finds
 * rests on it.
 */
export function contradictionsIn(scene: Scene, sides: Sides): string[] {
  const truth = new OtherWorld(scene, sides, () => false);
  return [
    ...scene.audit.numbers.flatMap((number) => wrong(number, countOf(number, scene))),
    ...scene.refusals
      .filter((refusal) => !truth.staysRefused([refusal]))
      .map(() => 'a split of the map is said to be refused, and passes'),
    ...scene.bandRefusals
      .filter((refusal) => !staysRefused(scene, refusal, new Map()))
      .map(() => 'a split of bands is said to be refused, and passes'),
  ];
}

function wrong({ id, value: [low, high] }: PublishedNumber, count: number): string[] {
  if (low <= count && count <= (high ?? Infinity)) return [];
  return [`${id}: published ${low === high ? low : `${low} to ${high}`}, booked ${count}`];
}

function countOf({ group, measure, bands }: PublishedNumber, { space, itemsOfClass }: Scene): number {
  const classes = space.classesOfGroup.get(JSON.stringify(group)) ?? [];
  const amount = ({ sign, participants, entry }: Item): number => {
    if (measure === 'activities') return sign;
    return sign * (bands ? bands.reduce((sum, band) => sum + (entry.bands?.[band] ?? 0), 0) : participants);
  };
  return classes.reduce(
    (sum, one) => sum + itemsOfClass[one]!.reduce((total, item) => total + amount(item), 0),
    0,
  );
}
