import type { AuditCase, AuditEntry, Coalition, Unsplit } from './audit-case';
import { groupedBy } from './grouped-by';
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
  readonly itemsOfColumn: ReadonlyMap<number, readonly Item[]>;
  /** Where something was taken back. */
  readonly reversalsAt: ReadonlySet<number>;
  /** Region, theme and line of a cell in one number: what is booked there is taken back there. */
  readonly columnOf: Int32Array;
  /** Splits that were not made, by the release that they are about. */
  readonly refusalsIn: readonly (readonly Refusal[])[];
  /** The cells that a target covers, and everything in the classes that they belong to, in the order to try. */
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
  const itemsOfRelease = groupedBy(items, ({ release }) => release);
  const refusals = (audit.unsplit ?? []).map((unsplit) => refusalOf(audit, unsplit, itemsOfRelease));
  const ofMap = refusals.filter(({ bands }) => !bands);
  return {
    audit,
    space,
    items,
    itemsOfClass,
    itemsOfColumn: groupedBy(items, ({ cell }) => columnOf[cell]!),
    itemsOnLine: audit.lines.map((_, line) => items.filter((item) => item.line === line)),
    around: surroundings(cellFinder(audit, space), space, itemsOfClass),
    reversalsAt: new Set(items.filter(({ sign }) => sign < 0).map(({ cell }) => columnOf[cell]!)),
    columnOf,
    refusals: ofMap,
    refusalsIn: audit.releases.map((_, release) =>
      ofMap.filter(
        ({ left, right }) => (left.release?.[release] ?? true) || (right.release?.[release] ?? true),
      ),
    ),
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
      narrowTotal: (audit.rules?.narrowTotals ?? []).findIndex((own) => own.includes(entry.line)),
      reversed: reversed.has(entry.id),
    };
  });
}

const numbering = (names: readonly string[]): Map<string, number> =>
  new Map([...new Set(names)].map((name, index) => [name, index]));

function refusalOf(
  audit: AuditCase,
  { left, right }: Unsplit,
  itemsOfRelease: ReadonlyMap<number, readonly Item[]>,
): Refusal {
  const masks = { left: maskOf(audit, left), right: maskOf(audit, right) };
  return {
    ...masks,
    bands: left.bands && right.bands ? { left: left.bands, right: right.bands } : null,
    items: [...audit.releases.keys()]
      .filter((release) => masks.left.release?.[release] || masks.right.release?.[release])
      .flatMap((release) => itemsOfRelease.get(release) ?? []),
  };
}

/** Worked out once for all targets in the same place, whatever their month when no number tells months. */
function surroundings(
  cellsOf: (target: Target) => number[],
  { classOf, monthsTold }: Space,
  itemsOfClass: readonly (readonly Item[])[],
): Scene['around'] {
  const found = new Map<string, ReturnType<Scene['around']>>();
  return (target) => {
    const { release, regions, theme, month } = target;
    const key = [release, theme, monthsTold ? month : '', ...regions.map(Number)].join(' ');
    let around = found.get(key);
    if (around) return around;
    const cells = cellsOf(target);
    const classes = new Set(cells.map((cell) => classOf[cell]!));
    const items = [...classes].flatMap((one) => itemsOfClass[one]!);
    found.set(key, (around = { cells, items: inOrder(items, target) }));
    return around;
  };
}

/** Reversals first, so that nothing is left of what they took back; then what was never taken back, on the same theme and in the same place. */
export function inOrder(items: readonly Item[], { theme, regions }: Target): readonly Item[] {
  const levels: Item[][] = Array.from({ length: 8 }, () => []);
  for (const item of items) {
    const elsewhere = Number(theme !== undefined && item.theme !== theme) * 2 + Number(!regions[item.region]);
    levels[item.sign < 0 ? 0 : Number(item.reversed) * 4 + elsewhere]!.push(item);
  }
  return levels.flat();
}

function cellFinder(audit: AuditCase, { cells }: Space): (target: Target) => number[] {
  const placeOf = (release: number, region: number, theme: number): number =>
    (release * audit.regions.length + region) * audit.themes.length + theme;
  const cellsAt = new Map<number, number[]>();
  cells.forEach(({ release, region, theme }, cell) => {
    const place = placeOf(release, region, theme);
    const there = cellsAt.get(place);
    if (there) there.push(cell);
    else cellsAt.set(place, [cell]);
  });
  return (target) => {
    const releases = target.release === undefined ? [...audit.releases.keys()] : [target.release];
    const regions = [...audit.regions.keys()].filter((region) => target.regions[region]);
    const themes = target.theme === undefined ? [...audit.themes.keys()] : [target.theme];
    const found: number[] = [];
    for (const release of releases)
      for (const region of regions)
        for (const theme of themes) found.push(...(cellsAt.get(placeOf(release, region, theme)) ?? []));
    return found.filter((cell) => covers(target, cells[cell]!));
  };
}

export function knows(coalition: Coalition, { entry }: Item): boolean {
  return (
    entry.organisation === coalition.organisation || (coalition.persons?.includes(entry.person) ?? false)
  );
}
