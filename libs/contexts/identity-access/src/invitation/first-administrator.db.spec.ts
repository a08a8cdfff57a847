import { setTimeout as sleep } from 'node:timers/promises';
import { ANONYMOUS, fixedClock, newId } from '@sleutelring/kernel';
import { type TestDatabase, testDatabase } from '@sleutelring/testing';
import { SessionService } from '../session/session.service';
import { AcceptanceService } from './acceptance.service';
import { inviteFirstAdministrator } from './first-administrator';

const VISITOR = { device: 'Chrome · Linux', network: '203.0.113' };
const HOUR = 60 * 60 * 1000;

describe('the first administrator', () => {
  let database: TestDatabase;
  let clock: ReturnType<typeof fixedClock>;
  beforeEach(async () => {
    database = await testDatabase();
    clock = fixedClock(new Date());
  });
  afterEach(() => database.close());

  const invite = (address?: string) =>
    inviteFirstAdministrator(
      { ...database, clock, config: { PUBLIC_URL: 'https://portaal.example' } },
      address,
    );
  const accept = (link: string | null, displayName = 'Noor') =>
    new AcceptanceService(database.auth, new SessionService(database.auth, clock), clock).accept(
      VISITOR,
      ANONYMOUS,
      link?.split('/').at(-1) ?? '',
      { displayName, locale: 'nl' },
    );
  const isSomebodyWaiting = async () => {
    const waiting = await database.admin(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return waiting.length > 0;
  };
  const count = async (table: string) => (await database.admin(`select from ${table}`)).length;

  it('gets in by the link and administrates', async () => {
    const link = await invite();
    expect(link).toMatch(/^https:\/\/portaal\.example\/welkom\/[\w-]{43}$/);
    const { viewer } = await accept(link);
    expect(viewer).toMatchObject({ displayName: 'Noor', email: null, membership: { role: 'administrator' } });
    expect(await database.admin(`select kind, name from organisation`)).toEqual([
      { kind: 'organisation', name: 'Beheer' },
    ]);
  });

  it('is invited again as long as nobody came, and only the last link works', async () => {
    const [early, late] = [await invite('een@test.example'), await invite('twee@test.example')];
    await expect(accept(early)).rejects.toThrow('INVITATION_INVALID');
    expect((await accept(late)).viewer.email).toBe('twee@test.example');
    expect(await count('organisation')).toBe(1);
  });

  it('is not invited where somebody has an account', async () => {
    await accept(await invite());
    expect(await invite()).toBeNull();
    expect(await count('invitation')).toBe(1);
  });

  it('is not invited while somebody is just accepting', async () => {
    await invite();
    const again = await database.auth.transaction(ANONYMOUS, async (tx) => {
      await tx.execute(`update invitation set accepted_at = now()`);
      await tx.execute(`insert into account (id, display_name) values ($1, 'Noor')`, [newId()]);
      const asked = invite();
      while (!(await isSomebodyWaiting())) await sleep(10);
      return { asked };
    });
    expect(await again.asked).toBeNull();
  });

  it('has 72 hours', async () => {
    const link = await invite();
    clock.advance(72 * HOUR);
    await expect(accept(link)).rejects.toThrow('INVITATION_INVALID');
  });

  it('has not proved the address she was invited at', async () => {
    await accept(await invite('noor@test.example'));
    expect(await database.admin(`select email_confirmed_at from account`)).toEqual([
      { email_confirmed_at: null },
    ]);
  });

  it('refuses an address that is none', async () => {
    await expect(invite('noor')).rejects.toThrow('INVALID_FORMAT at email');
    expect(await count('organisation')).toBe(0);
  });

  it('is in the audit trail of the organisation that administrates', async () => {
    await accept(await invite());
    const [{ id } = { id: '' }] = await database.admin<{ id: string }>(`select id from organisation`);
    const trail = await database.admin(
      `select role, operation from audit_entry where organisation_id = $1 order by sequence`,
      [id],
    );
    expect(trail.slice(0, 2)).toEqual([
      { role: 'job first-administrator', operation: 'organisation.save' },
      { role: 'job first-administrator', operation: 'invitation.makeFirst' },
    ]);
    expect(trail).toContainEqual({ role: 'anonymous', operation: 'invitation.accept' });
  });
});
