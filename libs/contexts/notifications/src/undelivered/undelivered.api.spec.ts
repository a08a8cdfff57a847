import { newId } from '@sleutelring/kernel';
import { type Client, type TestApi, startApi } from '@sleutelring/testing';

const LIST = '{ undelivered { id kind template state reason allowed } }';
const TRY_AGAIN = 'mutation ($id: ID!) { tryAgain(id: $id) { state reason allowed triedAgainAt } }';
const SECRET = 'iemand@test.example';

interface Failing {
  topic?: string;
  failure?: string | null;
  failed?: boolean;
  done?: boolean;
  mail?: string;
}

describe('what did not get done', () => {
  let api: TestApi;
  let administrator: Client;
  beforeAll(async () => {
    api = await startApi();
    administrator = await api.signedIn('administrator');
  });
  afterAll(() => api.close());

  const message = async ({
    topic = 'mail.requested',
    failure = 'MailJobs.send: MailNotSent refused',
    failed = false,
    done = false,
    mail = 'waiting',
  }: Failing): Promise<string> => {
    const [id, subject] = [newId(), newId()];
    if (topic === 'mail.requested')
      await api.database.admin(
        `insert into mail (id, address, template, template_values, state) values ($1, $2, 'keyPersonInvitation', '{}', $3)`,
        [subject, SECRET, mail],
      );
    await api.database.admin(
      `insert into outbox (id, topic, subject_id, failure, failed_at, done_at, leased_until) values ($1, $2, $3, $4,
         case when $5 then now() end, case when $6 then now() end, now() + interval '1 hour')`,
      [id, topic, subject, failure, failed, done],
    );
    return id;
  };
  const listed = async (id: string) =>
    (await administrator.run(LIST)).data.undelivered.find((one: { id: string }) => one.id === id);
  const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) =>
    answer.errors?.[0]?.extensions.code;

  it('is listed with its kind, its state and why, and never to whom', async () => {
    const [trying, aside, files, late] = [
      await message({ failure: 'MailJobs.send: MailNotSent unreachable' }),
      await message({ failed: true }),
      await message({ topic: 'report.frozen', failure: 'ReportFileJobs.render: TypeError', failed: true }),
      await message({ done: true, mail: 'failed' }),
    ];
    const mail = { kind: 'MAIL', template: 'keyPersonInvitation' };
    expect(await listed(trying)).toMatchObject({
      ...mail,
      state: 'RETRYING',
      reason: 'UNREACHABLE',
      allowed: [],
    });
    expect(await listed(aside)).toMatchObject({ ...mail, state: 'LAID_ASIDE', allowed: ['tryAgain'] });
    expect(await listed(files)).toMatchObject({ kind: 'REPORT_FILES', template: null, reason: 'OTHER' });
    expect(await listed(late)).toMatchObject({ ...mail, state: 'TOO_LATE', reason: 'REFUSED', allowed: [] });
    expect(JSON.stringify((await administrator.run(LIST)).data)).not.toContain(SECRET);
  });

  it('leaves out what waits for its first try and what was done in the end', async () => {
    const [fresh, done] = [await message({ failure: null }), await message({ done: true, mail: 'sent' })];
    expect(await listed(fresh)).toBeUndefined();
    expect(await listed(done)).toBeUndefined();
  });

  it('is tried again once it was laid aside, and only then', async () => {
    const [aside, late] = [await message({ failed: true }), await message({ done: true, mail: 'failed' })];
    const again = { state: 'RETRYING', reason: 'REFUSED', allowed: [], triedAgainAt: null };
    for (let time = 0; time < 2; time += 1)
      expect((await administrator.run(TRY_AGAIN, { id: aside })).data.tryAgain).toEqual(again);
    expect(
      await api.database.admin(`select failed_at, leased_until from outbox where id = $1`, [aside]),
    ).toEqual([{ failed_at: null, leased_until: null }]);
    expect(
      await api.database.admin(`select operation from audit_entry where $1 = any(subject_ids)`, [aside]),
    ).toEqual([{ operation: 'undelivered.tryAgain' }]);
    expect(codeOf(await administrator.run(TRY_AGAIN, { id: late }))).toBe('NOT_ALLOWED_NOW');
    for (const id of [newId(), 'x', await message({ done: true, mail: 'sent' })])
      expect(codeOf(await administrator.run(TRY_AGAIN, { id }))).toBe('NOT_FOUND');
  });

  it('is the business of administrators alone', async () => {
    const id = await message({ failed: true });
    for (const role of ['coordinator', 'auditor', 'funder_desk_officer', 'key_person'] as const) {
      const client = await api.signedIn(role);
      expect(codeOf(await client.run(LIST))).toBe('NOT_FOUND');
      expect(codeOf(await client.run(TRY_AGAIN, { id }))).toBe('NOT_FOUND');
    }
  });
});
