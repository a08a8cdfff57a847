import type { AuditCase, AuditEntry, Group } from './audit-case';

/** Where an entry can be: a release, region, theme and line, and a month when some number tells months apart. */
export interface Cell {
  readonly release: number;
  readonly region: number;
  readonly theme: number;
  /** -1 when no number tells months apart. */
  readonly month: number;
  readonly line: number;
}

/** A group as yes or no per place in each dimension; absent lets all through. */
export type Mask = Readonly<Record<keyof Cell, readonly boolean[] | null>>;

/**
 * All cells that an attacker holds possible, in classes: two cells are in one class when exactly the same published numbers
 * count them. Whatever moves inside its class changes no number.
 */
export interface Space {
  readonly cells: readonly Cell[];
  readonly classOf: Int32Array;
  /** Cells per class. */
  readonly classes: readonly (readonly number[])[];
  /** Classes that each distinct group of the numbers counts, by the group's text. */
  readonly classesOfGroup: ReadonlyMap<string, readonly number[]>;
  readonly monthsTold: boolean;
  cellOf(entry: AuditEntry): number;
}

export function spaceOf(audit: AuditCase): Space {
  const monthsTold = audit.numbers.some(({ group }) => group.months !== undefined);
  const { cells, grid } = possibleCells(audit, monthsTold);
  const classOf = new Int32Array(cells.length);
  const groups = new Map(audit.numbers.map(({ group }) => [JSON.stringify(group), group]));
  const members = new Map<string, number[]>();
  let count = 1;
  for (const [text, group] of groups) {
    const inside = cellsIn(cells, maskOf(audit, group), grid);
    members.set(text, inside);
    count = refine(classOf, inside, count);
  }
  const classes: number[][] = Array.from({ length: count }, () => []);
  classOf.forEach((of, cell) => classes[of]!.push(cell));
  return {
    cells,
    classOf,
    classes,
    classesOfGroup: new Map(
      [...members].map(([text, inside]) => [text, [...new Set(inside.map((cell) => classOf[cell]!))]]),
    ),
    monthsTold,
    cellOf: (entry) => grid.at(placeOf(audit, entry, monthsTold)),
  };
}

/** Splits every class into what is in the group and what is not. Classes left empty cost nothing. */
function refine(classOf: Int32Array, inside: readonly number[], count: number): number {
  const renamed = new Map<number, number>();
  for (const cell of inside) {
    const old = classOf[cell]!;
    let fresh = renamed.get(old);
    if (fresh === undefined) renamed.set(old, (fresh = count + renamed.size));
    classOf[cell] = fresh;
  }
  return count + renamed.size;
}

interface Grid {
  readonly size: Readonly<Record<keyof Cell, number>>;
  /** Number of the cell at a place, or -1 when nothing can be there. */
  at(cell: Cell): number;
}

function possibleCells(audit: AuditCase, monthsTold: boolean): { cells: Cell[]; grid: Grid } {
  const size = {
    release: audit.releases.length,
    region: audit.regions.length,
    theme: audit.themes.length,
    month: monthsTold ? audit.months.length : 1,
    line: audit.lines.length,
  };
  const slot = ({ release, region, theme, month, line }: Cell): number =>
    (((release * size.region + region) * size.theme + theme) * size.month + Math.max(0, month)) * size.line +
    line;
  const number = new Int32Array(size.release * size.region * size.theme * size.month * size.line).fill(-1);
  const scopes = audit.lines.map((line) => maskOf(audit, line.scope ?? {}));
  const cells: Cell[] = [];
  forEachPlace(size, (place) => {
    const cell = monthsTold ? place : { ...place, month: -1 };
    if (!isIn(cell, scopes[cell.line]!) || (monthsTold && !monthFits(audit, cell.release, cell.month)))
      return;
    number[slot(cell)] = cells.length;
    cells.push(cell);
  });
  return { cells, grid: { size, at: (cell) => number[slot(cell)]! } };
}

function forEachPlace(size: Grid['size'], visit: (cell: Cell) => void): void {
  for (let release = 0; release < size.release; release += 1)
    for (let region = 0; region < size.region; region += 1)
      for (let theme = 0; theme < size.theme; theme += 1)
        for (let month = 0; month < size.month; month += 1)
          for (let line = 0; line < size.line; line += 1) visit({ release, region, theme, month, line });
}

export function monthFits(audit: AuditCase, release: number, month: number): boolean {
  const [first, last] = audit.releases[release]!.months;
  const name = audit.months[month]!;
  return first <= name && name <= last;
}

export function maskOf(audit: AuditCase, group: Group): Mask {
  const mask = (all: readonly string[], some?: readonly string[]): boolean[] | null =>
    some ? all.map((one) => some.includes(one)) : null;
  return {
    release: mask(
      audit.releases.map(({ id }) => id),
      group.releases,
    ),
    region: mask(audit.regions, group.regions),
    theme: mask(audit.themes, group.themes),
    month: mask(audit.months, group.months),
    line: mask(
      audit.lines.map(({ id }) => id),
      group.lines,
    ),
  };
}

export function isIn(cell: Cell, mask: Mask): boolean {
  return (
    (mask.release === null || mask.release[cell.release]!) &&
    (mask.region === null || mask.region[cell.region]!) &&
    (mask.theme === null || mask.theme[cell.theme]!) &&
    (mask.line === null || mask.line[cell.line]!) &&
    (mask.month === null || cell.month < 0 || mask.month[cell.month]!)
  );
}

function cellsIn(cells: readonly Cell[], mask: Mask, { size, at }: Grid): number[] {
  const chosen = (dimension: keyof Cell): number[] => {
    const own = mask[dimension];
    return Array.from({ length: size[dimension] }, (_, index) => index).filter(
      (index) => own === null || own[index],
    );
  };
  const inside: number[] = [];
  const [regions, themes, months, lines] = (['region', 'theme', 'month', 'line'] as const).map(chosen);
  for (const release of chosen('release'))
    for (const region of regions!)
      for (const theme of themes!)
        for (const month of months!)
          for (const line of lines!) {
            const cell = at({ release, region, theme, month, line });
            if (cell >= 0) inside.push(cell);
          }
  return inside;
}

function placeOf(audit: AuditCase, entry: AuditEntry, monthsTold: boolean): Cell {
  const place = {
    release: audit.releases.findIndex(({ id }) => id === entry.release),
    region: audit.regions.indexOf(entry.region),
    theme: audit.themes.indexOf(entry.theme),
    month: monthsTold ? audit.months.indexOf(entry.month) : -1,
    line: audit.lines.findIndex(({ id }) => id === entry.line),
  };
  if (
    Object.entries(place).some(([dimension, index]) => index < 0 && (dimension !== 'month' || monthsTold))
  ) {
    throw new RangeError(`entry ${entry.id} is outside the lists of the case`);
  }
  return place;
}
