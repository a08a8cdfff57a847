import type { Sql } from './migrations';

/**
 * The actor as row-level security sees her. Each stands in a sub-select, so that PostgreSQL evaluates it once a
 * statement and not once a row; `nullif` because a setting that ended with its transaction reads as '' afterwards.
 */
export const ACTOR = {
  role: `(select current_setting('app.role', true))`,
  userId: setting('user_id'),
  organisationId: setting('organisation_id'),
  keyPersonId: setting('key_person_id'),
  networkId: setting('network_id'),
} as const;

function setting(name: string): string {
  return `(select nullif(current_setting('app.${name}', true), '')::uuid)`;
}

export const hasRole = (...roles: string[]): string =>
  `${ACTOR.role} in (${roles.map((role) => `'${role}'`).join(', ')})`;

/** A coordinator of the organisation that owns the row, or a job that acts for it. */
export const STAFF_OF_OWNER = `organisation_id = ${ACTOR.organisationId} and ${hasRole('coordinator', 'system')}`;

/**
 * Rows of the actor's organisation: all of them for staff, her own for a key person. A CASE, because the planner takes
 * an OR over roles to be true of hardly any row and then chooses plans that suit one row; measured on a page of fifty:
 * 54 ms so, 0.4 ms this way.
 */
export const ownOrAllForStaff = (keyPersonColumn = 'key_person_id'): string =>
  `organisation_id = ${ACTOR.organisationId} and case ${ACTOR.role}
    when 'coordinator' then true when 'system' then true
    when 'key_person' then ${keyPersonColumn} = ${ACTOR.keyPersonId} else false end`;

type DatabaseRole = 'app' | 'auth' | 'reader' | 'worker';
type Operation = 'select' | 'insert' | 'update' | 'delete';
type Policies = Partial<Record<DatabaseRole, Partial<Record<Operation, string>>>>;

/**
 * Closes a table and opens it again by the policies given: for each database role and operation the predicate that a
 * row must satisfy. What is not written here is neither granted nor visible, not even to the owner.
 */
export async function secure(sql: Sql, table: string, policies: Policies): Promise<void> {
  await sql(`alter table ${table} enable row level security`);
  await sql(`alter table ${table} force row level security`);
  for (const [role, operations] of Object.entries(policies)) {
    for (const [operation, predicate] of Object.entries(operations)) {
      await sql(`grant ${operation} on ${table} to sleutelring_${role}`);
      await sql(
        `create policy ${role}_${operation} on ${table} for ${operation} to sleutelring_${role} ${clauses(operation, predicate)}`,
      );
    }
  }
}

function clauses(operation: string, predicate: string): string {
  if (operation === 'insert') return `with check (${predicate})`;
  if (operation === 'update') return `using (${predicate}) with check (${predicate})`;
  return `using (${predicate})`;
}
