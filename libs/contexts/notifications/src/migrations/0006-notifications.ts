import { ACTOR, migration, secure } from '@sleutelring/platform';

export const notifications = migration(6, 'notifications', async (sql) => {
  await sql(`create table mail (
    id uuid primary key,
    account_id uuid references account,
    address text check (length(address) <= 254),
    template text not null check (length(template) <= 60),
    locale text check (length(locale) <= 10),
    template_values jsonb not null check (length(template_values::text) <= 2000),
    state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
    subject text check (length(subject) <= 200),
    text text check (length(text) <= 10000),
    created_at timestamptz not null default now(),
    sent_at timestamptz,
    check (account_id is null or address is null or state = 'sent')
  )`);
  await sql(`create index mail_by_age on mail (created_at)`);
  await sql(`create index mail_kept on mail (sent_at) where text is not null`);
  // Whoever asks for a mail cannot read it back: it holds codes and links that open doors.
  await secure(sql, 'mail', {
    app: { insert: `${ACTOR.role} <> 'anonymous'` },
    auth: { insert: 'true', select: 'text is not null' },
    worker: { select: 'true', update: 'true', delete: `created_at < now() - interval '30 days'` },
  });
});
