import { ACTOR, hasRole, migration, secure } from '@sleutelring/platform';

/** The chain of an organisation begins with its own id; what happens before a hat is chosen goes to this one. */
export const NO_ORGANISATION = `'00000000-0000-0000-0000-000000000000'::uuid`;

/** Whoever is signed in writes into her own chain, jobs into nobody's, and only signing in into any. */
const MAY_APPEND = `organisation_id is null or session_user = 'sleutelring_auth'
  or session_user <> 'sleutelring_worker' and organisation_id = ${ACTOR.organisationId}`;

export const audit = migration(5, 'audit', async (sql) => {
  await sql(`create table audit_head (
    chain_id uuid primary key,
    sequence bigint not null,
    hash bytea not null
  )`);
  await secure(sql, 'audit_head', {});
  // The function below runs as the owner; nobody else moves the head of a chain.
  await sql(`create policy owner_all on audit_head to sleutelring_owner using (true) with check (true)`);

  await sql(`create table audit_entry (
    id uuid primary key,
    organisation_id uuid,
    sequence bigint not null,
    at timestamptz not null,
    user_id uuid,
    role text not null check (length(role) <= 60),
    operation text not null check (length(operation) <= 80),
    subject_type text not null check (length(subject_type) <= 60),
    subject_id uuid,
    outcome text not null check (outcome in ('done', 'refused')),
    previous_hash bytea not null,
    hash bytea not null
  )`);
  await sql(
    `create unique index audit_entry_place on audit_entry (coalesce(organisation_id, ${NO_ORGANISATION}), sequence)`,
  );
  await sql(
    `create index audit_entry_subject on audit_entry (organisation_id, subject_type, subject_id, sequence)`,
  );
  await secure(sql, 'audit_entry', {
    app: { select: `organisation_id = ${ACTOR.organisationId} and ${hasRole('auditor')}` },
    worker: { select: 'true', delete: `at < now() - interval '24 months'` },
  });

  await sql(`create function audit_digest(entry audit_entry) returns bytea language sql stable as $$
    select sha256(entry.previous_hash || convert_to(concat_ws('|', entry.sequence, extract(epoch from entry.at),
      coalesce(entry.organisation_id::text, '-'), coalesce(entry.user_id::text, '-'), entry.role, entry.operation,
      entry.subject_type, coalesce(entry.subject_id::text, '-'), entry.outcome), 'UTF8'))
  $$`);
  await sql(
    `create policy owner_append on audit_entry for insert to sleutelring_owner with check (${MAY_APPEND})`,
  );
  // No role may insert by itself: this is the one door, and it alone numbers, dates and hashes.
  await sql(`create function audit_append(given jsonb) returns void language plpgsql security definer set search_path = public as $$
    declare
      chain uuid;
      head audit_head;
      entry audit_entry;
      chained audit_entry[] := '{}';
    begin
      for chain in select distinct coalesce(organisation_id, ${NO_ORGANISATION})
        from jsonb_populate_recordset(null::audit_entry, given) order by 1
      loop
        insert into audit_head values (chain, 0, sha256(convert_to(chain::text, 'UTF8'))) on conflict do nothing;
        select * into head from audit_head where chain_id = chain for update;
        for entry in select * from jsonb_populate_recordset(null::audit_entry, given)
          where coalesce(organisation_id, ${NO_ORGANISATION}) = chain
        loop
          head.sequence := head.sequence + 1;
          entry.sequence := head.sequence;
          entry.at := clock_timestamp();
          entry.previous_hash := head.hash;
          head.hash := audit_digest(entry);
          entry.hash := head.hash;
          chained := chained || entry;
        end loop;
        update audit_head set sequence = head.sequence, hash = head.hash where chain_id = chain;
      end loop;
      insert into audit_entry select * from unnest(chained);
    end
  $$`);
  await sql(`revoke execute on function audit_append from public`);
  await sql(
    `grant execute on function audit_append to sleutelring_app, sleutelring_auth, sleutelring_reader, sleutelring_worker`,
  );
});
