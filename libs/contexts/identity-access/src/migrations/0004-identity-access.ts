import { ACTOR, type Sql, hasRole, migration, secure } from '@sleutelring/platform';

/** Signing in is the business of one database role; it decides who the actor is, so no actor can limit it. */
const ALL = { select: 'true', insert: 'true', update: 'true', delete: 'true' };
const OWN_STAFF = `organisation_id = ${ACTOR.organisationId} and ${hasRole('coordinator', 'system')}`;

export const identityAccess = migration(4, 'identity-access', async (sql) => {
  await accounts(sql);
  await waysIn(sql);
  await invitations(sql);
});

async function accounts(sql: Sql): Promise<void> {
  await sql(`create table account (
    id uuid primary key,
    email text check (length(email) between 3 and 254),
    email_confirmed_at timestamptz,
    display_name text not null check (length(display_name) between 1 and 80),
    locale text not null default 'nl' check (locale ~ '^[a-z]{2,3}$'),
    active boolean not null default true,
    created_at timestamptz not null default now()
  )`);
  await sql(`create unique index account_email on account (lower(email))`);
  await sql(`create table membership (
    id uuid primary key,
    account_id uuid not null references account,
    organisation_id uuid not null references organisation,
    role text not null check (role in ('key_person', 'coordinator', 'network_coordinator', 'funder_desk_officer',
      'administrator', 'auditor')),
    network_id uuid references network,
    key_person_id uuid,
    created_at timestamptz not null default now(),
    ended_at timestamptz,
    check ((role = 'key_person') = (key_person_id is not null)),
    check ((role = 'network_coordinator') = (network_id is not null))
  )`);
  await sql(`create index membership_of_account on membership (account_id)`);
  await sql(`create unique index membership_once on membership
    (organisation_id, account_id, role, coalesce(network_id, organisation_id)) where ended_at is null`);
  await sql(`create unique index membership_of_key_person on membership (organisation_id, key_person_id)
    where ended_at is null and key_person_id is not null`);
  await secure(sql, 'account', { auth: ALL });
  await secure(sql, 'membership', {
    auth: ALL,
    app: { select: `account_id = ${ACTOR.userId} or (${OWN_STAFF}) or ${hasRole('administrator')}` },
  });
  // Names and addresses of those whose membership one may see; the sub-select is itself under row-level security.
  await sql(`grant select (id, email, display_name, locale, active) on account to sleutelring_app`);
  await sql(`create policy app_select on account for select to sleutelring_app using (
    id = ${ACTOR.userId} or ${hasRole('administrator')}
    or exists (select from membership where membership.account_id = account.id))`);
  // A mail looks up where it goes at the moment it leaves.
  await sql(`grant select (id, email, locale, active) on account to sleutelring_worker`);
  await sql(`create policy worker_select on account for select to sleutelring_worker using (active)`);
}

async function waysIn(sql: Sql): Promise<void> {
  await sql(`create table session (
    id uuid primary key,
    account_id uuid not null references account,
    membership_id uuid references membership,
    token_hash bytea not null unique check (length(token_hash) = 32),
    device text not null check (length(device) <= 60),
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
  )`);
  await sql(`create index session_of_account on session (account_id)`);
  await sql(`create table sign_in_code (
    email_hash bytea primary key check (length(email_hash) = 32),
    account_id uuid references account,
    code_hash bytea not null check (length(code_hash) = 32),
    expires_at timestamptz not null,
    attempts int not null default 0
  )`);
  await sql(`create table passkey (
    id uuid primary key,
    account_id uuid not null references account,
    credential_id text not null unique check (length(credential_id) <= 1400),
    public_key bytea not null check (length(public_key) <= 4096),
    counter bigint not null,
    transports text[] not null check (cardinality(transports) <= 10),
    name text not null check (length(name) between 1 and 60),
    created_at timestamptz not null,
    last_used_at timestamptz
  )`);
  await sql(`create index passkey_of_account on passkey (account_id)`);
  await sql(`create table challenge (
    challenge_hash bytea primary key check (length(challenge_hash) = 32),
    account_id uuid references account,
    expires_at timestamptz not null
  )`);
  await sql(`create table throttle (
    kind text not null check (length(kind) <= 40),
    key_hash bytea not null check (length(key_hash) = 32),
    count int not null,
    until timestamptz not null,
    primary key (kind, key_hash)
  )`);
  for (const table of ['session', 'sign_in_code', 'passkey', 'challenge', 'throttle'])
    await secure(sql, table, { auth: ALL });
}

async function invitations(sql: Sql): Promise<void> {
  // The first of all is made by whoever runs the server, who has no account: it is invited by nobody.
  await sql(`create table invitation (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    role text not null check (length(role) <= 40),
    network_id uuid references network,
    key_person_id uuid,
    email text check (length(email) between 3 and 254),
    display_name text check (length(display_name) <= 80),
    token_hash bytea not null unique check (length(token_hash) = 32),
    invited_by uuid references account,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    withdrawn_at timestamptz,
    check ((role = 'key_person') = (key_person_id is not null))
  )`);
  await sql(
    `create index invitation_of_key_person on invitation (organisation_id, key_person_id, created_at)`,
  );
  await secure(sql, 'invitation', { auth: ALL });
  // The state of an invitation, for the page of a key person; neither its token nor its address.
  await sql(`grant select (id, organisation_id, role, key_person_id, created_at, expires_at, accepted_at, withdrawn_at)
    on invitation to sleutelring_app`);
  await sql(`create policy app_select on invitation for select to sleutelring_app using (${OWN_STAFF})`);
}
