import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Entry, Line } from './entry';
import type { Hash } from './ledger';
import type { Trees } from './release';
import { growTree } from './tree';

export const sha256: Hash = (text) => createHash('sha256').update(text).digest('hex');

export const trees: Trees = {
  region: growTree('regions-1', [
    { id: 'noord', weight: 3, group: 'boven' },
    { id: 'oost', weight: 4, group: 'boven' },
    { id: 'zuid', weight: 5, group: 'onder' },
    { id: 'west', weight: 9, group: 'onder' },
  ]),
  theme: growTree('themes-1', [
    { id: 'vgv', weight: 5 },
    { id: 'dwang', weight: 4 },
    { id: 'several', weight: 2 },
  ]),
  band: growTree('bands-1', [
    { id: 'female:12-17', weight: 2, group: 'female' },
    { id: 'female:18+', weight: 6, group: 'female' },
    { id: 'male:18+', weight: 3, group: 'other' },
    { id: 'unknown', weight: 1, group: 'other' },
  ]),
};

export const lines: readonly Line[] = [
  { id: 'a-1', organisation: 'a', grants: ['g1'] },
  { id: 'a-2', organisation: 'a', grants: ['g1', 'g2'] },
  {
    id: 'a-zuid',
    organisation: 'a',
    grants: ['g1'],
    scope: { regions: ['zuid'], themes: trees.theme.root.leaves },
  },
  { id: 'b-1', organisation: 'b', grants: ['g2'] },
  { id: 'c-oost', organisation: 'c', grants: ['g3'], scope: { regions: ['oost'], themes: ['vgv'] } },
];

let serial = 0;

/** A booking with 12 attendances; `a` is the first organisation, `p1` her first key person. */
export function entry(overrides: Partial<Entry> = {}): Entry {
  serial += 1;
  return {
    id: `entry-${serial}`,
    sign: 1,
    organisation: 'a',
    line: 'a-1',
    person: 'p1',
    region: 'west',
    themes: ['vgv'],
    month: '2026-01',
    minutes: 120,
    participants: 12,
    bands: { 'female:18+': 12 },
    ...overrides,
  };
}

/** Evenly spread over six persons of two organisations: passes on its own from 24 or so. */
export function plenty(count: number, overrides: Partial<Entry> = {}): Entry[] {
  return Array.from({ length: count }, (_, index) => {
    const organisation = index % 2 ? 'b' : 'a';
    return entry({
      organisation,
      line: `${organisation}-1`,
      person: `${organisation}-p${index % 6}`,
      ...overrides,
    });
  });
}

export const reversalOf = (original: Entry): Entry =>
  entry({ ...original, id: `not-${original.id}`, sign: -1, reverses: original.id });

const LEAVES = trees.region.root.leaves;

/** Any quarter's work of a small network, reversals among it; often enough for a map of several parts. */
export const entries = (maxLength = 240): fc.Arbitrary<Entry[]> =>
  fc
    .array(
      fc.record({
        sign: fc.constantFrom<1 | -1>(1, 1, 1, 1, 1, 1, 1, 1, -1),
        line: fc.constantFrom(...lines),
        person: fc.integer({ min: 1, max: 6 }),
        region: fc.constantFrom(...LEAVES),
        themes: fc.constantFrom(['vgv'], ['dwang'], ['vgv', 'dwang']),
        month: fc.constantFrom('2026-01', '2026-02', '2026-03'),
        minutes: fc.integer({ min: 15, max: 240 }),
        female: fc.integer({ min: 0, max: 15 }),
        girls: fc.integer({ min: 0, max: 8 }),
        male: fc.integer({ min: 0, max: 8 }),
        unknown: fc.integer({ min: 0, max: 4 }),
      }),
      { maxLength, size: 'max' },
    )
    .map((drawn) => drawn.map(toEntry));

type Drawn = Pick<Entry, 'sign' | 'themes' | 'month' | 'minutes'> & {
  line: Line;
  person: number;
  region: string;
  female: number;
  girls: number;
  male: number;
  unknown: number;
};

function toEntry(
  { line, person, region, female, girls, male, unknown, ...rest }: Drawn,
  index: number,
): Entry {
  return entry({
    ...rest,
    id: `drawn-${index}`,
    organisation: line.organisation,
    line: line.id,
    person: `${line.organisation}-p${person}`,
    region: line.scope?.regions[0] ?? region,
    themes: line.scope?.themes.length === 1 ? line.scope.themes : rest.themes,
    participants: female + girls + male + unknown,
    bands: { 'female:18+': female, 'female:12-17': girls, 'male:18+': male },
  });
}
