import type { Role } from '@sleutelring/kernel';
import { ROLE_NAMES } from '@sleutelring/permissions';
import type { Table } from './attempt';
import { RELATIONS, type Relation, relationOf } from './relations';
import type { Row } from './rules';
import { type DatabaseRole, type Operation, VIEWERS, type Viewer } from './viewers';

/** Whether a viewer gets through to a row, as tried out on the database. */
export type Attempt = (
  door: DatabaseRole,
  viewer: Viewer,
  table: Table,
  row: Row,
  operation: Operation,
) => Promise<boolean>;

/** Doors that somebody who is signed in goes through; `auth` and `worker` are the machine's own. */
const DOORS: DatabaseRole[] = ['app', 'reader'];
const LETTERS: Readonly<Record<Operation, string>> = { select: 'r', insert: 'a', update: 'c', delete: 'd' };
const OPERATIONS = Object.keys(LETTERS) as Operation[];

export const NAMES: Readonly<Record<Role | 'system', string>> = {
  ...ROLE_NAMES,
  system: 'a job',
};

const HEAD = `Whose rows: role by relation by table, tried out on PostgreSQL with its policies. Made by tools/structure/row-scope.db.spec.ts.
A role that is not listed gets to no row of the table.
r: reads, a: adds, c: changes, d: deletes; with * only some of them, such as those in one state. -: they do not exist for her.
Empty: there are no such rows. What may be called: permission-matrix.txt, operation-relations.txt. In words: docs/privacy/row-scope.md.`;

/** Committed as apps/api/relation-matrix.txt and reviewed as a diff. */
export async function relationMatrix(tables: readonly Table[], attempt: Attempt): Promise<string> {
  const known = { rows: new Map(tables.map(({ name, rows }) => [name, rows])) };
  const lines: string[][] = [['table', 'role', ...RELATIONS]];
  for (const table of [...tables].sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const found: string[][] = [];
    for (const role of Object.keys(NAMES) as (Role | 'system')[]) {
      const cells = await cellsOf(
        role,
        table,
        (viewer, row) => relationOf(viewer, table.name, row, known),
        attempt,
      );
      if (cells.some((cell) => /[racd]/.test(cell))) found.push([table.name, NAMES[role], ...cells]);
    }
    lines.push(...(found.length > 0 ? together(found) : [[table.name, 'nobody']]));
  }
  return `${HEAD}\n\n${written(lines)}\n`;
}

/** What all may alike is said once. */
function together(lines: readonly string[][]): readonly string[][] {
  const [table = '', , ...cells] = lines[0] ?? [];
  const isAlike = lines.every((line) => line.slice(2).join() === cells.join());
  return isAlike && lines.length === Object.keys(NAMES).length ? [[table, 'everybody', ...cells]] : lines;
}

async function cellsOf(
  role: Viewer['role'],
  table: Table,
  relation: (viewer: Viewer, row: Row) => Relation,
  attempt: Attempt,
): Promise<string[]> {
  const pairs = VIEWERS.filter((one) => one.role === role).flatMap((viewer) =>
    table.rows.map((row) => ({ viewer, row, relation: relation(viewer, row) })),
  );
  const cells: string[] = [];
  for (const one of RELATIONS) {
    const seen = pairs.filter((pair) => pair.relation === one);
    const letters: string[] = [];
    for (const operation of OPERATIONS) {
      const through = await countOf(seen, (viewer, row) => byAnyDoor(attempt, viewer, table, row, operation));
      if (through > 0) letters.push(LETTERS[operation] + (through < seen.length ? '*' : ''));
    }
    cells.push(seen.length === 0 ? '' : letters.join(' ') || '-');
  }
  return cells;
}

async function countOf(
  pairs: readonly { viewer: Viewer; row: Row }[],
  isThrough: (viewer: Viewer, row: Row) => Promise<boolean>,
): Promise<number> {
  let through = 0;
  for (const { viewer, row } of pairs) if (await isThrough(viewer, row)) through += 1;
  return through;
}

async function byAnyDoor(
  attempt: Attempt,
  viewer: Viewer,
  table: Table,
  row: Row,
  operation: Operation,
): Promise<boolean> {
  for (const door of DOORS) if (await attempt(door, viewer, table, row, operation)) return true;
  return false;
}

export function written(lines: readonly string[][]): string {
  const widths = lines[0]!.map(
    (_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)) + 2,
  );
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}
