import pg from 'pg';

/** What the database stamped with the time of loading gets the time of the story. Only the owner can, and only here. */
export async function turnBackTheClock(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const tables = ['activity_log', 'activity_log_event', 'activity_log_note', 'outbox'];
  try {
    await owner.query('begin');
    for (const table of tables) await owner.query(`alter table ${table} no force row level security`);
    for (const statement of STATEMENTS) await owner.query(statement);
    for (const table of tables) await owner.query(`alter table ${table} force row level security`);
    await owner.query('commit');
  } finally {
    await owner.end();
  }
}

/** Sent on the evening itself or the day after, looked at some days later. */
const SENT = `(log.day + interval '20 hours' + (hashtext(log.id::text) & 65535) * interval '1.2 seconds') at time zone 'Europe/Amsterdam'`;
const REVIEWED = `${SENT} + interval '2 days' + (hashtext(log.id::text) & 255) * interval '20 minutes'`;

const STATEMENTS = [
  `update activity_log log set created_at = ${SENT}, sent_at = ${SENT}, approved_at = case when state = 'approved' then least(${REVIEWED}, now()) end`,
  `update activity_log_event event set at = least(${REVIEWED} + case when event.kind = 'counted' then interval '3 days' else interval '0' end, now())
   from activity_log log where log.id = event.activity_log_id`,
  `update activity_log_note note set written_at = log.sent_at from activity_log log where log.id = note.activity_log_id`,
  // Nobody needs to hear eighteen months of news at the first start; reports are still to be typeset.
  `update outbox set done_at = now() where topic like 'activityLog.%'`,
];
