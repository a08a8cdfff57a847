import { ACTOR, hasRole, migration } from '@sleutelring/platform';

/** Retention of a profile: twelve months after she left (docs/privacy/retention.md). */
export const leaving = migration(12, 'leaving', async (sql) => {
  await sql(`alter table key_person add column forgotten_at timestamptz,
    add check (forgotten_at is null or (status = 'stopped' and email is null))`);
  await sql(`create index key_person_to_forget on key_person (since)
    where status = 'stopped' and forgotten_at is null`);
  await sql(`grant select (id, organisation_id) on key_person to sleutelring_worker`);
  await sql(`create policy worker_select on key_person for select to sleutelring_worker
    using (status = 'stopped' and forgotten_at is null and since < current_date - interval '12 months')`);

  // A history is never rewritten; only the words in it are taken out, by the job alone.
  const job = `organisation_id = ${ACTOR.organisationId} and ${hasRole('system')}`;
  await sql(`grant update (reason) on key_person_status_change to sleutelring_app`);
  await sql(`create policy app_update on key_person_status_change for update to sleutelring_app
    using (${job}) with check (${job} and reason is null)`);
});
