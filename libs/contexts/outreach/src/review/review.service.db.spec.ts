import { type OutreachWorld, logInput, outreachWorld } from '../outreach.fixture';

describe('reviewing logs', () => {
  let world: OutreachWorld;
  beforeAll(async () => {
    world = await outreachWorld();
  });
  afterAll(() => world.close());

  const send = async (change = {}) => {
    const input = logInput(change);
    await world.submissions.submit(world.one.amina, input);
    return input;
  };
  const seen = ({ id }: { id: string }, baseVersion = 1) => ({ id, baseVersion });
  const history = async (id: string) =>
    (await world.attached.histories(world.one.coordinator, [id])).get(id) ?? [];

  it('goes from sent by returned and corrected to approved, and remembers each step', async () => {
    const input = await send();
    const { one, reviews, corrections } = world;
    await reviews.return(one.coordinator, seen(input), 'Waren het er echt 14?');
    const corrected = {
      ...input,
      bands: [{ genderKey: 'vrouw', ageGroupKey: '26_45', count: 12 }],
      heard: null,
    };
    const again = await corrections.correct(one.amina, { baseVersion: 2, log: corrected });
    expect(again).toMatchObject({ state: 'sent', question: null, version: 3, attendances: 12 });
    const [approved] = await reviews.approve(one.coordinator, [seen(input, 3)]);
    expect(approved).toMatchObject({ state: 'approved', version: 4, allowed: ['reopen', 'count'] });
    expect(approved?.approvedAt).toBeInstanceOf(Date);
    expect(await history(input.id)).toMatchObject([
      { kind: 'sent', by: 'Amina' },
      { kind: 'returned', question: 'Waren het er echt 14?' },
      {
        kind: 'corrected',
        by: 'Amina',
        changes: [
          { field: 'attendances', before: '14', after: '12' },
          { field: 'bands.vrouw.26_45', before: '10', after: '12' },
          { field: 'bands.vrouw.46_64', before: '4', after: null },
          { field: 'heard', before: null, after: null },
        ],
      },
      { kind: 'approved' },
    ]);
    const topics = await world.database.admin<{ topic: string }>(
      `select topic from outbox where subject_id = $1 order by created_at`,
      [input.id],
    );
    expect(topics.map(({ topic }) => topic)).toEqual([
      'activityLog.sent',
      'activityLog.returned',
      'activityLog.corrected',
      'activityLog.approved',
    ]);
  });

  it('approves all or none', async () => {
    const [fine, returned] = [await send(), await send()];
    await world.reviews.return(world.one.coordinator, seen(returned), 'Waar was dit?');
    await expect(
      world.reviews.approve(world.one.coordinator, [seen(fine), seen(returned, 2)]),
    ).rejects.toMatchObject({
      code: 'NOT_ALLOWED_NOW',
      field: 'logs.1.id',
    });
    expect((await world.reader.one(world.one.coordinator, fine.id)).state).toBe('sent');
  });

  it('repeats a decision without effect, also twice in one list', async () => {
    const input = await send();
    await world.reviews.approve(world.one.coordinator, [seen(input), seen(input)]);
    await world.reviews.approve(world.one.coordinator, [seen(input)]);
    expect((await history(input.id)).map(({ kind }) => kind)).toEqual(['sent', 'approved']);
    const reopened = await world.reviews.reopen(world.one.coordinator, seen(input, 2));
    expect(reopened).toMatchObject({ state: 'sent', approvedAt: null });
  });

  it('decides on the version that was seen, and loses nothing of one that changed meanwhile', async () => {
    const { one, reviews, corrections, reader } = world;
    const [input, other] = [await send(), await send()];
    await corrections.correct(one.amina, { baseVersion: 1, log: { ...input, durationMinutes: 90 } });
    const changed = await reader.one(one.coordinator, input.id);
    const refusal = (field: string) => ({ code: 'CHANGED_MEANWHILE', field });
    await expect(reviews.approve(one.coordinator, [seen(other), seen(input)])).rejects.toMatchObject(
      refusal('logs.1.baseVersion'),
    );
    await expect(reviews.return(one.coordinator, seen(input), 'Klopt de duur?')).rejects.toMatchObject(
      refusal('baseVersion'),
    );
    expect(await reader.one(one.coordinator, input.id)).toEqual(changed);
    expect((await reader.one(one.coordinator, other.id)).state).toBe('sent');
    await reviews.approve(one.coordinator, [seen(other), seen(input, 2)]);
    await expect(reviews.reopen(one.coordinator, seen(input, 2))).rejects.toMatchObject(
      refusal('baseVersion'),
    );
    expect((await reader.one(one.coordinator, input.id)).state).toBe('approved');
  });

  it('does not take the approval of another version for the one that was asked', async () => {
    const { one, reviews, corrections } = world;
    const input = await send();
    await reviews.approve(one.coordinator, [seen(input)]);
    await reviews.reopen(one.coordinator, seen(input, 2));
    await corrections.correct(one.amina, { baseVersion: 3, log: { ...input, durationMinutes: 90 } });
    await reviews.approve(one.coordinator, [seen(input, 4)]);
    await expect(reviews.approve(one.coordinator, [seen(input)])).rejects.toMatchObject({
      code: 'CHANGED_MEANWHILE',
    });
  });

  it('does not show another organisation, and not to key persons, that a log exists', async () => {
    const input = await send();
    for (const other of [world.other.coordinator, world.one.saba, world.other.amina]) {
      await expect(world.reviews.approve(other, [seen(input)])).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(world.reader.one(other, input.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      const correction = { baseVersion: 1, log: input };
      await expect(world.corrections.correct(other, correction)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('corrects only the version that was looked at, and once', async () => {
    const input = await send();
    const correction = { baseVersion: 1, log: { ...input, durationMinutes: 90 } };
    const first = await world.corrections.correct(world.one.amina, correction);
    expect(await world.corrections.correct(world.one.amina, correction)).toEqual(first);
    const other = { baseVersion: 1, log: { ...input, durationMinutes: 60 } };
    await expect(world.corrections.correct(world.one.amina, other)).rejects.toMatchObject({
      code: 'CHANGED_MEANWHILE',
    });
  });

  it('leaves what is approved alone', async () => {
    const input = await send();
    await world.reviews.approve(world.one.coordinator, [seen(input)]);
    const correction = { baseVersion: 2, log: { ...input, newcomers: 0 } };
    await expect(world.corrections.correct(world.one.amina, correction)).rejects.toMatchObject({
      code: 'NOT_ALLOWED_NOW',
    });
    await expect(world.corrections.withdraw(world.one.amina, input.id, 2)).rejects.toMatchObject({
      code: 'NOT_ALLOWED_NOW',
    });
  });

  it('forgets what was heard when a log is taken back', async () => {
    const input = await send();
    await world.corrections.withdraw(world.one.amina, input.id, 1);
    await world.corrections.withdraw(world.one.amina, input.id, 1);
    expect((await world.attached.heard(world.one.coordinator, [input.id])).size).toBe(0);
    expect((await history(input.id)).map(({ kind }) => kind)).toEqual(['sent', 'withdrawn']);
  });

  it('lets only one of two reviewers decide', async () => {
    const input = await send();
    const outcomes = await Promise.allSettled([
      world.reviews.approve(world.one.coordinator, [seen(input)]),
      world.reviews.return(world.one.coordinator, seen(input), 'Klopt de datum?'),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
