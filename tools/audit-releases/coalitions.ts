import type { Settled } from '@sleutelring/disclosure-control';
import type { Coalition } from './audit-case';
import { groupedBy } from './grouped-by';

export const NOBODY: Coalition = { name: 'nobody', kind: 'nobody' };

/** Those who know most: the largest organisations, the most active key persons, and the two who know most of one atom. */
export function coalitionsOf(settled: readonly Settled[], organisations: number, pairs: number): Coalition[] {
  const busiest = mostFrequent(settled.map(({ entry }) => entry.organisation));
  const persons = mostFrequent(settled.map(({ entry }) => entry.person));
  const mates = [
    mostOfOneAtom(settled),
    ...persons.slice(1).map((second, index) => [persons[index]!, second]),
  ];
  return [
    NOBODY,
    ...(busiest.length > 1 ? busiest.slice(0, organisations) : []).map((organisation): Coalition => ({
      name: organisation,
      kind: 'organisation',
      organisation,
    })),
    ...mates
      .slice(0, pairs)
      .map((two): Coalition => ({ name: two.join(' and '), kind: 'persons', persons: two })),
  ];
}

/** The two without whom the least remains of an atom. */
function mostOfOneAtom(settled: readonly Settled[]): string[] {
  const atoms = groupedBy(settled, ({ quarter, atom }) => `${quarter} ${atom}`);
  return [...atoms.values()]
    .map((atom) => {
      const persons = atom.map(({ entry }) => entry.person);
      const two = mostFrequent(persons).slice(0, 2);
      return { two, left: persons.filter((person) => !two.includes(person)).length };
    })
    .reduce((least, one) => (one.left < least.left ? one : least), { two: [] as string[], left: Infinity })
    .two;
}

function mostFrequent(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}
