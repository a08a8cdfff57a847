import { fixedClock, newId } from '@sleutelring/kernel';
import { type Person, type TestDatabase, person, testDatabase } from '@sleutelring/testing';
import { IdentityAccessJobs } from '../identity-access.jobs';

const NOW = '2026-11-23T03:30:00Z';

describe('accounts of those who left', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  const purge = (id: string) =>
    new IdentityAccessJobs(database.auth, fixedClock(NOW)).purge({
      id,
      topic: 'identity.purge',
      subjectId: null,
      organisationId: null,
    });
  const end = ({ actor }: Person, at: string) =>
    database.admin(`update membership set ended_at = $2 where id = $1`, [actor.membership.id, at]);
  const withPasskey = async () => {
    const one = await person(database, 'coordinator');
    await database.admin(
      `insert into passkey (id, account_id, credential_id, public_key, counter, transports, name, created_at)
       values ($1, $2, $3, '\\x00', 0, '{}', 'Fictief', now())`,
      [newId(), one.actor.userId, newId()],
    );
    return one;
  };
  const stateOf = async ({ actor }: Person) =>
    (
      await database.admin(
        `select active, email is not null as address, display_name as name,
           (select count(*)::int from passkey where account_id = account.id) as keys,
           (select count(*)::int from session where account_id = account.id and revoked_at is null) as devices
         from account where id = $1`,
        [actor.userId],
      )
    )[0];

  it('hold no name, address or key after twelve months without a hat', async () => {
    const gone = await withPasskey();
    await end(gone, '2025-11-22T03:30:00Z');
    await purge('first');
    expect(await stateOf(gone)).toEqual({
      active: false,
      address: false,
      name: `#${gone.actor.userId.slice(0, 8)}`,
      keys: 0,
      devices: 0,
    });
    await purge('second');
    const audited = await database.admin(
      `select operation, organisation_id as "of" from audit_entry where $1 = any(subject_ids)`,
      [gone.actor.userId],
    );
    expect(audited).toEqual([{ operation: 'account.forget', of: gone.actor.membership.organisationId }]);
  });

  it('stay with who left less long ago, who has another hat, and who never had one', async () => {
    const [recent, other, present] = [await withPasskey(), await withPasskey(), await withPasskey()];
    await end(recent, '2025-11-24T03:30:00Z');
    await end(other, '2024-01-01');
    await person(database, 'auditor', { userId: other.actor.userId });
    const newcomer = newId();
    await database.admin(`insert into account (id, display_name) values ($1, 'Fictief')`, [newcomer]);
    await purge('third');
    for (const one of [recent, other, present])
      expect(await stateOf(one)).toMatchObject({ active: true, address: true, keys: 1 });
    expect(await database.admin(`select active from account where id = $1`, [newcomer])).toEqual([
      { active: true },
    ]);
  });
});
