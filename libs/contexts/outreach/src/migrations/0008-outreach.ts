import { ACTOR, hasRole, migration, ownOrAllForStaff, secure } from '@sleutelring/platform';

const OWN_ORGANISATION = `organisation_id = ${ACTOR.organisationId}`;
const HER_OWN = `${OWN_ORGANISATION} and ${hasRole('key_person')} and key_person_id = ${ACTOR.keyPersonId}`;
const HER_OWN_OR_STAFF = ownOrAllForStaff();
/** The log that a row belongs to is one that the actor sees, and is of the key person that the row names. */
const ofVisibleLog = (table: string): string => `exists (select 1 from activity_log log
  where log.id = ${table}.activity_log_id and log.key_person_id = ${table}.key_person_id)`;

export const outreach = migration(8, 'outreach', async (sql) => {
  // The region is copied for filtering; this holds the copy to what it copies.
  await sql(`alter table municipality add unique (code, ggd_region_code)`);
  // Bands and guidance are at most a few dozen small counts that are always read and written with their log: kept in
  // the row, a page of logs is one index scan and a batch of logs one insert (docs/decisions/0007).
  await sql(`create table activity_log (
    id uuid primary key,
    organisation_id uuid not null,
    key_person_id uuid not null,
    day date not null,
    municipality_code text not null,
    ggd_region_code text not null,
    form_key text not null check (length(form_key) <= 40),
    setting_key text not null check (length(setting_key) <= 40),
    language_key text not null check (length(language_key) <= 40),
    audience_key text not null check (length(audience_key) <= 40),
    theme_keys text[] not null check (cardinality(theme_keys) between 1 and 8),
    material_keys text[] not null check (cardinality(material_keys) <= 10),
    bands jsonb not null check (jsonb_array_length(bands) <= 40),
    guidance jsonb not null check (jsonb_array_length(guidance) <= 17),
    attendances int not null check (attendances between 0 and 2000),
    newcomers int not null check (newcomers between 0 and attendances),
    first_time int not null check (first_time between 0 and attendances),
    duration_minutes int not null check (duration_minutes between 5 and 720),
    state text not null default 'sent' check (state in ('sent', 'returned', 'approved', 'withdrawn')),
    question text check (length(question) <= 500),
    version int not null default 1,
    created_at timestamptz(3) not null default now(),
    sent_at timestamptz(3) not null default now(),
    approved_at timestamptz(3) check ((approved_at is not null) = (state = 'approved')),
    counted_for uuid[] not null default '{}' check (state = 'approved' or counted_for = '{}'),
    first_content bytea not null,
    content bytea not null,
    foreign key (organisation_id, key_person_id) references key_person (organisation_id, id),
    foreign key (municipality_code, ggd_region_code) references municipality (code, ggd_region_code) on update cascade
  )`);
  await sql(`create index activity_log_waiting on activity_log (organisation_id, state, sent_at, id)`);
  await sql(`create index activity_log_sent on activity_log (organisation_id, sent_at, id)`);
  await sql(`create index activity_log_day on activity_log (organisation_id, day, id)`);
  await sql(`create index activity_log_own on activity_log (key_person_id, sent_at, id)`);
  await secure(sql, 'activity_log', {
    app: {
      select: HER_OWN_OR_STAFF,
      insert: `${HER_OWN} and state = 'sent' and approved_at is null`,
      update: HER_OWN_OR_STAFF,
    },
    // Whose coordinators are to be reminded.
    worker: { select: `state = 'sent' and sent_at < now() - interval '3 days'` },
  });
  // She may hold an approved log while it is looked at, but nothing that she writes is approved or returned.
  await sql(`alter policy app_update on activity_log with check (${OWN_ORGANISATION}
    and (${hasRole('coordinator', 'system')} or (${HER_OWN} and state in ('sent', 'withdrawn'))))`);

  await sql(`create table activity_log_note (
    organisation_id uuid not null,
    activity_log_id uuid not null references activity_log,
    key_person_id uuid not null,
    heard text not null check (length(heard) between 1 and 500),
    written_at timestamptz not null default now(),
    primary key (organisation_id, activity_log_id)
  )`);
  await sql(`create index activity_log_note_old on activity_log_note (written_at)`);
  await secure(sql, 'activity_log_note', {
    app: {
      select: HER_OWN_OR_STAFF,
      insert: `${HER_OWN} and ${ofVisibleLog('activity_log_note')}`,
      update: HER_OWN,
      delete: HER_OWN,
    },
    // It clears away what it sees, and it sees only what is past its time.
    worker: { select: `written_at < now() - interval '12 months'`, delete: 'true' },
  });

  await sql(`create table activity_log_event (
    id uuid primary key,
    organisation_id uuid not null,
    activity_log_id uuid not null references activity_log,
    key_person_id uuid not null,
    kind text not null check (kind in ('returned', 'corrected', 'approved', 'counted', 'uncounted', 'reopened', 'withdrawn')),
    at timestamptz(3) not null default clock_timestamp(),
    user_id uuid,
    role text not null check (length(role) <= 40),
    question text check (length(question) <= 500),
    changes jsonb not null default '[]' check (jsonb_array_length(changes) <= 40)
  )`);
  await sql(`create index activity_log_event_of on activity_log_event (activity_log_id, at)`);
  await secure(sql, 'activity_log_event', {
    app: {
      select: HER_OWN_OR_STAFF,
      insert: `${HER_OWN_OR_STAFF} and ${ofVisibleLog('activity_log_event')}`,
    },
  });

  await sql(`create table saved_filter (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    user_id uuid not null,
    list text not null check (length(list) <= 40),
    name text not null check (length(name) between 1 and 60),
    query text not null check (length(query) <= 1000),
    shared boolean not null
  )`);
  await sql(`create index saved_filter_of on saved_filter (organisation_id, list, name)`);
  const own = `${OWN_ORGANISATION} and ${hasRole('coordinator')} and user_id = ${ACTOR.userId}`;
  await secure(sql, 'saved_filter', {
    app: {
      select: `${OWN_ORGANISATION} and ${hasRole('coordinator')} and (shared or user_id = ${ACTOR.userId})`,
      insert: own,
      update: own,
      delete: own,
    },
  });
});
