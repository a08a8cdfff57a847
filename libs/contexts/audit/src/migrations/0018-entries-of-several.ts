import { migration } from '@sleutelring/platform';

/**
 * One operation is one entry, also where it was done to several at once: twenty logs that are sent, a hundred that are
 * approved. An entry with one subject or none keeps the digest it has.
 */
export const entriesOfSeveral = migration(18, 'entries-of-several', async (sql) => {
  await sql(`drop index audit_entry_subject`);
  await sql(
    `alter table audit_entry alter column subject_id type uuid[] using array_remove(array[subject_id], null)`,
  );
  await sql(`alter table audit_entry rename column subject_id to subject_ids`);
  await sql(`alter table audit_entry alter column subject_ids set not null`);
  await sql(`alter table audit_entry add check (cardinality(subject_ids) <= 1000)`);
  // What a page of the trail follows; it also keeps the place in a chain unique, as the index did that it replaces.
  await sql(`drop index audit_entry_place`);
  await sql(
    `create unique index audit_entry_place on audit_entry (organisation_id, sequence) nulls not distinct`,
  );
  await sql(`create or replace function audit_digest(entry audit_entry) returns bytea language sql stable as $$
    select sha256(entry.previous_hash || convert_to(concat_ws('|', entry.sequence, extract(epoch from entry.at),
      coalesce(entry.organisation_id::text, '-'), coalesce(entry.user_id::text, '-'), entry.role, entry.operation,
      entry.subject_type, coalesce(nullif(array_to_string(entry.subject_ids, ','), ''), '-'), entry.outcome), 'UTF8'))
  $$`);
});
