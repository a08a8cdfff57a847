import { migration } from '@sleutelring/platform';

/** A coordinator's question is free text as well, and lives as long as what was heard: twelve months. */
export const oldQuestions = migration(14, 'old-questions', async (sql) => {
  const old = `question is not null and at < now() - interval '12 months'`;
  await sql(`create index activity_log_event_asked on activity_log_event (at) where question is not null`);
  await sql(`grant select (id, at, question), update (question) on activity_log_event to sleutelring_worker`);
  await sql(
    `create policy worker_select on activity_log_event for select to sleutelring_worker using (at < now() - interval '12 months')`,
  );
  // The history itself stays as it was written: of a step the job reaches the question and nothing else.
  await sql(`create policy worker_update on activity_log_event for update to sleutelring_worker
    using (${old}) with check (at < now() - interval '12 months')`);
});
