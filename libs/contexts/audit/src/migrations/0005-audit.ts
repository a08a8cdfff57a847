import { ACTOR, hasRole, migration, secure } from '@sleutelring/platform';

/** The chain of an organisation begins with its own id; what happens before a hat is chosen goes to this one. */
const NO_ORGANISATION = `'00000000-0000-0000-0000-000000000000'::uuid`;

const OWN_CHAIN = `organisation_id is null or organisation_id = ${ACTOR.organisationId}`;

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
    app: { insert: OWN_CHAIN, select: `organisation_id = ${ACTOR.organisationId} and ${hasRole('auditor')}` },
    auth: { insert: 'true' },
    reader: { insert: OWN_CHAIN },
    worker: {
      insert: 'organisation_id is null',
      select: 'true',
      delete: `at < now() - interval '24 months'`,
    },
  });

  await sql(`create function audit_digest(entry audit_entry) returns bytea language sql immutable as $$
    select sha256(entry.previous_hash || convert_to(concat_ws('|', entry.sequence, extract(epoch from entry.at),
      coalesce(entry.organisation_id::text, '-'), coalesce(entry.user_id::text, '-'), entry.role, entry.operation,
      entry.subject_type, coalesce(entry.subject_id::text, '-'), entry.outcome), 'UTF8'))
  $$`);
  await sql(`create function audit_chain() returns trigger language plpgsql security definer set search_path = public as $$
    declare
      chain uuid := coalesce(new.organisation_id, ${NO_ORGANISATION});
      head audit_head;
    begin
      insert into audit_head values (chain, 0, sha256(convert_to(chain::text, 'UTF8'))) on conflict do nothing;
      select * into head from audit_head where chain_id = chain for update;
      new.sequence := head.sequence + 1;
      new.at := clock_timestamp();
      new.previous_hash := head.hash;
      new.hash := audit_digest(new);
      update audit_head set sequence = new.sequence, hash = new.hash where chain_id = chain;
      return new;
    end
  $$`);
  await sql(
    `create trigger audit_chain before insert on audit_entry for each row execute function audit_chain()`,
  );
});
