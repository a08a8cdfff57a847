import {
  growTree,
  release,
  rulesFor,
  type Entry,
  type Line,
  type Release,
  type Rules,
  type Settled,
  type Trees,
} from '@sleutelring/disclosure-control';
import type { Quarter } from '@sleutelring/kernel';
import { random, type Random } from './random';

export interface Shape {
  readonly name: string;
  readonly regions: number;
  readonly themes: number;
  readonly organisations: number;
  /** Of all organisations together, dealt out in turn. */
  readonly persons: number;
  readonly activitiesPerClosing: number;
  readonly closings: number;
  readonly monthsPerClosing: number;
  /** Shares of all bookings. */
  readonly late: number;
  readonly corrected: number;
  /** 0 is even; 1 is as towns are; 2 and more is very uneven. Of regions, organisations and persons alike. */
  readonly skew: number;
  readonly wideLines: number;
  readonly narrowLines: number;
  /** Organisations, counted from the last, that have narrow lines only. */
  readonly onlyNarrow: number;
  /** Share of conversations with one or two people. */
  readonly oneToOne: number;
  /** Every so many closings is a report date. */
  readonly reportEvery: number;
}

const PLAIN: Shape = {
  name: 'plain',
  regions: 9,
  themes: 4,
  organisations: 4,
  persons: 32,
  activitiesPerClosing: 60,
  closings: 24,
  monthsPerClosing: 3,
  late: 0.15,
  corrected: 0.04,
  skew: 1,
  wideLines: 2,
  narrowLines: 0,
  onlyNarrow: 0,
  oneToOne: 0.1,
  reportEvery: 4,
};

/** What a network looks like, and what would make a rule fail that was made for the average network. */
export const SHAPES: readonly Shape[] = [
  PLAIN,
  { ...PLAIN, name: 'very uneven', skew: 2.5 },
  { ...PLAIN, name: 'seven persons', organisations: 3, persons: 7, activitiesPerClosing: 40 },
  { ...PLAIN, name: 'two by two', regions: 2, themes: 2, activitiesPerClosing: 30 },
  { ...PLAIN, name: 'one organisation', organisations: 1, persons: 14 },
  { ...PLAIN, name: 'late and corrected', late: 0.4, corrected: 0.15 },
  { ...PLAIN, name: 'regional lines', narrowLines: 2, onlyNarrow: 1 },
  { ...PLAIN, name: 'monthly closings', monthsPerClosing: 1, activitiesPerClosing: 45 },
  { ...PLAIN, name: 'one to one', oneToOne: 0.8, activitiesPerClosing: 80 },
  {
    ...PLAIN,
    name: 'crowded',
    regions: 4,
    themes: 3,
    activitiesPerClosing: 150,
    organisations: 5,
    persons: 40,
  },
];

/** The network of the design's measurements: nine organisations, 6,000 activities in six quarters, 25 regions. */
export const FULL: Shape = {
  ...PLAIN,
  name: 'full',
  regions: 25,
  themes: 6,
  organisations: 9,
  persons: 90,
  activitiesPerClosing: 1000,
  closings: 6,
  skew: 0.6,
  late: 0.1,
  corrected: 0.03,
  reportEvery: 2,
};

export interface World {
  readonly shape: Shape;
  readonly seed: number;
  readonly trees: Trees;
  readonly rules: Rules;
  readonly lines: readonly Line[];
  readonly months: readonly string[];
  /** What is approved in time for each closing, in order. */
  readonly approved: readonly (readonly Entry[])[];
}

export interface Closed {
  readonly world: World;
  readonly releases: readonly Release[];
  readonly settled: readonly Settled[];
  /** Approved and not yet out after the last closing. */
  readonly waiting: readonly Entry[];
}

export const quarterAt = (closing: number): Quarter =>
  `${2026 + Math.floor(closing / 4)}-Q${((closing % 4) + 1) as 1 | 2 | 3 | 4}`;

