import { newId } from '@sleutelring/kernel';
import { type TestDatabase, actor, testDatabase } from '@sleutelring/testing';
import { SavedFilterService } from './saved-filter.service';

describe('saved filters', () => {
  let database: TestDatabase;
  let filters: SavedFilterService;
  const organisationId = newId();
  const [me, colleague] = [
    actor('coordinator', { organisationId }),
    actor('coordinator', { organisationId }),
  ];
  const input = (change = {}) => ({
    id: newId(),
    list: 'activityLogs',
    name: 'Wacht op mij',
    query: 'states=SENT',
    shared: false,
    ...change,
  });

  beforeAll(async () => {
    database = await testDatabase();
    filters = new SavedFilterService(database.app);
    await database.admin(
      `insert into organisation (id, kind, name, short_name) values ($1, 'organisation', 'Fictief', 'Fictief')`,
      [organisationId],
    );
  });
  afterAll(() => database.close());

  it('are mine until I share them, and never anybody else’s', async () => {
    const [own, shared] = [input({ list: 'first' }), input({ list: 'first', shared: true, name: 'Van ons' })];
    await filters.save(me, own);
    await filters.save(me, shared);
    expect(await filters.list(me, 'first')).toEqual([
      { ...shared, mine: true },
      { ...own, mine: true },
    ]);
    expect(await filters.list(colleague, 'first')).toEqual([{ ...shared, mine: false }]);
    expect(await filters.list(actor('coordinator'), 'first')).toEqual([]);
  });

  it('change and go only by the hand that made them', async () => {
    const filter = input({ list: 'second', shared: true });
    await filters.save(me, filter);
    await filters.save(me, { ...filter, name: 'Anders' });
    await expect(filters.save(colleague, { ...filter, name: 'Gekaapt' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(await filters.remove(colleague, filter.id)).toBe(false);
    expect(await filters.list(me, 'second')).toMatchObject([{ name: 'Anders' }]);
    expect(await filters.remove(me, filter.id)).toBe(true);
    expect(await filters.remove(me, filter.id)).toBe(false);
  });

  it('are fifty at most', async () => {
    const collector = actor('coordinator', { organisationId });
    for (let made = 0; made < 50; made += 1) await filters.save(collector, input());
    await expect(filters.save(collector, input())).rejects.toMatchObject({ code: 'TOO_MANY' });
  });
});
