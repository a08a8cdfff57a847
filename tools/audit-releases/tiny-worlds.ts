import {
  growTree,
  release,
  type ClosingInput,
  type Entry,
  type Line,
  type Release,
  type Rules,
  type Settled,
  type Trees,
} from '@sleutelring/disclosure-control';
import { quarterAt } from './worlds';

/** All worlds up to a size, with the rule's numbers scaled down, so that nothing is left to chance. */
export interface TinyUniverse {
  readonly name: string;
  readonly regions: number;
  readonly themes: number;
  readonly closings: number;
  /** Persons per organisation. */
  readonly persons: readonly number[];
  /** Most activities in a world; each person can have any number of them anywhere. */
  readonly most: number;
  readonly rules: Rules;
  /** Organisations by number that have a line in the first region alone: beside their own, or nothing else. */
  readonly narrow?: Readonly<Record<number, 'beside' | 'only'>>;
  /** Whether what was booked in the first closing may be taken back in the second. */
  readonly corrections?: boolean;
  /** Gender or age of the one who came; absent: not told. */
  readonly bands?: readonly string[];
}

export interface TinyResult {
  readonly name: string;
  readonly worlds: number;
  readonly targets: number;
  /** Of which somebody can prove that something is there. */
  readonly proven: number;
  /** Of which fewer values stay possible than are small. */
  readonly tooNarrow: number;
  /** Proven by somebody who is certain that nothing was late, about the quarter in which something took place. */
  readonly residue: number;
}

export type Close = typeof release;

/** Two activities by two persons, and as much left without any one person or organisation. */
export const TINY_RULES: Rules = {
  version: 'tiny',
  activities: 2,
  persons: 2,
  sharePercent: 80,
  participants: 2,
  remain: { withoutPersons: 1, withoutOrganisation: true, activities: 2, persons: 1, participants: 2 },
};

const network = { regions: 2, themes: 1, closings: 1, persons: [2, 2], most: 8, rules: TINY_RULES };

export const UNIVERSES: readonly TinyUniverse[] = [
  { ...network, name: 'two regions' },
  { ...network, name: 'three regions', regions: 3, most: 6 },
  { ...network, name: 'two regions, two themes', themes: 2, most: 5 },
  { ...network, name: 'two closings', closings: 2, persons: [1, 1], most: 9 },
  {
    ...network,
    name: 'one organisation',
    persons: [4],
    rules: { ...TINY_RULES, remain: { ...TINY_RULES.remain, withoutOrganisation: false } },
  },
  { ...network, name: 'a pooled line', persons: [1, 1, 1], narrow: { 0: 'beside' }, most: 9 },
  { ...network, name: 'a narrow line', persons: [1, 1, 2], narrow: { 2: 'only' }, most: 9 },
  { ...network, name: 'corrections', closings: 2, persons: [1, 1], corrections: true, most: 7 },
  { ...network, name: 'two bands', regions: 1, bands: ['women', 'men'] },
];

interface Slot {
  readonly closing: number;
  readonly entry: Omit<Entry, 'id'>;
  /** The slot whose entries it takes back. */
  readonly takesBack?: number;
}

/** Publishes every world of a universe, and asks for everybody what all worlds with the same publication have in common. */
export function attackTiny(universe: TinyUniverse, close: Close = release): TinyResult {
  const slots = slotsOf(universe);
  const worlds = [...countsUpTo(slots.length, universe.most)].filter((counts) =>
    slots.every(({ takesBack }, slot) => takesBack === undefined || counts[slot]! <= counts[takesBack]!),
  );
  const published = worlds.map((counts) => publish(universe, slots, counts, close));
  const result = { worlds: worlds.length, targets: 0, proven: 0, tooNarrow: 0, residue: 0 };
  for (const own of knowers(slots)) {
    const booked = compare(
      published.map(({ seen, booked: cells }, index) => ({
        ...view(seen, cells, own),
        secret: secret(worlds[index]!, slots, own),
      })),
      universe.rules.activities,
    );
    result.targets += booked.targets;
    result.proven += booked.proven;
    result.tooNarrow += booked.tooNarrow;
    if (universe.closings === 1) continue;
    const happened = published.map(({ seen, happened: cells }, index) => ({
      ...view(seen, cells, own),
      secret: secret(worlds[index]!, slots, own),
    }));
    result.residue += compare(happened, universe.rules.activities).proven;
  }
  return { name: universe.name, ...result };
}

