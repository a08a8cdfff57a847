import { settingsOf } from '@sleutelring/platform';
import type pg from 'pg';
import type { Row } from './rules';
import type { DatabaseRole, Operation, Viewer } from './viewers';

export interface Table {
  readonly name: string;
  readonly key: readonly string[];
  /** Columns of the key that are uuids; a copy gets a new one where that is the whole key, else it meets itself. */
  readonly uuidKey: readonly string[];
  readonly columns: readonly string[];
  /** Columns that a database role may both read and change, by role; a privilege may be for some columns only. */
  readonly changeable: Readonly<Record<string, readonly string[] | null>>;
  readonly rows: readonly Row[];
}

const NOT_ALLOWED = '42501';

/**
 * Tries an operation on a row as a database role, on behalf of a viewer, and undoes it. Answers whether row-level
 * security and privileges let it through; what fails for another cause, such as a unique key, got past them.
 */
export async function attempt(
  client: pg.Client,
  role: DatabaseRole,
  viewer: Viewer,
  table: Table,
  row: Row,
  operation: Operation,
): Promise<boolean> {
  await client.query(`savepoint attempt; ${become(role, viewer)}`);
  try {
    const { text, values } = statement(table, row, operation, role);
    return ((await client.query(text, values)).rowCount ?? 0) > 0;
  } catch (error) {
    return (error as pg.DatabaseError).code !== NOT_ALLOWED;
  } finally {
    await client.query('rollback to savepoint attempt');
  }
}

function become(role: DatabaseRole, viewer: Viewer): string {
  const settings = Object.entries(settingsOf(viewer.as));
  const calls = settings.map(([name, value]) => `set_config('app.${name}', '${value}', true)`);
  return `set local role sleutelring_${role}; select ${calls.join(', ')}`;
}

function statement(
  table: Table,
  row: Row,
  operation: Operation,
  role: DatabaseRole,
): { text: string; values: unknown[] } {
  if (operation === 'insert') return copyOf(table, row);
  const where = table.key.map((column, index) => `${column} = $${index + 1}`).join(' and ');
  const values = table.key.map((column) => row[column]);
  if (operation === 'select') return { text: `select 1 from ${table.name} where ${where}`, values };
  if (operation === 'delete') return { text: `delete from ${table.name} where ${where}`, values };
  const changeable = table.changeable[role] ?? table.key;
  const column = changeable.find((one) => !table.key.includes(one)) ?? changeable[0];
  return { text: `update ${table.name} set ${column} = ${column} where ${where}`, values };
}

function copyOf(table: Table, row: Row): { text: string; values: unknown[] } {
  const values = table.columns.map((column) =>
    table.key.length === 1 && table.uuidKey.includes(column) ? crypto.randomUUID() : row[column],
  );
  const places = table.columns.map((_, index) => `$${index + 1}`);
  const plain = values.map((value) =>
    typeof value === 'object' &&
    value !== null &&
    !(value instanceof Date) &&
    !Buffer.isBuffer(value) &&
    !Array.isArray(value)
      ? JSON.stringify(value)
      : value,
  );
  return {
    text: `insert into ${table.name} (${table.columns.join(', ')}) values (${places.join(', ')})`,
    values: plain,
  };
}
