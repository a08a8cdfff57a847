import { fixedClock, newId } from '@sleutelring/kernel';
import { ReferenceLists } from '@sleutelring/organisations';
import { type TestDatabase, actor, testDatabase } from '@sleutelring/testing';
import { type KeyPersonInput, KeyPersonOrder } from './key-person.inputs';
import { KeyPersonReader } from './key-person.reader';
import { KeyPersonService } from './key-person.service';
import { KeyPersonStatus, LanguageLevel } from './key-person.type';

const { ACTIVE, PAUSED, STOPPED } = KeyPersonStatus;

describe('key persons', () => {
  let database: TestDatabase;
  let lists: ReferenceLists;
  let service: KeyPersonService;
  let reader: KeyPersonReader;

  beforeAll(async () => {
    database = await testDatabase();
    lists = new ReferenceLists(database.app);
    await lists.onApplicationBootstrap();
    service = new KeyPersonService(database.app, lists, fixedClock('2026-11-23T12:00:00Z'));
    reader = new KeyPersonReader(database.app);
  });
  afterAll(async () => {
    await lists.onApplicationShutdown();
    await database.close();
  });

  const coordinator = async () => {
    const organisationId = newId();
    await database.admin(
      `insert into organisation (id, kind, name, short_name) values ($1, 'organisation', 'Fictief', 'Fictief')`,
      [organisationId],
    );
    return actor('coordinator', { organisationId });
  };
  const input = (change: Partial<KeyPersonInput> = {}): KeyPersonInput => ({
    id: newId(),
    alias: 'Amina',
    email: 'amina@example.test',
    languages: [
      { languageKey: 'so', level: LanguageLevel.NATIVE },
      { languageKey: 'ar', level: LanguageLevel.BASIC },
    ],
    communitiesServed: ['Somalische moeders'],
    regionCodes: ['hart-voor-brabant'],
    status: ACTIVE,
    since: '2025-03-01',
    ...change,
  });
  const auditOf = async (id: string) =>
    (
      await database.admin<{ operation: string }>(
        `select operation from audit_entry where $1 = any(subject_ids) order by sequence`,
        [id],
      )
    ).map(({ operation }) => operation);

  it('are made once, with languages and the beginning of their history', async () => {
    const me = await coordinator();
    const amina = input();
    const made = await service.create(me, amina);
    expect(made).toMatchObject({
      alias: 'Amina',
      organisationName: 'Fictief',
      version: 1,
      allowed: ['update', 'changeStatus', 'invite'],
      languages: [
        { languageKey: 'ar', level: 'basic' },
        { languageKey: 'so', level: 'native' },
      ],
    });
    expect(await service.create(me, amina)).toEqual(made);
    expect((await reader.histories(me, [amina.id])).get(amina.id)).toMatchObject([
      { status: 'active', since: '2025-03-01', changedBy: null },
    ]);
    expect(await auditOf(amina.id)).toEqual(['keyPerson.create']);
  });

  it('have an alias of their own within an organisation, whatever its capitals', async () => {
    const [me, other] = [await coordinator(), await coordinator()];
    await service.create(me, input());
    await expect(service.create(me, input({ alias: 'AMINA' }))).rejects.toMatchObject({
      code: 'NOT_UNIQUE',
      field: 'alias',
    });
    await expect(service.create(other, input())).resolves.toMatchObject({ alias: 'Amina' });
  });

  it('change by the version that was looked at', async () => {
    const me = await coordinator();
    const amina = input();
    await service.create(me, amina);
    await service.create(me, input({ alias: 'Saba' }));
    const { status: _status, since: _since, ...profile } = amina;
    const changed = await service.update(me, { ...profile, baseVersion: 1, alias: 'Amina T', languages: [] });
    expect(changed).toMatchObject({ alias: 'Amina T', languages: [], version: 2 });
    await expect(service.update(me, { ...profile, baseVersion: 1 })).rejects.toMatchObject({
      code: 'CHANGED_MEANWHILE',
    });
    await expect(service.update(me, { ...profile, baseVersion: 2, alias: 'saba' })).rejects.toMatchObject({
      code: 'NOT_UNIQUE',
    });
  });

  it('keep every status they had', async () => {
    const me = await coordinator();
    const { id } = await service.create(me, input());
    await service.changeStatus(me, { id, status: PAUSED, since: '2026-01-01', reason: 'Even rust' });
    await service.changeStatus(me, { id, status: PAUSED, since: '2026-01-01', reason: 'Even rust' });
    const stopped = await service.changeStatus(me, { id, status: STOPPED, since: '2026-06-01' });
    expect(stopped).toMatchObject({
      status: 'stopped',
      since: '2026-06-01',
      allowed: ['update', 'changeStatus'],
    });
    const history = (await reader.histories(me, [id])).get(id);
    expect(history?.map(({ status }) => status)).toEqual(['stopped', 'paused', 'active']);
    const news = await database.admin(`select topic from outbox where subject_id = $1`, [id]);
    expect(news).toEqual([{ topic: 'keyPerson.statusChanged' }, { topic: 'keyPerson.statusChanged' }]);
    await expect(service.changeStatus(me, { id, status: ACTIVE, since: '2026-05-31' })).rejects.toMatchObject(
      {
        code: 'DAY_TOO_LONG_AGO',
      },
    );
    await expect(service.changeStatus(me, { id, status: ACTIVE, since: '2026-11-24' })).rejects.toMatchObject(
      {
        code: 'DAY_IN_FUTURE',
      },
    );
  });

  it('are found by what is known of them, in pages', async () => {
    const me = await coordinator();
    const aliases = ['Zahra', 'amina', 'Biniam', 'Çiçek'];
    for (const alias of aliases) {
      const languages = [{ languageKey: alias === 'Biniam' ? 'ti' : 'so', level: LanguageLevel.GOOD }];
      await service.create(me, input({ alias, languages, status: alias === 'Zahra' ? PAUSED : ACTIVE }));
    }
    const found = async (filter: object, order = KeyPersonOrder.ALIAS_ASC) =>
      (await reader.list(me, 50, null, filter, order)).edges.map(({ node }) => node.alias);
    expect(await found({})).toEqual(['amina', 'Biniam', 'Zahra', 'Çiçek']);
    expect(await found({}, KeyPersonOrder.ALIAS_DESC)).toEqual(['Çiçek', 'Zahra', 'Biniam', 'amina']);
    expect(await found({ search: 'çiç' })).toEqual(['Çiçek']);
    expect(await found({ search: '_' })).toEqual([]);
    expect(await found({ statuses: [PAUSED] })).toEqual(['Zahra']);
    expect(await found({ languageKeys: ['ti'] })).toEqual(['Biniam']);
    expect(await found({ regionCodes: ['utrecht'] })).toEqual([]);
    const page = await reader.list(me, 50, null, {}, KeyPersonOrder.ALIAS_ASC);
    const second = await reader.list(me, 50, page.edges[1]?.cursor, {}, KeyPersonOrder.ALIAS_ASC);
    expect([second.edges.map(({ node }) => node.alias), second.totalCount]).toEqual([['Zahra', 'Çiçek'], 4]);
  });

  it('are seen by their own organisation alone, and each reading is noted', async () => {
    const [me, stranger] = [await coordinator(), await coordinator()];
    const { id, organisationId } = await service.create(me, input());
    await reader.one(me, id);
    expect(await auditOf(id)).toEqual(['keyPerson.create', 'keyPerson.read']);
    const others = [
      stranger,
      actor('administrator', { organisationId }),
      actor('key_person', { organisationId, keyPersonId: newId() }),
    ];
    for (const other of others) {
      await expect(reader.one(other, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect((await reader.list(other, 50, null)).edges).toEqual([]);
      await expect(
        service.changeStatus(other, { id, status: PAUSED, since: '2026-01-01' }),
      ).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
    expect(await reader.one(actor('key_person', { organisationId, keyPersonId: id }), id)).toMatchObject({
      allowed: [],
    });
  });
});
