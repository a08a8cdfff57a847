import type { Entry } from '@sleutelring/disclosure-control';
import type { Coalition } from './audit-case';

export const NOBODY: Coalition = { name: 'nobody', kind: 'nobody' };

/** Those who know most: the largest organisations, and pairs of the most active key persons. */
export function coalitionsOf(entries: readonly Entry[], organisations: number, pairs: number): Coalition[] {
  const busiest = mostFrequent(entries.map(({ organisation }) => organisation));
  const persons = mostFrequent(entries.map(({ person }) => person));
  const mates = persons
    .slice(1, pairs + 1)
    .map((second, index) => [persons[index > 0 ? index - 1 : 0]!, second]);
  return [
    NOBODY,
    ...(busiest.length > 1 ? busiest.slice(0, organisations) : []).map((organisation): Coalition => ({
      name: organisation,
      kind: 'organisation',
      organisation,
    })),
    ...mates.map((two): Coalition => ({ name: two.join(' and '), kind: 'persons', persons: two })),
  ];
}

function mostFrequent(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}
