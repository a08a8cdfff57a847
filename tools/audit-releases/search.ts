import type { Coalition } from './audit-case';
import { OtherWorld, type Seat } from './other-world';
import { random, type Random } from './random';
import { type Sides } from './sides';
import { isIn, monthFits, type Cell, type Mask } from './space';
import { covers, type Target } from './targets';
import { inOrder, knows, type Item, type Refusal, type Scene } from './view';

/** How often chance may stir a world before the search gives up. */
const TRIES = 12;

/** How many of the worlds found are kept, to look for other attendances in. */
const REMEMBERED = 12;

/**
 * Looks for other worlds with the same published numbers, in which a target holds another number. Each value found is a
 * proof that nobody can exclude it. Finding none proves nothing; then the linear programs decide.
 */
export class Search {
  /** By item: whether it is others' and so can be elsewhere. */
  private readonly free: readonly boolean[];

  constructor(
    private readonly scene: Scene,
    private readonly sides: Sides,
    coalition: Coalition,
  ) {
    this.free = scene.items.map((item) => !knows(coalition, item));
  }

  /** Values that the target may hold besides its own, as far as wanted, and the attendances that go with them. */
  reach(target: Target, value: number, wanted: readonly number[]): Reached {
    const quest = {
      target,
      ...this.scene.around(target),
      wanted,
      reached: new Set([value]),
      attended: new Set<number>(),
      worlds: [] as OtherWorld[],
    };
    for (const start of this.starts(quest)) {
      this.walk(quest, start.copy(), -1);
      if (quest.target.items.some(({ sign }) => sign < 0)) this.walk(quest, start.copy(), -1, true);
      this.walk(quest, start.copy(), 1);
      if (wanted.every((one) => quest.reached.has(one))) break;
    }
    return quest;
  }

  /** Whether so many can have come to the target: in one of the worlds found, one by one they were at another activity of the same class. */
  couldHaveCome({ target, items, worlds }: Reached, wanted: number): boolean {
    return worlds.some((found) => {
      const world = found.copy();
      const movable = items.filter((item) => item.sign > 0 && !item.reversed && this.isFree(item));
      const inside = movable.filter((item) => isInside(target, world, item));
      const outside = movable.filter((item) => !isInside(target, world, item));
      const came = this.insideOf({ target, items }, world);
      const more = wanted - came.reduce((sum, { sign, participants }) => sum + sign * participants, 0);
      const [from, to] = more < 0 ? [inside, outside] : [outside, inside];
      const shiftOne = (): boolean => from.some((one) => to.some((other) => world.shiftOne(one, other)));
      for (let left = Math.abs(more); left > 0; left -= 1) if (!shiftOne()) return false;
      return true;
    });
  }

  /** First the world as it is; then, for each refused split, with nothing of the others in the target's half; then stirred ones. */
  private *starts(quest: Quest): Generator<OtherWorld> {
    const places = this.scene.space.cells;
    const counts = ({ cell, month }: Seat): boolean => countsIn(quest.target, places[cell]!, month);
    const plain = new OtherWorld(
      this.scene,
      this.sides,
      (item, from, to) => this.isFree(item) && !counts(from) && !counts(to),
    );
    yield plain;
    const refusals = [...new Set(quest.cells.flatMap((cell) => this.sides.ofCell(cell).refusals))];
    for (const refusal of refusals) yield* this.evacuated(quest, plain, refusal, refusals);
    for (let attempt = 1; attempt <= TRIES; attempt += 1) yield this.stirred(quest, plain, random(attempt));
  }

  /** Whether it is somebody else's, and so can be elsewhere for all that the coalition knows. */
  isFree(item: Item): boolean {
    return this.free[item.index]!;
  }

  /** One entry after the other out of the target (-1) or into it (+1), noting each value on the way. */
  private walk(quest: Quest, world: OtherWorld, step: 1 | -1, reversals = false): void {
    const { target, wanted, reached, attended, worlds } = quest;
    const remember = (): void => void (worlds.length < REMEMBERED && worlds.push(world.copy()));
    remember();
    const inside = this.insideOf(quest, world);
    let now = inside.reduce((sum, { sign }) => sum + sign, 0);
    let came = inside.reduce((sum, { sign, participants }) => sum + sign * participants, 0);
    reached.add(now);
    attended.add(came);
    const goal = step < 0 ? Math.min(...wanted) : Math.max(...wanted);
    const suits = (item: Item): boolean =>
      (reversals || item.sign > 0) && (step < 0 || (this.isFree(item) && !isInside(target, world, item)));
    for (const item of step < 0 ? inOrder(inside, target) : quest.items) {
      if ((goal - now) * step <= 0) return;
      if (!suits(item) || !this.moveAcross(world, item, target, step)) continue;
      reached.add((now += step * item.sign));
      attended.add((came += step * item.sign * item.participants));
      remember();
    }
  }

  /** What others have in the target. */
  private insideOf({ target, items }: Pick<Quest, 'target' | 'items'>, world: OtherWorld): Item[] {
    if (world.isTheTrueOne) return target.items.filter((item) => this.isFree(item));
    return items.filter((item) => this.isFree(item) && isInside(target, world, item));
  }

