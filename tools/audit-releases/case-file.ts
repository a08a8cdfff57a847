import type { AuditCase } from './audit-case';

const LISTS = [
  'regions',
  'themes',
  'months',
  'releases',
  'lines',
  'entries',
  'numbers',
  'coalitions',
] as const;

/**
 * A case from a file of anybody.
 * @throws RangeError that says in one line what is wrong with it.
 */
export function readCase(text: string): AuditCase {
  const given = JSON.parse(text) as AuditCase;
  demand(given.format === 'release-audit/1', 'the format is not release-audit/1');
  for (const list of LISTS) demand(Array.isArray(given[list]), `${list} is not a list`);
  for (const list of ['releases', 'lines', 'entries', 'numbers'] as const) {
    const ids = given[list].map(({ id }) => id);
    demand(new Set(ids).size === ids.length, `${list} has an id twice`);
  }
  demandReversals(given);
  for (const { id, group, value } of given.numbers) {
    demand(typeof group === 'object', `number ${id} has no group`);
    demand(
      Array.isArray(value) && value[0] <= (value[1] ?? Infinity),
      `number ${id} has no value [low, high]`,
    );
  }
  demand(!given.unsplit?.length || given.rules !== undefined, 'there are refused splits, and no rules');
  return given;
}

function demandReversals({ entries }: AuditCase): void {
  const booked = new Map(entries.map((entry) => [entry.id, entry]));
  for (const { id, sign, reverses, region, theme, line } of entries) {
    demand(sign === 1 || sign === -1, `entry ${id} has a sign other than 1 and -1`);
    const original = reverses === undefined ? undefined : booked.get(reverses);
    if (sign === 1 || original === undefined) continue;
    const same = region === original.region && theme === original.theme && line === original.line;
    demand(same, `entry ${id} takes back ${original.id} in another place`);
  }
}

function demand(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new RangeError(otherwise);
}
