import { hasRole, migration } from '@sleutelring/platform';

const ADMINISTRATOR = hasRole('administrator');

/**
 * An administrator sees what fails, and has it tried again: when, of which kind and why, never to whom or what it says.
 * What was laid aside goes after thirty days.
 */
export const undelivered = migration(13, 'undelivered', async (sql) => {
  await sql(`create index outbox_failing on outbox (created_at desc) where failure is not null`);
  await sql(`grant select (id, topic, subject_id, created_at, done_at, failed_at, failure, leased_until),
    update (failed_at, leased_until) on outbox to sleutelring_app`);
  const failing = `${ADMINISTRATOR} and failure is not null`;
  await sql(`create policy app_select on outbox for select to sleutelring_app using (${failing})`);
  await sql(`create policy app_update on outbox for update to sleutelring_app
    using (${failing} and done_at is null) with check (${failing} and done_at is null)`);
  await sql(`alter policy worker_delete on outbox
    using (done_at is not null or failed_at < now() - interval '30 days')`);

  await sql(`grant select (id, template, state) on mail to sleutelring_app`);
  await sql(`create policy app_select on mail for select to sleutelring_app
    using (${ADMINISTRATOR} and state <> 'sent')`);
});
