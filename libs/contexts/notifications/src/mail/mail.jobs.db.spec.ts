import { ANONYMOUS, newId } from '@sleutelring/kernel';
import type { Config, Message } from '@sleutelring/platform';
import { type TestDatabase, person, testDatabase } from '@sleutelring/testing';
import { type MailServer, startMailServer } from './mail-server.fixture';
import { MailJobs } from './mail.jobs';
import { Post } from './post';
import { type Recipient, requestMail } from './request-mail';

const SECRET = 'ABCD-EFGH';

describe('mails', () => {
  let database: TestDatabase;
  let server: MailServer;
  let refusing: MailServer;
  beforeAll(async () => {
    database = await testDatabase();
    server = await startMailServer();
    refusing = await startMailServer({ refuses: true });
  });
  afterAll(async () => {
    await Promise.all([server.close(), refusing.close()]);
    await database.close();
  });

  const jobs = (settings: Partial<Config> = {}) => {
    const config = {
      SMTP_URL: server.url,
      MAIL_FROM: 'Agenda <agenda@portaal.example>',
      DEMO: false,
      ...settings,
    };
    return new MailJobs(database.worker, new Post(config as Config));
  };
  /** Asks for a mail and gives the message that the relay would bring. */
  const requested = async (to: Recipient): Promise<Message> => {
    const template = { template: 'signInCode', values: { code: SECRET } } as const;
    await database.auth.transaction(ANONYMOUS, (tx) => requestMail(tx, { to, ...template }));
    const [row] = await database.admin<Message>(
      `select id, topic, subject_id as "subjectId", organisation_id as "organisationId" from outbox
       where topic = 'mail.requested' order by created_at desc limit 1`,
    );
    return row as Message;
  };
  const mailOf = async ({ subjectId }: Message) =>
    (await database.admin(`select * from mail where id = $1`, [subjectId]))[0]!;
  const arrivedFor = (address: string) => server.said.filter((text) => text.includes(`<${address}>`));
  const address = () => `${newId()}@test.example`;

  it('reach an address with the code, from a neutral sender, and are then forgotten', async () => {
    const to = address();
    const message = await requested({ address: to });
    await jobs().send(message);
    expect(arrivedFor(to)).toHaveLength(1);
    expect(arrivedFor(to)[0]).toContain(SECRET);
    expect(arrivedFor(to)[0]).toMatch(/From: Agenda <agenda@portaal\.example>/);
    expect(arrivedFor(to)[0]).toMatch(/Subject: Agenda\r\n/);
    const kept = await mailOf(message);
    expect(kept).toMatchObject({
      state: 'sent',
      address: null,
      subject: null,
      text: null,
      template_values: {},
    });
    expect(JSON.stringify(kept)).not.toMatch(new RegExp(`${SECRET}|${to}`));
  });

  it('are sent once, however often the message comes', async () => {
    const to = address();
    const message = await requested({ address: to });
    for (let time = 0; time < 3; time += 1) await jobs().send(message);
    expect(arrivedFor(to)).toHaveLength(1);
    // Without its row in the inbox the message would count as undone and come for ever.
    const noted = await database.admin(`select handler from inbox where message_id = $1`, [message.id]);
    expect(noted).toEqual([{ handler: 'MailJobs.send' }]);
  });

  it('look up where an account gets its mail, and in which language, when they leave', async () => {
    const { actor } = await person(database, 'coordinator');
    const message = await requested({ accountId: actor.userId });
    const moved = address();
    await database.admin(`update account set email = $2, locale = 'en' where id = $1`, [actor.userId, moved]);
    await jobs().send(message);
    expect(arrivedFor(moved)[0]).toContain('Your code is');
  });

  it('go nowhere for nobody and for an account that was closed, and are done', async () => {
    const { actor } = await person(database, 'coordinator');
    await database.admin(`update account set active = false where id = $1`, [actor.userId]);
    const before = server.said.length;
    for (const to of ['nobody', { accountId: actor.userId }] as const) {
      const message = await requested(to);
      await jobs().send(message);
      expect(await mailOf(message)).toMatchObject({ state: 'sent', template_values: {} });
    }
    expect(server.said).toHaveLength(before);
  });

  it('stay in the mailbox of the demo, which sends none', async () => {
    const to = address();
    const message = await requested({ address: to });
    await jobs({ SMTP_URL: undefined, DEMO: true }).send(message);
    expect(await mailOf(message)).toMatchObject({ state: 'sent', address: to, subject: 'Agenda' });
    expect((await mailOf(message)).text).toContain(SECRET);
  });

  it('wait when the server refuses, and the failure says neither to whom nor what', async () => {
    const to = address();
    const message = await requested({ address: to });
    for (const SMTP_URL of [refusing.url, undefined]) {
      const failure: Error = await jobs({ SMTP_URL })
        .send(message)
        .then(fail, (error) => error);
      expect(failure.name).toBe(`MailNotSent ${SMTP_URL ? 'refused' : 'noServer'}`);
      expect(`${failure.message}${failure.stack}${String(failure.cause)}`).not.toMatch(
        new RegExp(`${to}|${SECRET}`),
      );
    }
    expect(await mailOf(message)).toMatchObject({ state: 'waiting', address: to });
    await jobs().send(message);
    expect(arrivedFor(to)).toHaveLength(1);
  });

  const age = (message: Message, ago: string) =>
    database.admin(`update mail set created_at = now() - $2::interval where id = $1`, [
      message.subjectId,
      ago,
    ]);
  const wiped = { state: 'failed', address: null, template_values: {} };

  it('whose code no longer works are wiped instead of sent', async () => {
    const to = address();
    const message = await requested({ address: to });
    await age(message, '11 minutes');
    await jobs().send(message);
    expect(await mailOf(message)).toMatchObject(wiped);
    expect(arrivedFor(to)).toEqual([]);
  });

  it('that can help no more are given up and wiped, and all go after thirty days', async () => {
    const [code, invitation, lateInvitation, old] = [
      await requested({ address: address() }),
      await requested({ address: address() }),
      await requested({ address: address() }),
      await requested('nobody'),
    ];
    await database.admin(`update mail set template = 'keyPersonInvitation' where id = any($1)`, [
      [invitation.subjectId, lateInvitation.subjectId],
    ]);
    await age(code, '11 minutes');
    await age(invitation, '71 hours');
    await age(lateInvitation, '73 hours');
    await age(old, '30 days 1 hour');
    await jobs().purge({ id: newId(), topic: 'mail.purge', subjectId: null, organisationId: null });
    for (const late of [code, lateInvitation]) expect(await mailOf(late)).toMatchObject(wiped);
    expect(await mailOf(invitation)).toMatchObject({ state: 'waiting' });
    expect(await mailOf(old)).toBeUndefined();
  });

  it('cannot be read back by those who ask for them', async () => {
    await requested({ address: address() });
    const { actor } = await person(database, 'administrator');
    const read = 'select address, template_values from mail';
    await expect(database.app.read(actor, (tx) => tx.query(read))).rejects.toThrow('permission denied');
    await expect(database.reader.read(actor, (tx) => tx.query(read))).rejects.toThrow('permission denied');
    const waiting = await database.auth.read(ANONYMOUS, (tx) => tx.query(`${read} where state = 'waiting'`));
    expect(waiting).toEqual([]);
  });

  it('put nothing of theirs into the outbox', async () => {
    const to = address();
    await requested({ address: to });
    const rows = await database.admin(`select outbox::text as row from outbox`);
    expect(rows.map(({ row }) => row).join()).not.toMatch(new RegExp(`${to}|${SECRET}`));
  });
});

const fail = (): never => {
  throw new Error('the mail was sent');
};
