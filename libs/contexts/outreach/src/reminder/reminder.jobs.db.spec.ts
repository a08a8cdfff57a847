import { readConfig } from '@sleutelring/platform';
import { person } from '@sleutelring/testing';
import { PurgeNotesJobs } from '../notes/purge-notes.jobs';
import { type OutreachWorld, logInput, outreachWorld } from '../outreach.fixture';
import { ReminderJobs } from './reminder.jobs';

const message = (id: string) => ({ id, topic: 'test.run', subjectId: null, organisationId: null });

describe('recurring work of outreach', () => {
  let world: OutreachWorld;
  let reminders: ReminderJobs;
  beforeAll(async () => {
    world = await outreachWorld();
    const { app, worker, environment } = world.database;
    reminders = new ReminderJobs(worker, app, readConfig(environment));
  });
  afterAll(() => world.close());

  const mails = () =>
    world.database.admin(
      `select account_id as account, (template_values ->> 'count')::int as count from mail order by count, account`,
    );

  it('reminds each coordinator once a run of what waits for her organisation', async () => {
    const { one, other, database, submissions } = world;
    const [hers, colleague, stranger] = [
      await person(database, 'coordinator', { organisationId: one.id }),
      await person(database, 'coordinator', { organisationId: one.id }),
      await person(database, 'coordinator', { organisationId: other.id }),
    ];
    await person(database, 'administrator', { organisationId: one.id });
    const old = [logInput(), logInput()];
    for (const input of [...old, logInput()]) await submissions.submit(one.amina, input);
    await submissions.submit(other.amina, logInput());
    await database.admin(`update activity_log set sent_at = now() - interval '4 days' where id = any($1)`, [
      old.map(({ id }) => id),
    ]);
    await reminders.remind(message('first'));
    await reminders.remind(message('first'));
    const expected = [hers, colleague].map(({ actor }) => ({ account: actor.userId, count: 2 }));
    expect(await mails()).toEqual(expected.sort((a, b) => (a.account < b.account ? -1 : 1)));
    expect(await mails()).not.toContainEqual(expect.objectContaining({ account: stranger.actor.userId }));
    await reminders.remind(message('next day'));
    expect(await mails()).toHaveLength(4);
  });

  it('forgets what was heard after twelve months, and nothing else', async () => {
    const { one, database, submissions } = world;
    const [old, recent] = [logInput(), logInput()];
    for (const input of [old, recent]) await submissions.submit(one.amina, input);
    await database.admin(
      `update activity_log_note set written_at = now() - interval '366 days' where activity_log_id = $1`,
      [old.id],
    );
    await new PurgeNotesJobs(database.worker).purge(message('purge'));
    const heard = await world.attached.heard(one.coordinator, [old.id, recent.id]);
    expect([...heard.keys()]).toEqual([recent.id]);
    expect(await world.reader.one(one.coordinator, old.id)).toMatchObject({ attendances: 14 });
  });

  it('forgets a question after twelve months, and keeps that one was asked', async () => {
    const { one, database, submissions, reviews } = world;
    const logs = [logInput(), logInput()];
    for (const input of logs) {
      await submissions.submit(one.amina, input);
      await reviews.return(one.coordinator, { id: input.id, baseVersion: 1 }, 'Klopt het aantal?');
    }
    const [old, recent] = logs.map(({ id }) => id) as [string, string];
    await database.admin(
      `update activity_log_event set at = now() - interval '366 days' where activity_log_id = $1`,
      [old],
    );
    await new PurgeNotesJobs(database.worker).purge(message('purge questions'));
    const asked = await database.admin(
      `select kind, question from activity_log_event where activity_log_id = any($1) order by at`,
      [[old, recent]],
    );
    expect(asked).toEqual([
      { kind: 'returned', question: null },
      { kind: 'returned', question: 'Klopt het aantal?' },
    ]);
    const stands = (id: string) => world.reader.one(one.coordinator, id);
    expect(await stands(old)).toMatchObject({ state: 'returned', question: null });
    expect(await stands(recent)).toMatchObject({ state: 'returned', question: 'Klopt het aantal?' });
  });
});
