import { STAFF_OF_OWNER, migration, ownOrAllForStaff, secure } from '@sleutelring/platform';

export const keyPersons = migration(7, 'key-persons', async (sql) => {
  await sql(`create table key_person (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    alias text not null check (length(alias) between 2 and 60),
    email text check (length(email) <= 254),
    status text not null check (status in ('candidate', 'in_training', 'active', 'paused', 'stopped')),
    since date not null,
    communities_served text[] not null default '{}' check (cardinality(communities_served) <= 10),
    region_codes text[] not null default '{}' check (cardinality(region_codes) <= 25),
    version int not null default 1,
    created_at timestamptz not null default now(),
    unique (organisation_id, id)
  )`);
  await sql(`create unique index key_person_alias on key_person (organisation_id, lower(alias))`);
  await secure(sql, 'key_person', {
    app: {
      select: ownOrAllForStaff('id'),
      insert: STAFF_OF_OWNER,
      update: STAFF_OF_OWNER,
    },
  });

  await sql(`create table key_person_language (
    organisation_id uuid not null,
    key_person_id uuid not null,
    language_key text not null check (length(language_key) <= 40),
    level text not null check (level in ('basic', 'good', 'native')),
    primary key (organisation_id, key_person_id, language_key),
    foreign key (organisation_id, key_person_id) references key_person (organisation_id, id)
  )`);
  await sql(`create index key_person_language_spoken on key_person_language (organisation_id, language_key)`);
  await secure(sql, 'key_person_language', {
    app: {
      select: ownOrAllForStaff(),
      insert: STAFF_OF_OWNER,
      delete: STAFF_OF_OWNER,
    },
  });

  await sql(`create table key_person_status_change (
    id uuid primary key,
    organisation_id uuid not null,
    key_person_id uuid not null,
    status text not null check (status in ('candidate', 'in_training', 'active', 'paused', 'stopped')),
    since date not null,
    reason text check (length(reason) <= 300),
    changed_at timestamptz not null default now(),
    changed_by uuid,
    foreign key (organisation_id, key_person_id) references key_person (organisation_id, id)
  )`);
  await sql(
    `create index key_person_status_change_of on key_person_status_change (organisation_id, key_person_id, changed_at)`,
  );
  await secure(sql, 'key_person_status_change', {
    app: { select: STAFF_OF_OWNER, insert: STAFF_OF_OWNER },
  });
});