function slotsOf(universe: TinyUniverse): Slot[] {
  const { closings, corrections } = universe;
  const booked = range(closings).flatMap((closing) =>
    peopleOf(universe).flatMap((person) =>
      placesOf(universe, person.organisation).map((place) => ({
        closing,
        entry: {
          ...person,
          ...place,
          sign: 1 as const,
          month: `2026-0${1 + closing * 3}`,
          minutes: 0,
          participants: 1,
        },
      })),
    ),
  );
  const takenBack = booked.flatMap(({ closing, entry }, slot) =>
    corrections && closing === 0
      ? [{ closing: 1, entry: { ...entry, sign: -1 as const }, takesBack: slot }]
      : [],
  );
  return [...booked, ...takenBack];
}

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

const peopleOf = ({ persons }: TinyUniverse) =>
  persons.flatMap((count, organisation) =>
    range(count).map((one) => ({ organisation: `o${organisation}`, person: `o${organisation}p${one}` })),
  );

/** Every line, region, theme and band of an activity of an organisation. */
function placesOf(universe: TinyUniverse, organisation: string) {
  const { themes, bands = [undefined] } = universe;
  return linesOf(universe)
    .filter((line) => line.organisation === organisation)
    .flatMap(({ id, scope }) =>
      (scope?.regions ?? regionsOf(universe)).flatMap((region) =>
        range(themes).flatMap((theme) =>
          bands.map((band) => ({
            line: id,
            region,
            themes: [`t${theme}`],
            ...(band === undefined ? {} : { bands: { [band]: 1 } }),
          })),
        ),
      ),
    );
}

const regionsOf = ({ regions }: TinyUniverse): string[] => range(regions).map((region) => `r${region}`);

function linesOf({ persons, themes, narrow = {} }: TinyUniverse): Line[] {
  const scope = { regions: ['r0'], themes: range(themes).map((theme) => `t${theme}`) };
  return persons.flatMap((_, index) => {
    const organisation = `o${index}`;
    const wide = { id: organisation, organisation, grants: [] };
    const local = { ...wide, id: `${organisation}-r0`, scope };
    if (narrow[index] === 'only') return [local];
    return narrow[index] === 'beside' ? [wide, local] : [wide];
  });
}

function* countsUpTo(slots: number, most: number): Generator<number[]> {
  if (slots === 0) return yield [];
  for (let first = 0; first <= most; first += 1) {
    for (const rest of countsUpTo(slots - 1, most - first)) yield [first, ...rest];
  }
}

interface Published {
  readonly seen: string;
  /** Cell by cell: how many each slot's owner has in it, by quarter of booking and of taking place. */
  readonly booked: ReadonlyMap<string, readonly Entry[]>;
  readonly happened: ReadonlyMap<string, readonly Entry[]>;
}

function publish(
  universe: TinyUniverse,
  slots: readonly Slot[],
  counts: readonly number[],
  close: Close,
): Published {
  const releases: (Release | null)[] = [];
  const out: Settled[] = [];
  let pending: readonly Entry[] = [];
  for (let closing = 0; closing < universe.closings; closing += 1) {
    const fresh = slots.flatMap((slot, index) =>
      slot.closing === closing
        ? Array.from({ length: counts[index]! }, (_, one) => ({ ...slot.entry, id: `${index}.${one}` }))
        : [],
    );
    const done = close(inputOf(universe, closing, [...pending, ...fresh], out));
    releases.push(done.release);
    out.push(...done.settled);
    pending = done.held.flatMap(({ entries }) => entries);
  }
  return {
    seen: JSON.stringify(releases.map((one) => one && [one.atoms, one.books])),
    booked: gather(out, ({ quarter }) => quarter),
    happened: gather(out, ({ entry }) => entry.month),
  };
}

