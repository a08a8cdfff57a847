import type { Release } from '@sleutelring/disclosure-control';
import { closeAll, FULL, world, type Closed } from './worlds';

/** Share of all activities that a reader finds at a level of detail or better, and the processor time that all closings took. */
export interface Utility {
  readonly regionQuarterTheme: number;
  readonly regionQuarter: number;
  readonly groupQuarter: number;
  readonly nationalQuarter: number;
  readonly inTime: number;
  readonly oneReleaseLater: number;
  readonly milliseconds: number;
  readonly settled: number;
}

export function utilityOf(seed: number, monthsPerClosing = 3): Utility {
  const closings = 18 / monthsPerClosing;
  const made = world({ ...FULL, monthsPerClosing, closings, activitiesPerClosing: 6000 / closings }, seed);
  const { milliseconds, closed } = timed(() => closeAll(made));
  return { ...sharesOf(closed), ...timeliness(closed), milliseconds, settled: closed.settled.length };
}

const RUNS = 15;

/** Median processor time, which other work on the machine disturbs less than time by the clock; the first runs are slower. */
function timed(close: () => Closed): { milliseconds: number; closed: Closed } {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    close();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return { milliseconds: times.sort((a, b) => a - b)[Math.floor(RUNS / 2)]!, closed: close() };
}

function sharesOf({ world: { trees }, releases, settled }: Closed) {
  const groups = groupNames(trees.region.root.leaves.length);
  const share = (fine: (atom: Release['atoms'][number]) => boolean): number => {
    const atoms = releases.flatMap((release) => release.atoms.filter(fine));
    return atoms.reduce((sum, { totals }) => sum + totals.activities, 0) / net(settled);
  };
  const oneRegion = (atom: Release['atoms'][number]): boolean => atom.region.leaves.length === 1;
  return {
    regionQuarterTheme: share((atom) => oneRegion(atom) && atom.theme.leaves.length === 1),
    regionQuarter: share(oneRegion),
    groupQuarter: share(({ region }) => insideOneGroup(region.leaves, groups)),
    nationalQuarter: share(() => true),
  };
}

const net = (settled: Closed['settled']): number => settled.reduce((sum, { entry }) => sum + entry.sign, 0);

/** The worlds deal regions out to their groups in turn. */
const groupNames = (regions: number): Map<string, number> => {
  const groups = Math.min(5, Math.ceil(regions / 3));
  return new Map(Array.from({ length: regions }, (_, index) => [`r${index + 1}`, index % groups]));
};

const insideOneGroup = (leaves: readonly string[], groups: ReadonlyMap<string, number>): boolean =>
  new Set(leaves.map((leaf) => groups.get(leaf))).size === 1;

/** Of what was approved: released at the first closing, and at the first or second. */
function timeliness({ world: { approved, shape }, releases, settled }: Closed): {
  inTime: number;
  oneReleaseLater: number;
} {
  const due = new Map(
    approved.flatMap((entries, closing) => entries.map(({ id }) => [id, closing] as const)),
  );
  const closingOf = new Map(releases.map(({ quarter }) => [quarter, quarterIndex(quarter)]));
  const waits = settled.map(({ entry, quarter }) => closingOf.get(quarter)! - due.get(entry.id)!);
  const couldBe = (by: number): number =>
    [...due.values()].filter((closing) => closing + by < shape.closings).length;
  const within = (by: number): number =>
    settled.filter(({ entry }, index) => waits[index]! <= by && due.get(entry.id)! + by < shape.closings)
      .length / couldBe(by);
  return { inTime: within(0), oneReleaseLater: within(1) };
}

const quarterIndex = (quarter: string): number => {
  const [year, number] = quarter.split('-Q').map(Number) as [number, number];
  return (year - 2026) * 4 + number - 1;
};
