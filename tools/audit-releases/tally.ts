import type { Highs } from 'highs';
import { faultsIn, seal, totalOf, type Release } from '@sleutelring/disclosure-control';
import type { AuditResult, Breach } from './audit-case';
import { audit } from './audit';
import { coalitionsOf } from './coalitions';
import { productCase } from './product-case';
import { closeAll, SHAPES, world, type Closed } from './worlds';

/** What many audits found together. */
export interface Tally {
  worlds: number;
  releases: number;
  byCoalition: Record<string, number>;
  byKind: Record<string, number>;
  breaches: Breach[];
  undecided: number;
  undecidedByShape: Record<string, number>;
  undecidedByKind: Record<string, number>;
  smallContractTotals: number;
  linearPrograms: number;
  wrongNumbers: number;
}

export const emptyTally = (): Tally => ({
  worlds: 0,
  releases: 0,
  byCoalition: {},
  byKind: {},
  breaches: [],
  undecided: 0,
  undecidedByShape: {},
  undecidedByKind: {},
  smallContractTotals: 0,
  linearPrograms: 0,
  wrongNumbers: 0,
});

/** Makes, closes and audits one world; the shapes take turns. */
export function auditWorld(seed: number, highs: Highs, tally: Tally, closings = 24): void {
  const shape = SHAPES[seed % SHAPES.length]!;
  const closed = closeAll(world({ ...shape, closings }, seed));
  const result = audit(productCase(closed, coalitionsOf(closed.settled, 3, 2)), highs);
  tally.worlds += 1;
  tally.releases += closed.releases.length;
  tally.wrongNumbers += wrongNumbers(closed) + result.contradictions.length;
  include(tally, result, shape.name);
}

function include(tally: Tally, result: AuditResult, shape: string): void {
  addUp(tally.byCoalition, result.targetsByCoalition);
  addUp(tally.byKind, result.targetsByKind);
  tally.breaches.push(...result.breaches);
  tally.undecided += result.undecided.length;
  if (result.undecided.length) addUp(tally.undecidedByShape, { [shape]: result.undecided.length });
  for (const { kind } of result.undecided) addUp(tally.undecidedByKind, { [kind]: 1 });
  tally.smallContractTotals += result.smallContractTotals;
  tally.linearPrograms += result.linearPrograms;
}

export function addUp(sums: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [key, count] of Object.entries(more)) sums[key] = (sums[key] ?? 0) + count;
}

export function merge(tallies: readonly Tally[]): Tally {
  const all = emptyTally();
  for (const one of tallies) {
    for (const key of [
      'worlds',
      'releases',
      'undecided',
      'smallContractTotals',
      'linearPrograms',
      'wrongNumbers',
    ] as const) {
      all[key] += one[key];
    }
    addUp(all.byCoalition, one.byCoalition);
    addUp(all.byKind, one.byKind);
    addUp(all.undecidedByShape, one.undecidedByShape);
    addUp(all.undecidedByKind, one.undecidedByKind);
    all.breaches.push(...one.breaches);
  }
  return all;
}

/** Releases whose atoms, line totals and settled entries do not have the same sum in every measure, or whose chain is broken. */
function wrongNumbers({ releases, settled }: Closed): number {
  const wrong = releases.filter((release) => {
    const own = settled.filter(({ quarter }) => quarter === release.quarter);
    const sums = [
      totalOf(release.atoms.map(({ totals }) => totals)),
      totalOf(release.books.map(({ totals }) => totals)),
      totalOf(
        own.map(({ entry: { sign, minutes, participants } }) => ({
          activities: sign,
          minutes: sign * minutes,
          participants: sign * participants,
        })),
      ),
    ];
    return new Set(sums.map((sum) => JSON.stringify(sum))).size > 1;
  });
  return wrong.length + faultsIn(chainOf(releases), lengthHash).length;
}

const chainOf = (releases: readonly Release[]) =>
  releases.reduce<ReturnType<typeof seal>[]>((chain, one) => [...chain, seal(one, chain, lengthHash)], []);

/** Any function will do to see that the chain fits together; this one is not for keeping. */
const lengthHash = (text: string): string => `${text.length}`;