  private moveAcross(world: OtherWorld, item: Item, target: Target, step: 1 | -1): boolean {
    if (this.moveMonth(world, item, target, step)) return true;
    if (step > 0 && !this.mayCome(target, item)) return false;
    const { refusals, sides, sideOf } = this.sides.ofCell(item.cell);
    const own = sideOf.get(world.seatOf(item).cell)!;
    for (const side of [own, ...sides.keys()]) {
      const seat = this.seatIn(
        sides[side]!,
        item,
        (cell) => covers(target, this.scene.space.cells[cell]!) === step > 0,
        target.month,
      );
      if (seat && world.move(item, seat, side === own ? [] : refusals)) return true;
    }
    return false;
  }

  private mayCome({ month }: Target, item: Item): boolean {
    return month === undefined || (!item.reversed && monthFits(this.scene.audit, item.release, month));
  }

  /** Time is not told: an entry can be of another month and stay where it is. */
  private moveMonth(world: OtherWorld, item: Item, target: Target, step: 1 | -1): boolean {
    const { audit, space } = this.scene;
    if (target.month === undefined || space.monthsTold || item.reversed) return false;
    const { cell } = world.seatOf(item);
    if (step > 0) {
      const fits = covers(target, space.cells[cell]!) && monthFits(audit, item.release, target.month);
      return fits && world.move(item, { cell, month: target.month }, []);
    }
    const month = audit.months.findIndex(
      (_, one) => one !== target.month && monthFits(audit, item.release, one),
    );
    return month >= 0 && world.move(item, { cell, month }, []);
  }

  /** A seat that suits; on the same line and theme if there is one. */
  private seatIn(
    cells: readonly number[],
    item: Item,
    suits: (cell: number) => boolean,
    month?: number,
  ): Seat | null {
    const places = this.scene.space.cells;
    let best: number | undefined;
    let closest = -1;
    for (const cell of cells) {
      const { line, theme } = places[cell]!;
      const likeness = Number(line === item.line) * 2 + Number(theme === item.theme);
      if (likeness <= closest || !suits(cell)) continue;
      best = cell;
      closest = likeness;
      if (likeness === 3) break;
    }
    if (best === undefined) return null;
    const told = places[best]!.month;
    return { cell: best, month: told >= 0 ? told : (month ?? item.month) };
  }

  /**
   * The reason why the rule holds, as a construction: everything that others have in one half goes to the other half. Then too
   * little remains in the first, whoever looks, and the split stays refused whatever few come back.
   */
  private *evacuated(
    { cells }: Quest,
    plain: OtherWorld,
    refusal: Refusal,
    all: readonly Refusal[],
  ): Generator<OtherWorld> {
    for (const [from, to] of [
      [refusal.left, refusal.right],
      [refusal.right, refusal.left],
    ] as const) {
      if (!this.liesIn(cells, from)) continue;
      const world = plain.copy();
      for (const item of refusal.items)
        if (item.sign > 0 && this.isFree(item)) this.cross(world, item, from, to);
      if (world.staysRefused(all)) yield world;
    }
  }

  /** Whether whatever the target has in the releases of a half lies in that half. */
  private liesIn(cells: readonly number[], half: Mask): boolean {
    const places = cells.map((cell) => this.scene.space.cells[cell]!);
    const then = places.filter(({ release }) => half.release?.[release] ?? true);
    return then.length > 0 && then.every((place) => isIn(place, half));
  }

  private cross(world: OtherWorld, item: Item, from: Mask, to: Mask): void {
    const places = this.scene.space.cells;
    if (!isIn(world.cellOf(item), from)) return;
    const dimension =
      from.theme && to.theme && from.theme.some((inside, theme) => inside !== to.theme![theme])
        ? 'region'
        : 'theme';
    const seat = this.seatIn(
      this.scene.space.classes[this.scene.space.classOf[item.cell]!]!,
      item,
      (cell) => isIn(places[cell]!, to) && places[cell]![dimension] === item[dimension],
    );
    if (seat) world.move(item, seat, []);
  }

  /** Some entries elsewhere first, so that what hindered the plain way may be gone. */
  private stirred({ target, cells }: Quest, plain: OtherWorld, dice: Random): OtherWorld {
    const world = plain.copy();
    const refusals = [...new Set(cells.flatMap((cell) => this.sides.ofCell(cell).refusals))];
    const near = [...new Set(refusals.flatMap(({ items }) => items))].filter(
      (item) => item.sign > 0 && this.isFree(item),
    );
    for (let count = near.length ? 1 + dice.below(8) : 0; count > 0; count -= 1) {
      const item = dice.pick(near);
      const view = this.sides.ofCell(item.cell);
      const seat = this.seatIn(
        dice.pick(view.sides),
        item,
        (cell) => !covers(target, this.scene.space.cells[cell]!),
      );
      if (seat && !isInside(target, world, item)) world.move(item, seat, view.refusals);
    }
    return world;
  }
}

export interface Reached {
  readonly target: Target;
  /** Everything in the classes that reach into the target. */
  readonly items: readonly Item[];
  readonly reached: ReadonlySet<number>;
  readonly attended: ReadonlySet<number>;
  /** Some of the worlds in which the values were reached. */
  readonly worlds: readonly OtherWorld[];
}

interface Quest extends Reached {
  /** The cells that the target covers. */
  readonly cells: readonly number[];
  readonly wanted: readonly number[];
  readonly reached: Set<number>;
  readonly attended: Set<number>;
  readonly worlds: OtherWorld[];
}

const isInside = (target: Target, world: OtherWorld, item: Item): boolean =>
  countsIn(target, world.cellOf(item), world.seatOf(item).month);

const countsIn = (target: Target, cell: Cell, month: number): boolean =>
  covers(target, cell) && (target.month === undefined || target.month === month);
