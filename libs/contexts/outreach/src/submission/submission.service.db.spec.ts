import type { UserError } from '@sleutelring/kernel';
import { newId } from '@sleutelring/kernel';
import { type OutreachWorld, logInput, outreachWorld } from '../outreach.fixture';

describe('sending logs', () => {
  let world: OutreachWorld;
  beforeAll(async () => {
    world = await outreachWorld();
  });
  afterAll(() => world.close());

  const rows = async (table: string, column: string, id: string) =>
    world.database.admin(`select * from ${table} where $1 = any(array[${column}])`, [id]);

  it('keeps the log, what was heard, the news and the audit entry together', async () => {
    const input = logInput();
    const log = await world.submissions.submit(world.one.amina, input);
    expect(log).toMatchObject({
      id: input.id,
      state: 'sent',
      version: 1,
      keyPersonAlias: 'Amina',
      municipalityName: 'Tilburg',
      attendances: 14,
      bands: input.bands,
      themeKeys: ['vgv', 'zelfbeschikking'],
      day: '2026-11-20',
      allowed: ['correct', 'withdraw'],
    });
    expect(await rows('activity_log_note', 'activity_log_id', input.id)).toMatchObject([
      { heard: input.heard },
    ]);
    expect(await rows('outbox', 'subject_id', input.id)).toMatchObject([{ topic: 'activityLog.sent' }]);
    expect(await rows('audit_entry', 'subject_ids', input.id)).toMatchObject([
      { operation: 'activityLog.submit', outcome: 'done' },
    ]);
  });

  it('has one effect of twenty parallel repetitions', async () => {
    const input = logInput();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => world.submissions.submit(world.one.amina, input)),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    for (const [table, column] of [
      ['activity_log', 'id'],
      ['activity_log_note', 'activity_log_id'],
      ['outbox', 'subject_id'],
      ['audit_entry', 'subject_ids'],
    ] as const) {
      expect(await rows(table, column, input.id)).toHaveLength(1);
    }
  });

  it('takes the same content in another order, or typed in another form, for the same', async () => {
    const input = logInput({ heard: 'caf\u00e9' });
    await world.submissions.submit(world.one.amina, input);
    const again = {
      ...input,
      heard: 'cafe\u0301 ',
      themeKeys: input.themeKeys.toReversed(),
      bands: input.bands.toReversed(),
    };
    expect((await world.submissions.submit(world.one.amina, again)).version).toBe(1);
  });

  it.each([
    ['other content', () => ({ who: world.one.amina, change: { newcomers: 0 } })],
    ['a colleague', () => ({ who: world.one.saba, change: {} })],
    ['another organisation', () => ({ who: world.other.amina, change: {} })],
  ])('refuses an id that is taken, from %s, and notes the attempt', async (_, make) => {
    const { who, change } = make();
    const input = logInput();
    await world.submissions.submit(world.one.amina, input);
    await expect(world.submissions.submit(who, { ...input, ...change })).rejects.toMatchObject({
      code: 'CONFLICT',
      field: 'id',
    });
    expect(await rows('activity_log', 'id', input.id)).toMatchObject([
      { newcomers: 3, key_person_id: world.one.amina.membership.keyPersonId },
    ]);
    const [, attempt] = await rows('audit_entry', 'subject_ids', input.id);
    expect(attempt).toMatchObject({ outcome: 'refused', user_id: who.userId });
  });

  it('judges each log of a batch by itself', async () => {
    const [fine, wrong, last] = [logInput(), logInput({ themeKeys: ['geheim'] }), logInput({ heard: null })];
    const outcomes = await world.submissions.submitAll(world.one.amina, [fine, wrong, fine, last]);
    expect(outcomes.map(({ id, log, error }) => [id, log?.state ?? (error as UserError).code])).toEqual([
      [fine.id, 'sent'],
      [wrong.id, 'INVALID_CHOICE'],
      [fine.id, 'sent'],
      [last.id, 'sent'],
    ]);
    expect(await rows('activity_log', 'id', wrong.id)).toEqual([]);
  });

  it('refuses more than twenty at once', async () => {
    const inputs = Array.from({ length: 21 }, () => logInput());
    await expect(world.submissions.submitAll(world.one.amina, inputs)).rejects.toMatchObject({
      code: 'TOO_MANY',
    });
  });

  it('answers a late repetition after a correction with the log as it is now', async () => {
    const input = logInput();
    await world.submissions.submit(world.one.amina, input);
    await world.corrections.correct(world.one.amina, { baseVersion: 1, log: { ...input, newcomers: 1 } });
    expect(await world.submissions.submit(world.one.amina, input)).toMatchObject({
      version: 2,
      newcomers: 1,
    });
  });

  it('lets nobody log for somebody else', async () => {
    await expect(world.submissions.submit(world.one.coordinator, logInput())).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const stranger = {
      ...world.one.amina,
      membership: { ...world.one.amina.membership, organisationId: newId() },
    };
    await expect(world.submissions.submit(stranger, logInput())).rejects.toThrow();
  });
});
