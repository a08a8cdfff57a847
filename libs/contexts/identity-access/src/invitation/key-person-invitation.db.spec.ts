import { ANONYMOUS, type Actor, fixedClock, newId } from '@sleutelring/kernel';
import type { Config } from '@sleutelring/platform';
import { type Person, type TestDatabase, person, session, testDatabase } from '@sleutelring/testing';
import { SessionService } from '../session/session.service';
import { AcceptanceService } from './acceptance.service';
import { InvitationService } from './invitation.service';
import { KeyPersonAccessLookup } from './key-person-access.lookup';

const VISITOR = { device: 'Chrome · Android', network: '203.0.113' };
const HOUR = 60 * 60 * 1000;

describe('the invitation of a key person', () => {
  let database: TestDatabase;
  let coordinator: Person;
  const clock = fixedClock(new Date());
  const services = () => {
    const config = { PUBLIC_URL: 'https://portaal.example' } as Config;
    const sessions = new SessionService(database.auth, clock);
    return {
      invitations: new InvitationService(database.auth, config, clock),
      acceptance: new AcceptanceService(database.auth, sessions, clock),
      access: new KeyPersonAccessLookup(database.app, clock),
    };
  };
  beforeAll(async () => {
    database = await testDatabase();
    coordinator = await person(database, 'coordinator');
  });
  afterAll(() => database.close());

  const linkFor = async (id: string, email: string | null = null, by: Actor = coordinator.actor) => {
    const { link } = await services().invitations.inviteKeyPerson(by, { id, email });
    return link?.split('/').at(-1) ?? '';
  };
  const accept = (token: string, actor: Actor = ANONYMOUS) =>
    services().acceptance.accept(VISITOR, actor, token, { displayName: 'Amina', locale: 'nl' });
  const openSessions = async (userId: string) => {
    const rows = await database.admin(`select id from session where account_id = $1 and revoked_at is null`, [
      userId,
    ]);
    return rows.length;
  };

  it('opens an account without an address for who gets the link in her hand', async () => {
    const id = newId();
    const { link } = await services().invitations.inviteKeyPerson(coordinator.actor, { id, email: null });
    expect(link).toMatch(/^https:\/\/portaal\.example\/agenda\/#\/welkom\/[\w-]{43}$/);
    const { viewer, lasting } = await accept(link!.split('/').at(-1)!);
    expect(lasting).toBe(true);
    expect(viewer).toMatchObject({ email: null, membership: { role: 'key_person', keyPersonId: id } });
  });

  it('works for 72 hours', async () => {
    const [early, late] = [await linkFor(newId()), await linkFor(newId())];
    clock.advance(72 * HOUR - 1);
    await accept(early);
    clock.advance(1);
    await expect(accept(late)).rejects.toThrow('INVITATION_INVALID');
  });

  it('brings her back when the phone is lost, and puts the lost phone out', async () => {
    const id = newId();
    const { viewer } = await accept(await linkFor(id));
    const again = await accept(await linkFor(id));
    expect(again.viewer.userId).toBe(viewer.userId);
    expect(again.viewer.memberships).toHaveLength(1);
    expect(await openSessions(viewer.userId)).toBe(1);
  });

  it('does not open an account that has other hats: its owner signs in first', async () => {
    const id = newId();
    const { viewer } = await accept(await linkFor(id));
    await person(database, 'auditor', { userId: viewer.userId });
    const token = await linkFor(id);
    await expect(accept(token)).rejects.toThrow('UNAUTHENTICATED');
    const { sessionId } = await session(database, viewer.userId, null);
    const herself: Actor = { kind: 'user', userId: viewer.userId, sessionId, membership: null };
    expect((await accept(token, herself)).viewer.userId).toBe(viewer.userId);
  });

  it('does not open the account of an address that it does not prove', async () => {
    const email = `${newId()}@test.example`;
    await person(database, 'administrator', { email });
    await expect(accept(await linkFor(newId(), email))).rejects.toThrow('UNAUTHENTICATED');
  });

  it('shows the coordinator of the organisation whether she is in, and nobody else', async () => {
    const [inside, waiting, unknown] = [newId(), newId(), newId()];
    await accept(await linkFor(inside));
    await linkFor(waiting);
    const ids = [inside, waiting, unknown];
    const { access } = services();
    expect([...(await access.of(coordinator.actor, ids)).values()]).toMatchObject([
      { hasAccount: true, invitation: { state: 'accepted', link: null } },
      { hasAccount: false, invitation: { state: 'open', link: null } },
      { hasAccount: false, invitation: null },
    ]);
    const stranger = await person(database, 'coordinator');
    const seen = [...(await access.of(stranger.actor, ids)).values()];
    expect(seen).toEqual(ids.map(() => ({ hasAccount: false, invitation: null })));
  });

  it('forgets the address when it is used', async () => {
    const email = `${newId()}@test.example`;
    await accept(await linkFor(newId(), email));
    expect(await database.admin(`select from invitation where email = $1`, [email])).toEqual([]);
  });
});
