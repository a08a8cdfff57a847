import { fixedClock, newId } from '@sleutelring/kernel';
import { ReferenceLists } from '@sleutelring/organisations';
import { type TestDatabase, actor, organisation, testDatabase } from '@sleutelring/testing';
import { KeyPersonReader } from '../profile/key-person.reader';
import { KeyPersonService } from '../profile/key-person.service';
import { KeyPersonStatus, LanguageLevel } from '../profile/key-person.type';
import { ForgetJobs } from './forget.jobs';

const { ACTIVE, STOPPED } = KeyPersonStatus;
const run = (id: string) => ({ id, topic: 'keyPerson.forget', subjectId: null, organisationId: null });

describe('twelve months after a key person left', () => {
  let database: TestDatabase;
  let lists: ReferenceLists;
  let service: KeyPersonService;
  let reader: KeyPersonReader;
  let jobs: ForgetJobs;
  let me: ReturnType<typeof actor>;

  beforeAll(async () => {
    database = await testDatabase();
    lists = new ReferenceLists(database.app);
    await lists.onApplicationBootstrap();
    service = new KeyPersonService(database.app, lists, fixedClock(new Date().toISOString()));
    reader = new KeyPersonReader(database.app);
    jobs = new ForgetJobs(database.worker, database.app);
    me = actor('coordinator', { organisationId: await organisation(database) });
  });
  afterAll(async () => {
    await lists.onApplicationShutdown();
    await database.close();
  });

  const person = async (alias: string) => {
    const { id } = await service.create(me, {
      id: newId(),
      alias,
      email: 'fictief@test.example',
      languages: [{ languageKey: 'so', level: LanguageLevel.NATIVE }],
      communitiesServed: ['Fictieve moeders'],
      regionCodes: ['hart-voor-brabant'],
      status: ACTIVE,
      since: '2020-01-01',
    });
    return id;
  };
  const stop = (id: string, since: string) =>
    service.changeStatus(me, { id, status: STOPPED, since, reason: 'Verhuisd naar Fictiestad' });
  /** As PostgreSQL counts months. */
  const day = async (ago: string) =>
    (
      await database.admin<{ day: string }>(`select (current_date - $1::interval)::date::text as day`, [ago])
    )[0]!.day;
  const all = (id: string) =>
    database.admin(
      `select (to_jsonb(kp) || jsonb_build_object('languages', (select count(*) from key_person_language l where l.key_person_id = kp.id),
         'reasons', (select array_agg(reason) from key_person_status_change c where c.key_person_id = kp.id))) as row
       from key_person kp where id = $1`,
      [id],
    );

  it('nothing of her is left but that she was there, and it is in the audit trail', async () => {
    const id = await person('Amina de Fictieve');
    await stop(id, await day('12 months 1 day'));
    await jobs.forget(run('first'));
    const [kept] = await all(id);
    expect(JSON.stringify(kept)).not.toMatch(/Amina|fictief@|moeders|brabant|Verhuisd/);
    expect(kept?.row).toMatchObject({ status: 'stopped', languages: 0, email: null });
    expect(await reader.one(me, id)).toMatchObject({
      alias: expect.stringMatching(/^#[0-9a-f]{12}$/),
      forgotten: true,
      languages: [],
      allowed: [],
    });
    expect((await reader.histories(me, [id])).get(id)).toMatchObject([
      { status: 'stopped', reason: null },
      { status: 'active', reason: null },
    ]);
    const audited = await database.admin(
      `select role, operation, organisation_id as "of" from audit_entry where $1 = any(subject_ids) and operation = 'keyPerson.forget'`,
      [id],
    );
    const { organisationId } = me.membership;
    expect(audited).toEqual([
      { role: 'job keyPerson.forget', operation: 'keyPerson.forget', of: organisationId },
    ]);
  });

  it('and not a day sooner, and nobody who stayed', async () => {
    const [recent, stayed] = [await person('Recent'), await person('Gebleven')];
    await stop(recent, await day('12 months'));
    const before = [await all(recent), await all(stayed)];
    await jobs.forget(run('second'));
    expect([await all(recent), await all(stayed)]).toEqual(before);
  });

  it('once, however often the run comes', async () => {
    const id = await person('Vaak');
    await stop(id, '2024-01-01');
    for (const name of ['third', 'third', 'fourth']) await jobs.forget(run(name));
    const audited = await database.admin(
      `select from audit_entry where $1 = any(subject_ids) and operation = 'keyPerson.forget'`,
      [id],
    );
    expect(audited).toHaveLength(1);
  });

  it('she is not changed or taken up again: who comes back begins anew', async () => {
    const id = await person('Terug');
    await stop(id, '2024-01-01');
    await jobs.forget(run('fifth'));
    const back = { id, status: ACTIVE, since: await day('1 day') };
    await expect(service.changeStatus(me, back)).rejects.toMatchObject({ code: 'NOT_ALLOWED_NOW' });
  });

  it('a coordinator cannot rewrite a history, and the job only takes words out', async () => {
    const id = await person('Geschiedenis');
    await stop(id, '2026-01-01');
    const rewrite = `update key_person_status_change set reason = $2 where key_person_id = $1`;
    const rewritten = await database.app.transaction(me, (tx) => tx.execute(rewrite, [id, null]));
    expect(rewritten).toBe(0);
  });
});
