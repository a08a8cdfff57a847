import { groupBy } from './group-by';
import type { Line } from './entry';

/** Lines that share one total outside. */
export interface BookOfLines {
  /** The wide line, or the first of the narrow ones when there is no wide one. */
  readonly id: string;
  readonly organisation: string;
  readonly grants: readonly string[];
  readonly lines: readonly string[];
  /** Its total says where it happened: only narrow lines are in it. */
  readonly narrow: boolean;
}

/**
 * Which lines share a total. A narrow line has none of its own, because its scope would say where its activities were:
 * it goes with the first wide line of the same organisation and the same grants. Without such a line, the narrow ones go together.
 */
export function booksOf(lines: readonly Line[]): BookOfLines[] {
  const sorted = [...lines].sort((a, b) => (a.id < b.id ? -1 : 1));
  const families = groupBy(sorted, ({ organisation, grants }) =>
    JSON.stringify([organisation, [...grants].sort()]),
  );
  return [...families.values()].flatMap(booksOfFamily);
}

function booksOfFamily(family: readonly Line[]): BookOfLines[] {
  const wide = family.filter((line) => !line.scope);
  const narrow = family.filter((line) => line.scope);
  if (wide.length === 0) return [book(narrow, true)];
  return wide.map((line, index) => book(index === 0 ? [line, ...narrow] : [line], false));
}

function book(lines: readonly Line[], narrow: boolean): BookOfLines {
  const { id, organisation, grants } = lines[0]!;
  return { id, organisation, grants: [...grants].sort(), lines: lines.map((line) => line.id), narrow };
}