const treesByShape = new Map<string, Trees>();

function treesOf({ regions, themes, bands = [] }: TinyUniverse): Trees {
  const key = `${regions} ${themes} ${bands.join(' ')}`;
  const leaves = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `${letter}${index}`, weight: index + 1 }));
  const found = treesByShape.get(key) ?? {
    region: growTree('r', leaves('r', regions)),
    theme: growTree('t', leaves('t', themes)),
    band: growTree(
      'b',
      [...bands, 'unknown'].map((id) => ({ id, weight: 1 })),
    ),
  };
  treesByShape.set(key, found);
  return found;
}

function inputOf(
  universe: TinyUniverse,
  closing: number,
  pending: readonly Entry[],
  out: readonly Settled[],
): ClosingInput {
  return {
    quarter: quarterAt(closing),
    pending,
    lines: linesOf(universe),
    trees: treesOf(universe),
    rules: universe.rules,
    reportDate: true,
    out,
  };
}

function gather(out: readonly Settled[], timeOf: (one: Settled) => string): Map<string, Entry[]> {
  const cells = new Map<string, Entry[]>();
  for (const one of out) {
    const { region, themes, bands = {} } = one.entry;
    const places = [region, `${region} ${themes[0]}`, ...Object.keys(bands)];
    for (const key of places.map((place) => `${timeOf(one)} ${place}`))
      cells.set(key, [...(cells.get(key) ?? []), one.entry]);
  }
  return cells;
}

interface Knower {
  readonly name: string;
  knows(entry: Pick<Entry, 'organisation' | 'person'>): boolean;
}

function knowers(slots: readonly Slot[]): Knower[] {
  const names = (key: 'organisation' | 'person'): Knower[] =>
    [...new Set(slots.map(({ entry }) => entry[key]))].map((name) => ({
      name,
      knows: (entry) => entry[key] === name,
    }));
  return [{ name: 'nobody', knows: () => false }, ...names('organisation'), ...names('person')];
}

/** What a knower has of her own, which she can subtract. */
const secret = (counts: readonly number[], slots: readonly Slot[], own: Knower): string =>
  counts.filter((_, index) => own.knows(slots[index]!.entry)).join('');

const net = (entries: readonly Entry[]): number => entries.reduce((sum, { sign }) => sum + sign, 0);

interface View {
  readonly seen: string;
  readonly cells: ReadonlyMap<string, number>;
}

function view(seen: string, cells: ReadonlyMap<string, readonly Entry[]>, own: Knower): View {
  const others = [...cells].map(
    ([key, entries]) => [key, net(entries.filter((entry) => !own.knows(entry)))] as const,
  );
  return { seen, cells: new Map(others) };
}

/** For each small cell of each world: which values it has in all worlds that look the same. */
function compare(
  views: readonly (View & { secret: string })[],
  small: number,
): { targets: number; proven: number; tooNarrow: number } {
  const groups = new Map<string, (View & { secret: string })[]>();
  for (const one of views) {
    const key = `${one.seen} ${one.secret}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const result = { targets: 0, proven: 0, tooNarrow: 0 };
  for (const group of groups.values()) {
    for (const cell of new Set(group.flatMap(({ cells }) => [...cells.keys()]))) {
      const values = group.map(({ cells }) => cells.get(cell) ?? 0);
      const targets = values.filter((value) => value > 0 && value < small).length;
      const distinct = new Set(values);
      result.targets += targets;
      if (!distinct.has(0)) result.proven += targets;
      else if (distinct.size < small) result.tooNarrow += targets;
    }
  }
  return result;
}
