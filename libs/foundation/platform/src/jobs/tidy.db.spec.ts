import { newId } from '@sleutelring/kernel';
import { type TestDatabase, testDatabase } from '@sleutelring/testing';
import { Tidy } from './tidy';

describe('tidying messages', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  /** A message that one of its handlers handled, so many days ago. */
  const message = async (state: 'done' | 'laid aside' | 'waiting', days: number): Promise<string> => {
    const id = newId();
    await database.admin(
      `insert into outbox (id, topic, done_at, failed_at) values ($1, 'test.happened',
         case $2 when 'done' then now() - $3 * interval '1 day' end,
         case $2 when 'laid aside' then now() - $3 * interval '1 day' end)`,
      [id, state, days],
    );
    await database.admin(
      `insert into inbox (message_id, handler, handled_at) values ($1, 'Test.one', now() - $2 * interval '1 day')`,
      [id, days],
    );
    return id;
  };
  const left = async (id: string) =>
    (
      await database.admin<{ message: boolean; handled: boolean }>(
        `select exists (select from outbox where id = $1) as message,
           exists (select from inbox where message_id = $1::text) as handled`,
        [id],
      )
    )[0];

  it('forgets what is long done, and remembers what was handled of a message that may be tried again', async () => {
    const [done, old, aside, given, waiting] = [
      await message('done', 6),
      await message('done', 9),
      await message('laid aside', 29),
      await message('laid aside', 31),
      await message('waiting', 29),
    ];
    await new Tidy(database.worker).tidy({
      id: 'Tidy.tidy-slot',
      topic: 'platform.tidy',
      subjectId: null,
      organisationId: null,
    });
    for (const id of [done, aside, waiting]) expect(await left(id)).toEqual({ message: true, handled: true });
    for (const id of [old, given]) expect(await left(id)).toEqual({ message: false, handled: false });
  });
});
