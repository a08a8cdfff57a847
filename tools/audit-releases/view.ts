import type { AuditCase, AuditEntry, Coalition, Unsplit } from './audit-case';
import type { Piece } from './pass-again';
import { maskOf, type Mask, type Space } from './space';
import { covers, type Target } from './targets';

/** An entry as the search handles it. */
export interface Item extends Piece {
  readonly index: number;
  readonly entry: AuditEntry;
  readonly cell: number;
  readonly release: number;
  readonly region: number;
  readonly theme: number;
  readonly line: number;
  readonly month: number;
  /** Whether something later takes it back. */
  readonly reversed: boolean;
}

/** A split that was not made, ready to be tried on another world. */
export interface Refusal {
  readonly left: Mask;
  readonly right: Mask;
  readonly bands: { readonly left: readonly string[]; readonly right: readonly string[] } | null;
  /** Everything booked in its releases. */
  readonly items: readonly Item[];
}

/** A case, indexed once for all who look. */
export interface Scene {
  readonly audit: AuditCase;
  readonly space: Space;
  readonly items: readonly Item[];
  readonly itemsOfClass: readonly (readonly Item[])[];
  readonly itemsOnLine: readonly (readonly Item[])[];
  /** Where something was taken back. */
  readonly reversalsAt: ReadonlySet<number>;
  /** Region, theme and line of a cell in one number: what is booked there is taken back there. */
  readonly columnOf: Int32Array;
  /** The cells that a target covers, and everything in the classes that they belong to. */
  around(target: Target): { readonly cells: readonly number[]; readonly items: readonly Item[] };
  readonly refusals: readonly Refusal[];
  readonly bandRefusals: readonly Refusal[];
}

export function sceneOf(audit: AuditCase, space: Space): Scene {
  const items = itemsOf(audit, space);
  const columnOf = Int32Array.from(
    space.cells,
    ({ region, theme, line }) => (region * audit.themes.length + theme) * audit.lines.length + line,
  );
  const itemsOfClass: Item[][] = space.classes.map(() => []);
  for (const item of items) itemsOfClass[space.classOf[item.cell]!]!.push(item);
  const refusals = (audit.unsplit ?? []).map((unsplit) => refusalOf(audit, unsplit, items));
  return {
    audit,
    space,
    items,
    itemsOfClass,
    itemsOnLine: audit.lines.map((_, line) => items.filter((item) => item.line === line)),
    around: surroundings(cellFinder(audit, space), space, itemsOfClass),
    reversalsAt: new Set(items.filter(({ sign }) => sign < 0).map(({ cell }) => columnOf[cell]!)),
    columnOf,
    refusals: refusals.filter(({ bands }) => !bands),
    bandRefusals: refusals.filter(({ bands }) => bands),
  };
}

function itemsOf(audit: AuditCase, space: Space): Item[] {
  const reversed = new Set(audit.entries.map(({ reverses }) => reverses));
  const persons = numbering(audit.entries.map(({ person }) => person));
  const organisations = numbering(audit.entries.map(({ organisation }) => organisation));
  return audit.entries.map((entry, index) => {
    const cell = space.cellOf(entry);
    if (cell < 0) throw new RangeError(`entry ${entry.id} lies outside the scope of its line`);
    const { release, region, theme, line } = space.cells[cell]!;
    return {
      index,
      entry,
      cell,
      release,
      region,
      theme,
      line,
      month: audit.months.indexOf(entry.month),
      sign: entry.sign,
      person: persons.get(entry.person)!,
      organisation: organisations.get(entry.organisation)!,
      participants: entry.participants,
      known: audit.rules?.knownLines?.includes(entry.line) ?? false,
      reversed: reversed.has(entry.id),
    };
  });
}

const numbering = (names: readonly string[]): Map<string, number> =>
  new Map([...new Set(names)].map((name, index) => [name, index]));

function refusalOf(audit: AuditCase, { left, right }: Unsplit, items: readonly Item[]): Refusal {
  const masks = { left: maskOf(audit, left), right: maskOf(audit, right) };
  return {
    ...masks,
    bands: left.bands && right.bands ? { left: left.bands, right: right.bands } : null,
    items: items.filter(({ release }) => masks.left.release?.[release] || masks.right.release?.[release]),
  };
}

function surroundings(
  cellsOf: (target: Target) => number[],
  { classOf }: Space,
  itemsOfClass: readonly (readonly Item[])[],
): Scene['around'] {
  const found = new Map<Target, ReturnType<Scene['around']>>();
  return (target) => {
    let around = found.get(target);
    if (around) return around;
    const cells = cellsOf(target);
    const classes = new Set(cells.map((cell) => classOf[cell]!));
    around = { cells, items: [...classes].flatMap((one) => itemsOfClass[one]!) };
    found.set(target, around);
    return around;
  };
}

function cellFinder(audit: AuditCase, space: Space): (target: Target) => number[] {
  const cellsAt = new Map<string, number[]>();
  space.cells.forEach(({ release, region, theme }, cell) => {
    const key = `${release} ${region} ${theme}`;
    const there = cellsAt.get(key);
    if (there) there.push(cell);
    else cellsAt.set(key, [cell]);
  });
  return (target) => {
    const releases = target.release === undefined ? [...audit.releases.keys()] : [target.release];
    const regions = [...audit.regions.keys()].filter((region) => target.regions[region]);
    const themes = target.theme === undefined ? [...audit.themes.keys()] : [target.theme];
    return releases
      .flatMap((release) =>
        regions.flatMap((region) =>
          themes.flatMap((theme) => cellsAt.get(`${release} ${region} ${theme}`) ?? []),
        ),
      )
      .filter((cell) => covers(target, space.cells[cell]!));
  };
}

export function knows(coalition: Coalition, { entry }: Item): boolean {
  return (
    entry.organisation === coalition.organisation || (coalition.persons?.includes(entry.person) ?? false)
  );
}
