import { ACTOR, STAFF_OF_OWNER, hasRole, migration, secure, type Sql } from '@sleutelring/platform';

const COORDINATOR = hasRole('coordinator');

/** Networks that the actor's organisation takes part in, or took part in once. */
const OWN_NETWORKS = `(select network_id from network_member where organisation_id = ${ACTOR.organisationId})`;

/** Organisations whose sums the actor sees: members of her network, or of one that her organisation leads. */
const OVERSEEN = `(select member.organisation_id from network_member member join network on network.id = member.network_id
  where (network.id = ${ACTOR.networkId} and ${hasRole('network_coordinator')})
     or (network.lead_organisation_id = ${ACTOR.organisationId} and ${COORDINATOR}))`;

const OF_NETWORK_GRANT = `(${COORDINATOR} and grant_id in (select id from grant_decision where network_id in ${OWN_NETWORKS}))`;

export const grants = migration(9, 'grants', async (sql) => {
  await decisions(sql);
  await plans(sql);
  await attributions(sql);
  await sums(sql);
});

/** `grant` is a word of SQL; the decision (beschikking) is what is written down of it anyway. */
async function decisions(sql: Sql): Promise<void> {
  await sql(`create table grant_decision (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    funder_id uuid not null references organisation,
    network_id uuid references network,
    reference text not null check (length(reference) between 1 and 60),
    scheme text not null check (length(scheme) between 1 and 160),
    title text not null check (length(title) between 2 and 160),
    from_day date not null,
    until_day date not null check (until_day > from_day),
    amount_cents bigint not null check (amount_cents between 0 and 100000000000),
    arrangement text not null
      check (arrangement in ('lump_sum_below_25k', 'fixed_25k_to_125k', 'actual_costs_from_125k')),
    explain_above_percent int not null check (explain_above_percent between 0 and 100),
    settlement_due_on date not null check (settlement_due_on >= until_day),
    version int not null default 1,
    unique (organisation_id, funder_id, reference)
  )`);
  // A decision names no person and is public in the ministries' own registers; who sees a network's sums may know
  // which decisions they belong to.
  await secure(sql, 'grant_decision', {
    app: {
      select: `(${STAFF_OF_OWNER}) or (${COORDINATOR} and network_id in ${OWN_NETWORKS}) or organisation_id in ${OVERSEEN}`,
      insert: STAFF_OF_OWNER,
      update: STAFF_OF_OWNER,
    },
  });
}

async function plans(sql: Sql): Promise<void> {
  await sql(`create table planned_activity (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    grant_id uuid not null references grant_decision,
    number text not null check (number ~ '^[0-9]{1,2}(\\.[0-9]{1,2}){0,2}$'),
    title text not null check (length(title) between 2 and 160),
    objective text not null check (length(objective) <= 1000),
    target_activities int not null check (target_activities between 0 and 1000000),
    target_minutes int not null check (target_minutes between 0 and 100000000),
    target_attendances int not null check (target_attendances between 0 and 100000000),
    unique (organisation_id, grant_id, number),
    unique (id, grant_id)
  )`);
  await secure(sql, 'planned_activity', {
    app: {
      select: `(${STAFF_OF_OWNER}) or ${OF_NETWORK_GRANT}`,
      insert: STAFF_OF_OWNER,
      update: STAFF_OF_OWNER,
    },
  });
  await sql(`create table indicator (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    planned_activity_id uuid not null references planned_activity,
    name text not null check (length(name) between 2 and 200),
    unit text not null check (length(unit) between 1 and 60),
    target int not null check (target between 0 and 100000000),
    realised int check (realised between 0 and 100000000)
  )`);
  await sql(`create index indicator_by_plan on indicator (planned_activity_id)`);
  await sql(`create table obligation (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    grant_id uuid not null references grant_decision,
    text text not null check (length(text) between 2 and 500),
    due_on date,
    state text not null check (state in ('open', 'met', 'partly', 'not_met')),
    explanation text check (length(explanation) between 1 and 2000)
  )`);
  await sql(`create index obligation_by_grant on obligation (grant_id)`);
  for (const table of ['indicator', 'obligation']) {
    await secure(sql, table, {
      app: { select: STAFF_OF_OWNER, insert: STAFF_OF_OWNER, update: STAFF_OF_OWNER },
    });
  }
}

/** Which activity counts for which planned activity; the owner is the organisation of the activity. */
async function attributions(sql: Sql): Promise<void> {
  await sql(`create table attribution (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    activity_log_id uuid not null references activity_log,
    planned_activity_id uuid not null,
    grant_id uuid not null,
    counted_at timestamptz not null default now(),
    unique (activity_log_id, planned_activity_id),
    foreign key (planned_activity_id, grant_id) references planned_activity (id, grant_id)
  )`);
  await sql(`create index attribution_by_plan on attribution (planned_activity_id)`);
  await secure(sql, 'attribution', {
    app: {
      select: STAFF_OF_OWNER,
      // Foreign keys do not know row-level security, so both ends are looked at here, with the rule itself.
      insert: `${STAFF_OF_OWNER} and exists (
        select from activity_log log join grant_decision decision on decision.id = attribution.grant_id
        where log.id = attribution.activity_log_id and log.organisation_id = attribution.organisation_id
          and log.state = 'approved' and log.day >= decision.from_day and log.day < decision.until_day)`,
      delete: STAFF_OF_OWNER,
    },
  });
  await sql(`create function keep_counted_activity() returns trigger language plpgsql as $$
    begin
      raise exception 'a counted activity stays as it was counted';
    end $$`);
  await sql(`create trigger counted_activity_stays before update on activity_log for each row
    when (old.counted_for <> '{}' and (old.day, old.duration_minutes, old.attendances, old.organisation_id)
      is distinct from (new.day, new.duration_minutes, new.attendances, new.organisation_id))
    execute function keep_counted_activity()`);
}

/** Sums by calendar month, kept in the transaction of the counting: a report costs the same at any number of activities. */
async function sums(sql: Sql): Promise<void> {
  const measures = `activities int not null, minutes int not null, attendances int not null`;
  await sql(`create table planned_activity_month (
    organisation_id uuid not null references organisation,
    grant_id uuid not null references grant_decision,
    planned_activity_id uuid not null references planned_activity,
    month date not null check (extract(day from month) = 1),
    ${measures},
    primary key (planned_activity_id, month)
  )`);
  const plan = `${hasRole('coordinator', 'system')} and planned_activity_id in (select id from planned_activity)`;
  await secure(sql, 'planned_activity_month', { app: { select: plan, insert: plan, update: plan } });

  // Each activity once, under the set of grants that it counts for: gross, shared and net are sums of these.
  await sql(`create table grant_set_month (
    organisation_id uuid not null references organisation,
    month date not null check (extract(day from month) = 1),
    grant_ids uuid[] not null check (cardinality(grant_ids) > 0),
    ${measures},
    primary key (organisation_id, month, grant_ids)
  )`);
  await sql(`create index grant_set_month_by_grant on grant_set_month using gin (grant_ids)`);
  await secure(sql, 'grant_set_month', {
    app: {
      select: `(${STAFF_OF_OWNER}) or organisation_id in ${OVERSEEN}`,
      insert: STAFF_OF_OWNER,
      update: STAFF_OF_OWNER,
    },
  });
}
