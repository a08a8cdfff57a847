import type { Coalition, Group, PublishedNumber } from './audit-case';
import { knows, type Item, type Scene } from './view';

export interface Difference {
  readonly name: string;
  /** What others than the coalition have in it. */
  readonly value: number;
  /** A total per planned activity, national: agreed with the funder, and told to nobody else by its place. */
  readonly contract: boolean;
}

/**
 * What anybody gets by subtracting: a published number alone, or one from another that holds it. Small results are exact knowledge,
 * unless they say only how much was done on a planned activity.
 */
export function smallDifferences(scene: Scene, coalition: Coalition): Difference[] {
  return (['activities', 'participants'] as const).flatMap((measure) => smallOf(measure, scene, coalition));
}

type Measure = PublishedNumber['measure'];

function smallOf(measure: Measure, scene: Scene, coalition: Coalition): Difference[] {
  const numbers = exactNumbers(scene, measure);
  const amount = ({ sign, participants }: Item): number =>
    measure === 'activities' ? sign : sign * participants;
  const known = scene.itemsOfClass.map((items) =>
    items.reduce((sum, item) => sum + (knows(coalition, item) ? amount(item) : 0), 0),
  );
  const rest = ({ classes, value }: Exact): number => classes.reduce((sum, one) => sum - known[one]!, value);
  const alone = numbers.map((one) => ({ name: one.id, value: rest(one), contract: one.contract }));
  const pairs = nested(numbers).map(([inner, outer]) => ({
    name: `${outer.id} less ${inner.id}`,
    value: rest(outer) - rest(inner),
    contract: inner.contract && outer.contract,
  }));
  return [...alone, ...pairs].filter(({ value }) => value !== 0 && Math.abs(value) < 5);
}

interface Exact {
  readonly id: string;
  readonly classes: readonly number[];
  readonly value: number;
  readonly contract: boolean;
}

function exactNumbers({ audit, space }: Scene, measure: Measure): Exact[] {
  return audit.numbers
    .filter((number) => number.measure === measure && isExact(number))
    .map(({ id, group, value }) => ({
      id,
      classes: space.classesOfGroup.get(JSON.stringify(group)) ?? [],
      value: value[0],
      contract: isNational(group, audit.regions, audit.themes),
    }));
}

const isExact = ({ bands, value }: PublishedNumber): boolean => !bands && value[0] === value[1];

function isNational(
  { regions, themes, months }: Group,
  allRegions: readonly string[],
  allThemes: readonly string[],
): boolean {
  return (
    !months &&
    (regions ?? allRegions).length === allRegions.length &&
    (themes ?? allThemes).length === allThemes.length
  );
}

/** Pairs of which one counts all that the other counts, and more. Whoever holds one holds its first class. */
function nested(numbers: readonly Exact[]): [inner: Exact, outer: Exact][] {
  const holders = new Map<number, Exact[]>();
  for (const number of numbers) {
    for (const one of number.classes) holders.set(one, [...(holders.get(one) ?? []), number]);
  }
  const sets = new Map(numbers.map((number) => [number, new Set(number.classes)]));
  return numbers.flatMap((inner) =>
    (holders.get(inner.classes[0] ?? -1) ?? [])
      .filter((outer) => outer.classes.length > inner.classes.length)
      .filter((outer) => inner.classes.every((one) => sets.get(outer)!.has(one)))
      .map((outer): [Exact, Exact] => [inner, outer]),
  );
}
