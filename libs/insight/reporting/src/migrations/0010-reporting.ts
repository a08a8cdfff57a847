import { ACTOR, STAFF_OF_OWNER, hasRole, migration, secure, type Sql } from '@sleutelring/platform';

const OWN_FUNDER = `funder_id = ${ACTOR.organisationId} and ${hasRole('funder_desk_officer')}`;

export const reporting = migration(10, 'reporting', async (sql) => {
  await drafts(sql);
  await versions(sql);
  await submitted(sql);
  await files(sql);
});

async function drafts(sql: Sql): Promise<void> {
  // A draft is one document with one writer at a time; its texts are read and written together.
  await sql(`create table report (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    grant_id uuid not null references grant_decision,
    kind text not null check (kind in ('interim', 'final')),
    title text not null check (length(title) between 2 and 160),
    from_day date not null,
    until_day date not null check (until_day > from_day),
    state text not null default 'draft' check (state in ('draft', 'frozen', 'submitted')),
    narratives jsonb not null default '[]' check (length(narratives::text) <= 200000),
    explanations jsonb not null default '[]' check (length(explanations::text) <= 400000),
    version int not null default 1
  )`);
  await sql(`create index report_by_grant on report (organisation_id, grant_id, from_day)`);
  await secure(sql, 'report', {
    app: {
      select: STAFF_OF_OWNER,
      insert: `${STAFF_OF_OWNER} and exists (select from grant_decision decision
        where decision.id = report.grant_id and decision.organisation_id = report.organisation_id)`,
      update: STAFF_OF_OWNER,
    },
  });
}

/** The hash is over the text as it stands; a version that was tampered with outside of us shows. */
const CONTENT = `content text not null check (length(content) <= 1000000),
    hash text not null check (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'))`;

async function versions(sql: Sql): Promise<void> {
  await sql(`create table report_version (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    report_id uuid not null references report,
    number int not null check (number > 0),
    ${CONTENT},
    frozen_at timestamptz not null default now(),
    frozen_by uuid,
    unique (report_id, number),
    unique (id, organisation_id, report_id, number, hash)
  )`);
  await secure(sql, 'report_version', {
    app: {
      select: STAFF_OF_OWNER,
      insert: `${STAFF_OF_OWNER} and exists (select from report
        where report.id = report_version.report_id and report.organisation_id = report_version.organisation_id)`,
    },
  });
  await sql(`create function never_changes() returns trigger language plpgsql as $$
    begin
      raise exception '% never changes', tg_table_name;
    end $$`);
  await immutable(sql, 'report_version');
}

/** By privilege nobody may; this holds the owner of the schema as well. */
async function immutable(sql: Sql, table: string): Promise<void> {
  await sql(
    `create trigger never_changes before update or delete on ${table} for each row execute function never_changes()`,
  );
  await sql(
    `create trigger never_empties before truncate on ${table} for each statement execute function never_changes()`,
  );
}

/** A copy for the funder: its desk officers come with a database role that has no privilege on anything above. */
async function submitted(sql: Sql): Promise<void> {
  await sql(`create table submitted_report (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    funder_id uuid not null references organisation,
    report_id uuid not null,
    number int not null,
    ${CONTENT},
    frozen_at timestamptz not null,
    submitted_at timestamptz not null default now(),
    foreign key (id, organisation_id, report_id, number, hash)
      references report_version (id, organisation_id, report_id, number, hash)
  )`);
  await sql(`create index submitted_report_of_funder on submitted_report (funder_id, submitted_at)`);
  await secure(sql, 'submitted_report', {
    app: {
      select: STAFF_OF_OWNER,
      insert: `${STAFF_OF_OWNER} and exists (select from report join grant_decision decision on decision.id = report.grant_id
        where report.id = submitted_report.report_id and report.organisation_id = submitted_report.organisation_id
          and decision.funder_id = submitted_report.funder_id)`,
    },
    reader: { select: OWN_FUNDER },
  });
  await immutable(sql, 'submitted_report');
}

async function files(sql: Sql): Promise<void> {
  await sql(`create table report_file (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    report_version_id uuid not null references report_version,
    format text not null check (format in ('pdf', 'ods', 'csv')),
    state text not null default 'waiting' check (state in ('waiting', 'ready', 'failed')),
    content bytea check (octet_length(content) between 1 and 20000000 and (content is not null) = (state = 'ready')),
    unique (report_version_id, format)
  )`);
  await secure(sql, 'report_file', {
    app: {
      select: STAFF_OF_OWNER,
      insert: `${STAFF_OF_OWNER} and exists (select from report_version version
        where version.id = report_file.report_version_id and version.organisation_id = report_file.organisation_id)`,
      // Made once by a job; never made anew.
      update: `organisation_id = ${ACTOR.organisationId} and ${hasRole('system')}`,
    },
    reader: {
      select: `state = 'ready' and report_version_id in (select id from submitted_report)`,
    },
  });
  await sql(`create trigger ready_never_changes before update on report_file for each row
    when (old.state = 'ready') execute function never_changes()`);
}
