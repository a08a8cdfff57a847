import { newId } from '@sleutelring/kernel';
import { type TestDatabase, testDatabase } from '@sleutelring/testing';
import type { Transaction } from './transaction';

const actor = { kind: 'system', job: 'test', organisationId: null } as const;
const topic = 'test.happened';

describe('a transaction', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  const published = (subjectId: string) =>
    database.admin('select 1 from outbox where subject_id = $1', [subjectId]);
  const happen = (tx: Transaction, subjectId: string) =>
    tx.publish({ topic, subjectId, organisationId: null });

  it('ends with what was left for the end, in the order given', async () => {
    const id = newId();
    await database.app.transaction(actor, (tx) => {
      happen(tx, id);
      tx.last(`select set_config('app.test', 'first', true)`, [], 'test.first');
      tx.last(
        `select set_config('app.test', 'after ' || current_setting('app.test'), true)`,
        [],
        'test.after',
      );
    });
    expect(await published(id)).toHaveLength(1);
  });

  it('undoes everything when the last of it fails', async () => {
    const id = newId();
    const failing = database.app.transaction(actor, (tx) => {
      happen(tx, id);
      tx.last('select 1 / $1::int', [0], 'test.fails');
    });
    await expect(failing).rejects.toThrow('division by zero');
    expect(await published(id)).toEqual([]);
  });

  it('does not pass for done when the work kept an error to itself', async () => {
    const id = newId();
    const failing = database.app.transaction(actor, async (tx) => {
      happen(tx, id);
      await tx.query('select 1 / 0').catch(() => undefined);
    });
    await expect(failing).rejects.toThrow();
    expect(await published(id)).toEqual([]);
    const empty = database.app.transaction(actor, (tx) => tx.query('select 1 / 0').catch(() => 'well'));
    await expect(empty).rejects.toThrow('the transaction had failed');
  });

  it('leaves its connection fit for the next one', async () => {
    for (let round = 0; round < 10; round++) {
      await expect(database.app.transaction(actor, (tx) => tx.query('select nonsense'))).rejects.toThrow();
    }
    expect(await database.app.transaction(actor, (tx) => tx.query('select 1 as one'))).toEqual([{ one: 1 }]);
  });

  it('is known to TypeORM, which begins none of its own in it', async () => {
    await database.app.transaction(actor, async (tx) => {
      expect(tx.manager.queryRunner?.isTransactionActive).toBe(true);
      const before = await tx.one<{ id: string }>('select pg_current_xact_id()::text as id');
      await tx.manager.transaction((inner) => inner.query('select 1'));
      expect(await tx.one('select pg_current_xact_id()::text as id')).toEqual(before);
    });
  });

  it('is no reading when it leaves something for the end', async () => {
    const reading = database.app.read(actor, async (tx) => happen(tx, newId()));
    await expect(reading).rejects.toThrow('no reading');
  });
});
