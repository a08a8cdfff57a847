import type { Coalition } from './audit-case';
import { passesAgain } from './pass-again';
import { isIn } from './space';
import { knows, type Item, type Refusal, type Scene } from './view';

export interface BandTarget {
  readonly name: string;
  /** Attendances of others than the coalition. */
  readonly value: number;
  readonly feasible: ReadonlySet<number>;
}

type Bands = Record<string, number>;

/**
 * How many of a gender and age came, where only wider bands were published. Attendances move between bands inside
 * one activity: all that was published stays, as long as the same split of bands stays refused.
 */
export function attackBands(scene: Scene, coalition: Coalition, values: number): BandTarget[] {
  return [...hiddenBands(scene, coalition, values), ...shownBands(scene, coalition, values)];
}

function hiddenBands(scene: Scene, coalition: Coalition, values: number): BandTarget[] {
  return scene.bandRefusals.flatMap((refusal) => {
    const others = insideOf(scene, refusal).filter((item) => !knows(coalition, item));
    const leaves = [...refusal.bands!.left, ...refusal.bands!.right];
    return leaves.flatMap((band) => {
      const value = sum(others, band);
      if (!isSmall(others, band, value, values)) return [];
      const name = `${band} in ${nameOf(scene, refusal)}`;
      return [{ name, value, feasible: reach(scene, refusal, others, { band, leaves, value, values }) }];
    });
  });
}

/** A band that was published by itself is known to the unit: less what the coalition knows, it must not be small. */
function shownBands(scene: Scene, coalition: Coalition, values: number): BandTarget[] {
  const { audit, space } = scene;
  return audit.numbers.flatMap(({ id, group, bands, value: [shown] }) => {
    if (!bands) return [];
    const classes = new Set(space.classesOfGroup.get(JSON.stringify(group)));
    const own = [...classes]
      .flatMap((one) => scene.itemsOfClass[one]!)
      .filter((item) => knows(coalition, item));
    const value = shown - bands.reduce((total, band) => total + sum(own, band), 0);
    return value > 0 && value < values ? [{ name: id, value, feasible: new Set([value]) }] : [];
  });
}

const insideOf = ({ space }: Scene, { left, items }: Refusal): Item[] =>
  items.filter((item) => isIn(space.cells[item.cell]!, left));

const of = ({ entry }: Item, band: string): number => entry.bands?.[band] ?? 0;

const sum = (items: readonly Item[], band: string): number =>
  items.reduce((total, item) => total + item.sign * of(item, band), 0);

function isSmall(others: readonly Item[], band: string, value: number, values: number): boolean {
  const persons = new Set(
    others.filter((item) => item.sign > 0 && of(item, band) > 0).map(({ person }) => person),
  );
  return value > 0 && (value < values || persons.size <= 2);
}

interface Quest {
  readonly band: string;
  readonly leaves: readonly string[];
  readonly value: number;
  readonly values: number;
}

function reach(scene: Scene, refusal: Refusal, others: readonly Item[], quest: Quest): Set<number> {
  const free = others.filter(({ sign }) => sign > 0);
  const reached = new Set([quest.value]);
  for (const start of [new Map<number, Bands>(), evacuated(refusal, free, quest.band)]) {
    if (!staysRefused(scene, refusal, start)) continue;
    for (const step of [-1, 1] as const)
      walk({ scene, refusal, changed: new Map(start) }, free, quest, step, reached);
  }
  return reached;
}

/** Whoever of the others was in the band's half, in thought in the other half: then too little remains in it, whoever looks. */
function evacuated({ bands }: Refusal, free: readonly Item[], band: string): Map<number, Bands> {
  const { left, right } = bands!;
  const [from, to] = left.includes(band) ? [left, right] : [right, left];
  const moved = (item: Item): Bands => {
    const own = item.entry.bands ?? {};
    const cleared = Object.fromEntries(from.map((one) => [one, 0]));
    return { ...own, ...cleared, [to[0]!]: (own[to[0]!] ?? 0) + attendances(own, from) };
  };
  return new Map(free.map((item) => [item.index, moved(item)]));
}

interface Thought {
  readonly scene: Scene;
  readonly refusal: Refusal;
  /** Bands as they are in thought, by item. */
  readonly changed: Map<number, Bands>;
}

function walk(
  thought: Thought,
  free: readonly Item[],
  quest: Quest,
  step: 1 | -1,
  reached: Set<number>,
): void {
  const { changed } = thought;
  const inBand = (item: Item): number => (changed.get(item.index) ?? item.entry.bands ?? {})[quest.band] ?? 0;
  let now = quest.value + free.reduce((total, item) => total + inBand(item) - of(item, quest.band), 0);
  reached.add(now);
  for (const item of [...free].sort((a, b) => inBand(b) - inBand(a))) {
    while ((step < 0 ? now > 0 : now < quest.values) && shift(thought, item, quest, step)) {
      reached.add((now += step));
    }
  }
}

/** One attendance out of the band (-1) or into it (+1), in thought; says no when the world would become impossible. */
function shift(
  { scene, refusal, changed }: Thought,
  item: Item,
  { band, leaves }: Quest,
  step: 1 | -1,
): boolean {
  const before = changed.get(item.index);
  const bands = before ?? item.entry.bands ?? {};
  return leaves.some((other) => {
    const [from, to] = step < 0 ? [band, other] : [other, band];
    if (other === band || !bands[from]) return false;
    changed.set(item.index, { ...bands, [from]: bands[from] - 1, [to]: (bands[to] ?? 0) + 1 });
    if (staysRefused(scene, refusal, changed)) return true;
    if (before) changed.set(item.index, before);
    else changed.delete(item.index);
    return false;
  });
}

/** Whether, with bands as they are in thought, one half of the split still does not pass. */
export function staysRefused(scene: Scene, refusal: Refusal, changed: ReadonlyMap<number, Bands>): boolean {
  const inside = insideOf(scene, refusal);
  const passes = (bands: readonly string[]): boolean => {
    const pieces = inside.map((item) => ({
      ...item,
      participants: attendances(changed.get(item.index) ?? item.entry.bands ?? {}, bands),
    }));
    return passesAgain(
      pieces.filter(({ participants }) => participants > 0),
      scene.audit.rules!,
    );
  };
  return !(passes(refusal.bands!.left) && passes(refusal.bands!.right));
}

const attendances = (bands: Bands, chosen: readonly string[]): number =>
  chosen.reduce((total, band) => total + (bands[band] ?? 0), 0);

function nameOf({ audit }: Scene, { left }: Refusal): string {
  const chosen = (names: readonly string[], mask: readonly boolean[] | null): string =>
    names.filter((_, index) => mask?.[index] ?? true).join('+');
  return [
    chosen(audit.regions, left.region),
    chosen(audit.themes, left.theme),
    chosen(
      audit.releases.map(({ id }) => id),
      left.release,
    ),
  ].join(' / ');
}
