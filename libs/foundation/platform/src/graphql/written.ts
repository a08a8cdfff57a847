import { randomUUID } from 'node:crypto';

/** Stands for something written while the values around it become JSON. Nobody outside can know it. */
const PLACE = randomUUID();

/** JSON that is part of a result as it is, such as a page of a list that PostgreSQL wrote. */
export class Written {
  constructor(readonly json: string) {}

  toJSON(): string {
    return PLACE;
  }
}

/** A result as JSON, with what is written already put in its places. */
export function asJson(result: unknown): string {
  const [text = '', ...rest] = JSON.stringify(result).split(`"${PLACE}"`);
  if (rest.length === 0) return text;
  const written = writtenIn(result);
  return rest.reduce((before, after, index) => `${before}${written[index] ?? 'null'}${after}`, text);
}

/** In the order in which they become JSON. */
function writtenIn(value: unknown): string[] {
  if (value instanceof Written) return [value.json];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(writtenIn) : [];
}
