import { ACTOR, hasRole, migration, secure } from '@sleutelring/platform';

/** Names of organisations and networks are no secret for whoever is signed in. */
const SIGNED_IN = `${ACTOR.role} <> 'anonymous'`;
const ADMINISTRATOR = hasRole('administrator', 'system');
const READ_BY_ALL_ROLES = {
  auth: { select: 'true' },
  reader: { select: SIGNED_IN },
  worker: { select: 'true' },
};

export const organisations = migration(2, 'organisations', async (sql) => {
  await sql(`create table organisation (
    id uuid primary key,
    kind text not null check (kind in ('organisation', 'funder')),
    name text not null check (length(name) between 2 and 120),
    short_name text not null check (length(short_name) between 2 and 40),
    active boolean not null default true
  )`);
  await sql(`create table network (
    id uuid primary key,
    name text not null check (length(name) between 2 and 120),
    lead_organisation_id uuid not null references organisation
  )`);
  await sql(`create table network_member (
    network_id uuid not null references network,
    organisation_id uuid not null references organisation,
    from_day date not null,
    until_day date check (until_day > from_day),
    primary key (organisation_id, network_id)
  )`);
  for (const table of ['organisation', 'network', 'network_member']) {
    await secure(sql, table, {
      ...READ_BY_ALL_ROLES,
      app: { select: SIGNED_IN, insert: ADMINISTRATOR, update: ADMINISTRATOR },
    });
  }
});
