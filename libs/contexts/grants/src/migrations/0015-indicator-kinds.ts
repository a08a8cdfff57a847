import { migration } from '@sleutelring/platform';

/** What adds up has a share of its target in each part of the grant; what stands at a level has the same target always. */
export const indicatorKinds = migration(15, 'indicator-kinds', async (sql) => {
  await sql(
    `alter table indicator add column kind text not null default 'sum' check (kind in ('sum', 'level'))`,
  );
});
