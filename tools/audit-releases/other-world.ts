import { passesAgain, type Piece } from './pass-again';
import type { Sides } from './sides';
import { isIn, type Cell, type Mask } from './space';
import type { Item, Refusal, Scene } from './view';

export interface Seat {
  readonly cell: number;
  readonly month: number;
}

/** Who may be put where to make a world possible, without being asked for. */
export type MayHelp = (item: Item, from: Seat, to: Seat) => boolean;

/**
 * A world in thought: the true one, with some entries elsewhere. Entries move only inside their class, so every
 * published number stays as it is. What is left to check: that the same splits stay refused, and that nothing is
 * taken back where nothing was booked.
 */
export class OtherWorld {
  private seats = new Map<number, Seat>();
  /** Attendances, where they are not what they truly were. */
  private readonly came = new Map<number, number>();
  /** What to undo when a move turns out to be impossible. */
  private readonly journal: [item: Item, before: Seat | undefined][] = [];

  constructor(
    private readonly scene: Scene,
    private readonly sides: Sides,
    private readonly mayHelp: MayHelp,
  ) {}

  copy(): OtherWorld {
    const copy = new OtherWorld(this.scene, this.sides, this.mayHelp);
    copy.seats = new Map(this.seats);
    return copy;
  }

  get isTheTrueOne(): boolean {
    return this.seats.size === 0;
  }

  seatOf(item: Item): Seat {
    return this.seats.get(item.index) ?? item;
  }

  cellOf(item: Item): Cell {
    return this.scene.space.cells[this.seatOf(item).cell]!;
  }

  /** Moves an entry when the world stays possible; otherwise leaves everything and says no. */
  move(item: Item, seat: Seat, refusals: readonly Refusal[]): boolean {
    const from = this.seatOf(item).cell;
    if (from === seat.cell) return this.seats.set(item.index, seat) !== undefined;
    this.journal.length = 0;
    this.put(item, seat);
    if (
      this.staysRefused(this.crossed(refusals, from, seat.cell)) &&
      this.canTakeBack(from) &&
      this.hasSomethingToTakeBack(item)
    )
      return true;
    this.undo(0);
    return false;
  }

  /** The splits of which a move changes a half. */
  private crossed(refusals: readonly Refusal[], from: number, to: number): Refusal[] {
    const [a, b] = [this.scene.space.cells[from]!, this.scene.space.cells[to]!];
    return refusals.filter(
      ({ left, right }) => isIn(a, left) !== isIn(b, left) || isIn(a, right) !== isIn(b, right),
    );
  }

  /** Lets one person have come to another activity of the same class, if somebody is left and every split stays refused. */
  shiftOne(from: Item, to: Item): boolean {
    const { classOf } = this.scene.space;
    const [fewer, more] = [this.cameTo(from) - 1, this.cameTo(to) + 1];
    if (classOf[from.cell] !== classOf[to.cell] || fewer < 1) return false;
    this.came.set(from.index, fewer).set(to.index, more);
    if (this.staysRefused(this.sides.ofCell(from.cell).refusals)) return true;
    this.came.set(from.index, fewer + 1).set(to.index, more - 1);
    return false;
  }

  private put(item: Item, seat: Seat): void {
    this.journal.push([item, this.seats.get(item.index)]);
    this.seats.set(item.index, seat);
  }

  private undo(mark: number): void {
    while (this.journal.length > mark) {
      const [item, before] = this.journal.pop()!;
      if (before) this.seats.set(item.index, before);
      else this.seats.delete(item.index);
    }
  }

  staysRefused(refusals: readonly Refusal[]): boolean {
    return refusals.every(
      ({ left, right, items }) => !(this.passes(left, items) && this.passes(right, items)),
    );
  }

  private passes(mask: Mask, items: readonly Item[]): boolean {
    const inside: Piece[] = [];
    for (const item of items)
      if (isIn(this.cellOf(item), mask))
        inside.push(this.came.has(item.index) ? { ...item, participants: this.cameTo(item) } : item);
    return passesAgain(inside, this.scene.audit.rules!);
  }

  private cameTo({ index, participants }: Item): number {
    return this.came.get(index) ?? participants;
  }

  /**
   * Where something was later taken back, enough must be left to take it back from. If too little is, the reversal may have
   * concerned another place, or another booking on that line may have been the one: one of them is moved, where it can across no split.
   */
  private canTakeBack(from: number): boolean {
    if (!this.scene.reversalsAt.has(this.scene.columnOf[from]!)) return true;
    for (let helpers = 0; helpers < 4; helpers += 1) {
      const short = this.firstShortage(from);
      if (short === null) return true;
      if (!this.sendReversal(from, short) && !this.bringHelper(from, short)) return false;
    }
    return false;
  }

  private hasSomethingToTakeBack(item: Item): boolean {
    return item.sign > 0 || this.firstShortage(this.seatOf(item).cell) === null;
  }

  private columnOf(item: Item): number {
    return this.scene.columnOf[this.seatOf(item).cell]!;
  }

  /** The first release in which more is taken back at a place than was booked there until then. */
  private firstShortage(place: number): number | null {
    const column = this.scene.columnOf[place]!;
    const net: number[] = this.scene.audit.releases.map(() => 0);
    for (const item of this.scene.itemsOfColumn.get(column) ?? [])
      if (!this.seats.has(item.index)) net[item.release]! += item.sign;
    for (const [index, { cell }] of this.seats)
      if (this.scene.columnOf[cell] === column) {
        const { release, sign } = this.scene.items[index]!;
        net[release]! += sign;
      }
    let sum = 0;
    const release = net.findIndex((change) => (sum += change) < 0);
    return release < 0 ? null : release;
  }

  private itemsOnLineOf(place: number): readonly Item[] {
    return this.scene.itemsOnLine[this.scene.space.cells[place]!.line]!;
  }

  private sendReversal(place: number, release: number): boolean {
    const { space, columnOf } = this.scene;
    const { line } = space.cells[place]!;
    return this.itemsOnLineOf(place).some((item) => {
      if (item.sign > 0 || item.release > release || this.columnOf(item) !== columnOf[place]) return false;
      return this.sides
        .nearestFirst(this.seatOf(item).cell)
        .filter((cell) => space.cells[cell]!.line === line && columnOf[cell] !== columnOf[place])
        .some((cell) => this.help(item, cell, () => this.firstShortage(cell) === null));
    });
  }

  private bringHelper(place: number, until: number): boolean {
    const { columnOf } = this.scene;
    return this.itemsOnLineOf(place).some((item) => {
      if (item.sign < 0 || item.release > until || this.seats.has(item.index)) return false;
      return this.sides
        .nearestFirst(item.cell)
        .filter((cell) => cell !== item.cell && columnOf[cell] === columnOf[place])
        .some((cell) => this.help(item, cell, () => this.firstShortage(item.cell) === null));
    });
  }

  /** Puts a bystander elsewhere if that mends things, leaves every split refused, and does not count in what is looked at. */
  private help(item: Item, cell: number, mends: () => boolean): boolean {
    const from = this.seatOf(item);
    const seat = { cell, month: item.month };
    if (!this.mayHelp(item, from, seat)) return false;
    const mark = this.journal.length;
    this.put(item, seat);
    if (mends() && this.staysRefused(this.crossed(this.sides.ofCell(cell).refusals, from.cell, cell)))
      return true;
    this.undo(mark);
    return false;
  }
}
