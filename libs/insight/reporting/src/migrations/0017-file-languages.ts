import { migration } from '@sleutelring/platform';

/** Dutch is the language of record; a version that is frozen from now on has a translation beside each file. */
export const fileLanguages = migration(17, 'file-languages', async (sql) => {
  await sql(
    `alter table report_file add column language text not null default 'nl' check (language in ('nl', 'en'))`,
  );
  await sql(`alter table report_file drop constraint report_file_report_version_id_format_key`);
  await sql(`alter table report_file add unique (report_version_id, language, format)`);
});