const monthAt = (index: number): string =>
  `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

export function world(shape: Shape, seed: number): World {
  const dice = random(seed * 7919 + 17);
  const organisations = names('o', shape.organisations);
  const regions = names('r', shape.regions);
  const themes = [...names('t', shape.themes - 1), 'several'];
  const lines = organisations.flatMap((organisation, index) =>
    linesOf(organisation, shape.organisations - index <= shape.onlyNarrow, shape, regions, dice),
  );
  const months = Array.from({ length: shape.closings * shape.monthsPerClosing }, (_, index) =>
    monthAt(index),
  );
  const weights = { regions: skewed(regions.length, shape.skew), themes: skewed(themes.length, shape.skew) };
  return {
    shape,
    seed,
    trees: treesOf(regions, themes, weights),
    rules: rulesFor(shape.organisations),
    lines,
    months,
    approved: approvedIn(shape, dice, { organisations, regions, themes, lines, months, weights }),
  };
}

const names = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

const skewed = (count: number, skew: number): number[] =>
  Array.from({ length: count }, (_, index) => (index + 1) ** -skew);

interface Weights {
  readonly regions: readonly number[];
  readonly themes: readonly number[];
}

export const BANDS = ['girls', 'women', 'boys', 'men', 'unknown'];

function treesOf(regions: readonly string[], themes: readonly string[], weights: Weights): Trees {
  const groups = Math.min(5, Math.ceil(regions.length / 3));
  return {
    region: growTree(
      'regions',
      regions.map((id, index) => ({
        id,
        weight: weights.regions[index]!,
        group: `g${(index % groups) + 1}`,
      })),
    ),
    theme: growTree(
      'themes',
      themes.map((id, index) => ({ id, weight: weights.themes[index]! })),
    ),
    band: growTree(
      'bands',
      BANDS.map((id, index) => ({ id, weight: [2, 6, 1, 2, 1][index]!, group: index < 2 ? 'f' : 'm' })),
    ),
  };
}

function linesOf(
  organisation: string,
  onlyNarrow: boolean,
  shape: Shape,
  regions: readonly string[],
  dice: Random,
): Line[] {
  const wide = onlyNarrow ? [] : names('wide', shape.wideLines);
  const narrow = names('narrow', onlyNarrow ? Math.max(1, shape.narrowLines) : shape.narrowLines);
  const themes = [...names('t', shape.themes - 1), 'several'];
  return [
    ...wide.map((name, index) => ({
      id: `${organisation}-${name}`,
      organisation,
      grants: index ? ['g1', 'g2'] : ['g1'],
    })),
    ...narrow.map((name) => ({
      id: `${organisation}-${name}`,
      organisation,
      grants: ['g1'],
      scope: { regions: [dice.pick(regions)], themes },
    })),
  ];
}

interface Scene {
  readonly organisations: readonly string[];
  readonly regions: readonly string[];
  readonly themes: readonly string[];
  readonly lines: readonly Line[];
  readonly months: readonly string[];
  readonly weights: Weights;
}

function approvedIn(shape: Shape, dice: Random, scene: Scene): Entry[][] {
  const approved: Entry[][] = Array.from({ length: shape.closings }, () => []);
  let serial = 0;
  const approve = (closing: number, entry: Entry): void => void approved[closing]?.push(entry);
  for (let closing = 0; closing < shape.closings; closing += 1) {
    for (let count = 0; count < shape.activitiesPerClosing; count += 1) {
      const entry = activity(`e${(serial += 1)}`, closing, shape, dice, scene);
      const booked = closing + (dice.next() < shape.late ? 1 + dice.below(3) : 0);
      approve(booked, entry);
      if (dice.next() >= shape.corrected) continue;
      const later = booked + 1 + dice.below(3);
      approve(later, { ...entry, id: `${entry.id}-not`, sign: -1, reverses: entry.id });
      approve(later, { ...activity(`${entry.id}-anew`, closing, shape, dice, scene), ...pickOf(entry) });
    }
  }
  return approved;
}

/** What a correction leaves as it was: who, and for what. */
const pickOf = ({ organisation, person, line, month, region }: Entry) => ({
  organisation,
  person,
  line,
  month,
  region,
});

function activity(id: string, closing: number, shape: Shape, dice: Random, scene: Scene): Entry {
  const owner = dice.weighted(skewed(scene.organisations.length, shape.skew / 2));
  const organisation = scene.organisations[owner]!;
  const own = scene.lines.filter((line) => line.organisation === organisation);
  const line = own[dice.weighted(skewed(own.length, 0.5))]!;
  const colleagues = Math.ceil((shape.persons - owner) / shape.organisations);
  const person = dice.weighted(skewed(colleagues, shape.skew / 2));
  const region = line.scope?.regions[0] ?? homeOrAnywhere(owner, person, shape, dice, scene);
  const participants = dice.next() < shape.oneToOne ? 1 + dice.below(2) : 4 + dice.below(20);
  return {
    id,
    sign: 1,
    organisation,
    line: line.id,
    person: `${organisation}-p${person + 1}`,
    region,
    themes: [scene.themes[dice.weighted(scene.weights.themes)]!],
    month: scene.months[closing * shape.monthsPerClosing + dice.below(shape.monthsPerClosing)]!,
    minutes: 30 + 15 * dice.below(12),
    participants,
    bands: bandsOf(participants, dice),
  };
}

/** A key person works mostly in her own region. */
function homeOrAnywhere(
  owner: number,
  person: number,
  shape: Shape,
  dice: Random,
  { regions, weights }: Scene,
): string {
  const home = random(owner * 101 + person * 13 + shape.regions).weighted(weights.regions);
  return regions[dice.next() < 0.5 ? home : dice.weighted(weights.regions)]!;
}

function bandsOf(participants: number, dice: Random): Record<string, number> {
  const bands: Record<string, number> = {};
  for (let one = 0; one < participants; one += 1) {
    const band = BANDS[dice.weighted([2, 8, 1, 2, 1])]!;
    if (band !== 'unknown') bands[band] = (bands[band] ?? 0) + 1;
  }
  return bands;
}

/** Lets the product close every quarter of a world. */
export function closeAll(given: World, close: typeof release = release): Closed {
  const releases: Release[] = [];
  const settled: Settled[] = [];
  let pending: readonly Entry[] = [];
  given.approved.forEach((approved, index) => {
    const { lines, trees, rules, shape } = given;
    const reportDate = (index + 1) % shape.reportEvery === 0;
    const quarter = quarterAt(index);
    const closing = close({
      quarter,
      pending: [...pending, ...approved],
      lines,
      trees,
      rules,
      reportDate,
      out: settled,
    });
    if (closing.release) releases.push(closing.release);
    settled.push(...closing.settled);
    pending = closing.held.flatMap(({ entries }) => entries);
  });
  return { world: given, releases, settled, waiting: pending };
}
