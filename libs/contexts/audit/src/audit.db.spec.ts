import { createHash } from 'node:crypto';
import { newId } from '@sleutelring/kernel';
import { type TestDatabase, actor, testDatabase } from '@sleutelring/testing';
import { AuditService } from './audit.service';
import { record } from './record';

describe('the audit trail', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  async function setup(entries = 3) {
    const organisationId = newId();
    const coordinator = actor('coordinator', { organisationId });
    const auditor = actor('auditor', { organisationId });
    for (let count = 0; count < entries; count++) {
      await database.app.transaction(coordinator, (tx) =>
        record(tx, { operation: 'test.done', subjectType: 'test', subjectId: newId() }),
      );
    }
    return { organisationId, coordinator, auditor, service: new AuditService(database.app) };
  }

  it('numbers the entries of an organisation from one and shows them newest first', async () => {
    const { auditor, service } = await setup();
    const { edges } = await service.list(auditor, 20);
    expect(edges.map((edge) => edge.node.sequence)).toEqual([3, 2, 1]);
  });

  it('has one entry for what was done to several at once, found by each of them', async () => {
    const { coordinator, auditor, service } = await setup();
    const subjects = [newId(), newId(), newId()];
    const done = { operation: 'test.done', subjectType: 'test', subjectId: subjects };
    await database.app.transaction(coordinator, (tx) => record(tx, done));
    for (const subjectId of subjects) {
      const { edges } = await service.list(auditor, 20, undefined, { subjectId });
      expect(edges.map(({ node }) => [node.sequence, node.subjectIds])).toEqual([[4, subjects]]);
    }
    expect(await service.check(auditor)).toMatchObject({ entries: 4, intact: true });
  });

  it.each([
    ['none', []],
    ['one', [newId()]],
    ['two', [newId(), newId()]],
  ])('seals an entry with %s in a way that anybody can compute again', async (_, subjects) => {
    const { organisationId, coordinator } = await setup(0);
    const done = { operation: 'test.done', subjectType: 'test', subjectId: subjects };
    await database.app.transaction(coordinator, (tx) => record(tx, done));
    const [entry] = await database.admin<{ epoch: string; hash: string }>(
      `select extract(epoch from at)::text as epoch, encode(hash, 'hex') as hash from audit_entry where organisation_id = $1`,
      [organisationId],
    );
    const told = [1, entry?.epoch, organisationId, coordinator.userId, 'coordinator', 'test.done', 'test'];
    const text = [...told, subjects.join(',') || '-', 'done'].join('|');
    const before = createHash('sha256').update(organisationId).digest();
    expect(entry?.hash).toBe(createHash('sha256').update(before).update(text).digest('hex'));
  });

  it('keeps one chain when many write at once', async () => {
    const { coordinator, auditor, service } = await setup(0);
    const writing = Array.from({ length: 40 }, () =>
      database.app.transaction(coordinator, (tx) =>
        record(tx, { operation: 'test.done', subjectType: 'test' }),
      ),
    );
    await Promise.all(writing);
    expect(await service.check(auditor)).toMatchObject({ entries: 40, intact: true, brokenAt: null });
  });

  it('shows nothing to anybody but the auditor of the organisation', async () => {
    const { coordinator, service } = await setup();
    for (const stranger of [coordinator, actor('auditor')]) {
      expect((await service.list(stranger, 20)).edges).toEqual([]);
    }
  });

  it('lets nobody write into the chain of another organisation, or past the door', async () => {
    const { coordinator, organisationId } = await setup(0);
    const foreign = { operation: 'test.done', subjectType: 'test', organisationId };
    const stranger = actor('coordinator');
    for (const role of ['app', 'reader'] as const) {
      await expect(database[role].transaction(stranger, (tx) => record(tx, foreign))).rejects.toThrow(
        /row-level security/,
      );
    }
    const job = { kind: 'system', job: 'test', organisationId } as const;
    await expect(database.worker.transaction(job, (tx) => record(tx, foreign))).rejects.toThrow(
      /row-level security/,
    );
    await database.auth.transaction(stranger, (tx) => record(tx, foreign));
    const insert = `insert into audit_entry (id, sequence, at, role, operation, subject_type, outcome, previous_hash, hash)
      values (gen_random_uuid(), 9, now(), 'x', 'x', 'x', 'done', '', '')`;
    for (const role of ['app', 'reader', 'worker', 'auth'] as const) {
      await expect(database[role].transaction(coordinator, (tx) => tx.query(insert))).rejects.toThrow(
        /permission denied/,
      );
    }
  });

  it('writes into several chains at once, each in the order given', async () => {
    const [one, other] = [newId(), newId()];
    const auth = actor('coordinator', { organisationId: one });
    const entries = [one, other, one, other].map((organisationId, place) => ({
      operation: `test.${place}`,
      subjectType: 'test',
      organisationId,
    }));
    await database.auth.transaction(auth, (tx) => record(tx, entries));
    for (const [organisationId, operations] of [
      [one, ['test.2', 'test.0']],
      [other, ['test.3', 'test.1']],
    ] as const) {
      const auditor = actor('auditor', { organisationId });
      const service = new AuditService(database.app);
      const { edges } = await service.list(auditor, 20);
      expect(edges.map(({ node }) => node.operation)).toEqual(operations);
      expect(await service.check(auditor)).toMatchObject({ entries: 2, intact: true });
    }
  });

  it('cannot be changed by the application', async () => {
    const { auditor, coordinator } = await setup();
    for (const sql of [
      'update audit_entry set role = $$x$$',
      'delete from audit_entry',
      'update audit_head set sequence = 0',
    ]) {
      await expect(database.app.transaction(auditor, (tx) => tx.query(sql))).rejects.toThrow(
        /permission denied/,
      );
      await expect(database.app.transaction(coordinator, (tx) => tx.query(sql))).rejects.toThrow(
        /permission denied/,
      );
    }
  });

  it.each([
    [
      'changed',
      'update audit_entry set operation = $$other$$ where organisation_id = $1 and sequence = 2',
      2,
    ],
    ['taken out', 'delete from audit_entry where organisation_id = $1 and sequence = 2', 3],
  ])('shows when an entry was %s by somebody who can', async (_, sql, brokenAt) => {
    const { organisationId, auditor, service } = await setup();
    await database.admin(sql, [organisationId]);
    expect(await service.check(auditor)).toMatchObject({ intact: false, brokenAt });
  });
});
