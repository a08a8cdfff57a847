import { migration } from '@sleutelring/platform';
import { NO_ORGANISATION } from './0005-audit';

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

  await sql(`drop function audit_append(jsonb)`);
  // No role may insert by itself: this is the one door, and it alone numbers, dates and hashes.
  await sql(`create function audit_append(entry_id uuid, organisation uuid, account uuid, role text, operation text,
      subject_type text, subjects uuid[], outcome text)
    returns void language plpgsql security definer set search_path = public as $$
    declare
      chain uuid := coalesce(organisation, ${NO_ORGANISATION});
      head audit_head;
      entry audit_entry;
    begin
      select * into head from audit_head where chain_id = chain for update;
      if not found then
        insert into audit_head values (chain, 0, sha256(convert_to(chain::text, 'UTF8'))) on conflict do nothing;
        select * into head from audit_head where chain_id = chain for update;
      end if;
      entry := (entry_id, organisation, head.sequence + 1, clock_timestamp(), account, role, operation, subject_type,
        subjects, outcome, head.hash, null);
      entry.hash := audit_digest(entry);
      insert into audit_entry select entry.*;
      update audit_head set sequence = entry.sequence, hash = entry.hash where chain_id = chain;
    end
  $$`);
  await sql(`revoke execute on function audit_append from public`);
  await sql(
    `grant execute on function audit_append to sleutelring_app, sleutelring_auth, sleutelring_reader, sleutelring_worker`,
  );
});
