import { migration } from '../database/migrations';
import { ACTOR, hasRole, secure } from '../database/row-level-security';

const ALL = 'true';

export const outboxAndInbox = migration(1, 'outbox-and-inbox', async (sql) => {
  await sql(
    `grant usage on schema public to sleutelring_app, sleutelring_auth, sleutelring_reader, sleutelring_worker`,
  );
  await sql(`create table outbox (
    id uuid primary key,
    topic text not null check (topic ~ '^[a-z][A-Za-z.]{2,80}$'),
    subject_id uuid,
    organisation_id uuid,
    created_at timestamptz not null default now(),
    leased_until timestamptz,
    attempts int not null default 0,
    done_at timestamptz,
    failed_at timestamptz,
    failure text check (length(failure) <= 200)
  )`);
  await sql(`create index outbox_waiting on outbox (created_at) where done_at is null and failed_at is null`);
  await secure(sql, 'outbox', {
    app: { insert: `organisation_id is null or organisation_id = ${ACTOR.organisationId}` },
    auth: { insert: 'organisation_id is null' },
    worker: { select: ALL, update: ALL, delete: 'done_at is not null' },
  });
  await sql(`create table inbox (
    message_id text not null check (length(message_id) <= 120),
    handler text not null check (length(handler) <= 120),
    handled_at timestamptz not null default now(),
    primary key (message_id, handler)
  )`);
  await secure(sql, 'inbox', {
    app: { insert: hasRole('system') },
    auth: { insert: ALL },
    worker: { select: ALL, insert: ALL, delete: ALL },
  });
});
