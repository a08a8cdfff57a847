import type { TestDatabase } from '@sleutelring/testing';
import { ID, id } from './viewers';

type Rows = readonly Readonly<Record<string, unknown>>[];

const organisation = (number: string, kind: string, name: string) => ({
  id: number,
  kind,
  name,
  short_name: name,
  active: true,
});
const message = (number: number, organisation_id: string | null, done_at: string | null) => ({
  id: id(number),
  topic: 'test.happened',
  organisation_id,
  created_at: '2026-01-01',
  attempts: 0,
  done_at,
});
const entry = (number: number, organisation_id: string | null) => ({
  id: id(number),
  organisation_id,
  role: 'coordinator',
  operation: 'test.done',
  subject_type: 'test',
  outcome: 'done',
});

/**
 * At least one row of each table for each relation: own, sister, stranger, nobody's. In the order in which foreign keys
 * allow them; a table that is missing fails the test.
 */
export const WORLD: Readonly<Record<string, Rows>> = {
  organisation: [
    organisation(ID.north, 'organisation', 'North'),
    organisation(ID.east, 'organisation', 'East'),
    organisation(ID.south, 'organisation', 'South'),
    organisation(ID.funder, 'funder', 'Funder'),
    organisation(ID.otherFunder, 'funder', 'OtherFunder'),
  ],
  network: [{ id: ID.network, name: 'Network', lead_organisation_id: ID.north }],
  network_member: [
    { network_id: ID.network, organisation_id: ID.north, from_day: '2025-01-01' },
    { network_id: ID.network, organisation_id: ID.east, from_day: '2025-01-01' },
  ],
  province: [],
  ggd_region: [],
  municipality: [],
  reference_item: [],
  outbox: [message(31, ID.north, null), message(32, ID.south, '2026-01-02'), message(33, null, null)],
  inbox: [{ message_id: id(31), handler: 'Test.handler', handled_at: '2026-01-01' }],
  audit_entry: [entry(41, ID.north), entry(42, ID.south), entry(43, null)],
  audit_head: [],
};

/** Tables that migrations fill already; one row of theirs is enough. */
export const FILLED = ['province', 'ggd_region', 'municipality', 'reference_item', 'audit_head'];

export async function build(database: TestDatabase): Promise<void> {
  for (const [table, rows] of Object.entries(WORLD)) {
    for (const row of rows) {
      const columns = Object.keys(row);
      const places = columns.map((_, index) => `$${index + 1}`);
      await database.admin(
        `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`,
        Object.values(row),
      );
    }
  }
  // One entry old enough to be purged; the trigger sets the time of a new one itself.
  await database.admin(`update audit_entry set at = now() - interval '25 months' where id = $1`, [id(42)]);
}
