import type { Highs } from 'highs';
import type { Coalition, PublishedNumber } from './audit-case';
import { covers, type Target } from './targets';
import { knows, type Item, type Scene } from './view';

/**
 * The bounds that follow from all published numbers together, by linear programming. Inside a class everything may lie in or outside
 * the target, so one unknown per class is enough: what the others booked in it, in activities or in attendances.
 */
export class LinearBounds {
  solved = 0;
  private readonly own: readonly number[];
  private readonly lowest: readonly number[];

  constructor(
    private readonly highs: Highs,
    private readonly scene: Scene,
    coalition: Coalition,
    private readonly measure: PublishedNumber['measure'],
  ) {
    const amount = ({ sign, participants }: Item): number =>
      measure === 'activities' ? sign : sign * participants;
    this.own = scene.itemsOfClass.map((items) =>
      items.reduce((sum, item) => sum + (knows(coalition, item) ? amount(item) : 0), 0),
    );
    this.lowest = scene.space.classes.map((cells) => (this.canShrink(cells) ? -Infinity : 0));
  }

  /** Nothing is claimed when the target holds part of a class in which less than nothing can have been booked: reversals may be in either part. */
  bounds(target: Target): readonly [low: number, high: number] {
    const inside = this.scene.space.classes.map((cells) => this.shareOf(cells, target));
    const touched = inside.flatMap((share, one) => (share === 'none' ? [] : [one]));
    const whole = inside.flatMap((share, one) => (share === 'all' ? [one] : []));
    const partShrinks = inside.some((share, one) => share === 'some' && this.lowest[one]! < 0);
    if (partShrinks) return [-Infinity, Infinity];
    return [
      Math.ceil(this.solve('minimize', whole) - 1e-6) + 0,
      Math.floor(this.solve('maximize', touched) + 1e-6),
    ];
  }

  private shareOf(cells: readonly number[], target: Target): 'all' | 'some' | 'none' {
    const { cells: places, monthsTold } = this.scene.space;
    const count = cells.filter((cell) => covers(target, places[cell]!)).length;
    if (count === 0) return 'none';
    return count === cells.length && (target.month === undefined || monthsTold) ? 'all' : 'some';
  }

  /** Once something can be taken back, a later release may hold less than nothing. */
  private canShrink(cells: readonly number[]): boolean {
    const { items, space } = this.scene;
    return items.some(({ sign }) => sign < 0) && cells.some((cell) => space.cells[cell]!.release > 0);
  }

  private solve(sense: 'minimize' | 'maximize', objective: readonly number[]): number {
    if (objective.length === 0) return 0;
    this.solved += 1;
    const { Status, ObjectiveValue } = this.highs.solve(this.program(sense, objective), {
      output_flag: false,
    });
    if (Status === 'Optimal') return ObjectiveValue;
    if (Status === 'Infeasible')
      throw new Error('the published numbers contradict the world: check the case');
    return sense === 'minimize' ? -Infinity : Infinity;
  }

  private program(sense: string, objective: readonly number[]): string {
    const sum = (classes: readonly number[]): string => classes.map((one) => `x${one}`).join(' + ');
    return [
      sense,
      ` obj: ${sum(objective)}`,
      'subject to',
      ...this.rows.flatMap(({ classes, low, high }) => rangeOf(sum(classes), low, high)),
      'bounds',
      ...this.lowest.flatMap((low, one) => (low < 0 ? [` x${one} free`] : [])),
      'end',
    ].join('\n');
  }

  private get rows(): readonly { classes: readonly number[]; low: number; high: number }[] {
    const { audit, space } = this.scene;
    const counts = audit.numbers.filter(({ measure, bands }) => measure === this.measure && !bands);
    return counts.flatMap(({ group, value: [low, high] }) => {
      const classes = space.classesOfGroup.get(JSON.stringify(group)) ?? [];
      const own = classes.reduce((total, one) => total + this.own[one]!, 0);
      return classes.length ? [{ classes, low: low - own, high: (high ?? Infinity) - own }] : [];
    });
  }
}

const rangeOf = (sum: string, low: number, high: number): string[] =>
  low === high
    ? [` ${sum} = ${low}`]
    : [
        ...(Number.isFinite(low) ? [` ${sum} >= ${low}`] : []),
        ...(Number.isFinite(high) ? [` ${sum} <= ${high}`] : []),
      ];
