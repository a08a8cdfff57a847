import { migration } from '@sleutelring/platform';

/**
 * A question that nobody answered stands in its log as well, and goes from there when it goes from the history. The
 * worker sees no younger events than of twelve months, so it reaches only logs whose question is as old.
 */
export const unansweredQuestions = migration(19, 'unanswered-questions', async (sql) => {
  const asked = `select from activity_log_event asked where asked.activity_log_id = activity_log.id`;
  await sql(`create index activity_log_asked on activity_log (id) where question is not null`);
  await sql(`grant select (activity_log_id) on activity_log_event to sleutelring_worker`);
  await sql(`grant update (question) on activity_log to sleutelring_worker`);
  // It also has to see the log when the question is gone.
  await sql(`create policy worker_select_asked on activity_log for select to sleutelring_worker
    using (state = 'returned' and exists (${asked}))`);
  await sql(`create policy worker_update on activity_log for update to sleutelring_worker
    using (exists (${asked} and asked.question = activity_log.question)) with check (state = 'returned')`);
});
