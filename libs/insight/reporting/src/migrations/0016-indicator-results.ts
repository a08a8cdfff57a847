import { migration } from '@sleutelring/platform';

/** What came of each indicator in the period of a report: part of the one document that a draft is. */
export const indicatorResults = migration(16, 'indicator-results', async (sql) => {
  await sql(`alter table report add column results jsonb not null default '[]'
    check (length(results::text) <= 1000000)`);
});
