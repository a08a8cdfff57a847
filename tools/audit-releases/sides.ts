import { isIn, type Cell } from './space';
import type { Refusal, Scene } from './view';

/** The cells of one class, grouped by where they lie with regard to the splits that a move inside the class could touch. */
export interface ClassView {
  readonly refusals: readonly Refusal[];
  /** Cells of one side each: moving inside a side changes no half of any split. */
  readonly sides: readonly (readonly number[])[];
  readonly sideOf: ReadonlyMap<number, number>;
}

/** Worked out when asked for, once for all who look. */
export class Sides {
  private readonly views = new Map<number, ClassView>();

  constructor(private readonly scene: Scene) {}

  ofCell(cell: number): ClassView {
    const one = this.scene.space.classOf[cell]!;
    let view = this.views.get(one);
    if (!view) this.views.set(one, (view = viewOf(this.scene, one)));
    return view;
  }

  /** All cells of its class; first those to which something in this cell can go without touching a split. */
  nearestFirst(cell: number): readonly number[] {
    const { sides, sideOf } = this.ofCell(cell);
    const own = sides[sideOf.get(cell)!]!;
    return [...own, ...sides.filter((side) => side !== own).flat()];
  }
}

function viewOf({ space, refusalsIn }: Scene, one: number): ClassView {
  const members = space.classes[one]!;
  const places = members.map((cell) => space.cells[cell]!);
  const releases = new Set(places.map(({ release }) => release));
  const near = new Set([...releases].flatMap((release) => refusalsIn[release]!));
  const touched = [...near].filter(
    (refusal) => new Set(places.map((place) => halfOf(refusal, place))).size > 1,
  );
  const sides = new Map<string, number[]>();
  members.forEach((cell, index) => {
    const key = touched.map((refusal) => halfOf(refusal, places[index]!)).join('');
    const side = sides.get(key);
    if (side) side.push(cell);
    else sides.set(key, [cell]);
  });
  const lists = [...sides.values()];
  return {
    refusals: touched,
    sides: lists,
    sideOf: new Map(lists.flatMap((cells, side) => cells.map((cell) => [cell, side] as const))),
  };
}

const halfOf = ({ left, right }: Refusal, cell: Cell): 'l' | 'r' | '-' =>
  isIn(cell, left) ? 'l' : isIn(cell, right) ? 'r' : '-';
