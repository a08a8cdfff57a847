import { type Uuid, invalid } from '@sleutelring/kernel';
import type { Transaction } from '@sleutelring/platform';

type Row = Readonly<Record<string, unknown>> & { readonly id: Uuid; readonly organisation_id: Uuid };
type Table = 'grant_decision' | 'planned_activity' | 'indicator' | 'obligation';

/**
 * Changes the row with this id, or adds it. `fixed` names what a row keeps for ever, such as the grant it belongs to.
 * Not one statement: `on conflict do update` on a row that the actor may not see fails loudly instead of saying no.
 * @throws UserError `CONFLICT` when the id is in use elsewhere.
 */
export async function write(tx: Transaction, table: Table, row: Row, fixed: string[] = []): Promise<void> {
  if (await change(tx, table, row, ['id', 'organisation_id', ...fixed])) return;
  if (!(await add(tx, table, row))) throw invalid('CONFLICT', 'id');
}

async function change(tx: Transaction, table: Table, row: Row, keys: string[]): Promise<boolean> {
  const columns = Object.keys(row);
  const place = (column: string): string => `${column} = $${columns.indexOf(column) + 1}`;
  const changes = columns.filter((column) => !keys.includes(column)).map(place);
  const version = table === 'grant_decision' ? ['version = version + 1'] : [];
  const changed = await tx.execute(
    `update ${table} set ${[...changes, ...version].join(', ')} where ${keys.map(place).join(' and ')}`,
    Object.values(row),
  );
  return changed === 1;
}

async function add(tx: Transaction, table: Table, row: Row): Promise<boolean> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`);
  const added = await tx.execute(
    `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')}) on conflict (id) do nothing`,
    Object.values(row),
  );
  return added === 1;
}
