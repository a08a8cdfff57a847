import { newId } from '@sleutelring/kernel';
import { type TestApi, organisation, person, send, session, startApi } from '@sleutelring/testing';

const VIEWER = '{ viewer { userId sessionId membership { id role } memberships { id } permissions } }';
const SESSIONS = '{ mySessions { id device current } }';
const REVOKED = '{ sessionRevoked }';
const REVOKE = 'mutation ($id: ID!) { revokeSession(id: $id) }';
const ACT_AS = 'mutation ($id: ID!) { actAs(membershipId: $id) { membership { id role } permissions } }';

describe('sessions', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) =>
    answer.errors?.[0]?.extensions.code;

  it.each([
    '',
    'sleutelring=',
    'sleutelring=x',
    `sleutelring=${'A'.repeat(43)}`,
    `sleutelring=${"'".repeat(43)}`,
  ])('knows nobody by the cookie %j', async (cookie) => {
    expect((await api.run(VIEWER, {}, cookie)).data).toEqual({ viewer: null });
    expect(codeOf(await api.run(SESSIONS, {}, cookie))).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['is over', `update session set expires_at = now() where id = $1`],
    ['was revoked', `update session set revoked_at = now() where id = $1`],
    [
      'belongs to a closed account',
      `update account set active = false where id = (select account_id from session where id = $1)`,
    ],
  ])('knows nobody by a session that %s', async (_, change) => {
    const client = await api.signedIn('coordinator');
    await api.database.admin(change, [client.actor.sessionId]);
    expect((await client.run(VIEWER)).data).toEqual({ viewer: null });
  });

  it('knows nobody when a request is meant for somebody else than who signed in meanwhile', async () => {
    const [amina, halima] = [await api.signedIn('key_person'), await api.signedIn('key_person')];
    const meantFor = ({ actor }: typeof amina) => ({ 'x-sleutelring-as': actor.membership.keyPersonId! });
    const asked = (whom: typeof amina) => send(api.url, SESSIONS, {}, halima.cookie, meantFor(whom));
    expect(codeOf(await asked(amina))).toBe('UNAUTHENTICATED');
    expect((await asked(halima)).errors).toBeUndefined();
  });

  it.each([
    ['ran out', `update session set expires_at = now() where id = $1`, false],
    ['was revoked', `update session set revoked_at = now() where id = $1`, true],
    [
      'belongs to a closed account',
      `update account set active = false where id = (select account_id from session where id = $1)`,
      true,
    ],
  ])('tells a device whose session %s whether it was shut out', async (_, change, revoked) => {
    const client = await api.signedIn('key_person');
    expect((await client.run(REVOKED)).data).toEqual({ sessionRevoked: false });
    await api.database.admin(change, [client.actor.sessionId]);
    expect((await client.run(REVOKED)).data).toEqual({ sessionRevoked: revoked });
    expect((await api.run(REVOKED)).data).toEqual({ sessionRevoked: false });
    expect((await api.run(REVOKED, {}, `sleutelring=${'A'.repeat(43)}`)).data).toEqual({
      sessionRevoked: false,
    });
  });

  it('takes the hat off when the membership ends or the organisation leaves', async () => {
    const [one, other] = [await api.signedIn('coordinator'), await api.signedIn('coordinator')];
    await api.database.admin('update membership set ended_at = now() where id = $1', [
      one.actor.membership.id,
    ]);
    await api.database.admin('update organisation set active = false where id = $1', [
      other.actor.membership.organisationId,
    ]);
    for (const client of [one, other]) {
      const { data } = await client.run(VIEWER);
      expect(data.viewer).toMatchObject({ membership: null, memberships: [], permissions: [] });
      expect(codeOf(await client.run('{ accounts { userId } }'))).toBe('NOT_FOUND');
    }
  });

  it('slides: a session that is used lives on, and is written once a minute at most', async () => {
    const client = await api.signedIn('key_person');
    const seen = async () =>
      (
        await api.database.admin<{ age: number; days: number; at: string }>(
          `select extract(epoch from now() - last_seen_at)::int as age, last_seen_at::text as at,
             extract(epoch from expires_at - last_seen_at)::int / 86400 as days from session where id = $1`,
          [client.actor.sessionId],
        )
      )[0]!;
    await api.database.admin(`update session set last_seen_at = now() - interval '2 minutes' where id = $1`, [
      client.actor.sessionId,
    ]);
    await client.run(VIEWER);
    const first = await seen();
    expect(first).toMatchObject({ days: 30 });
    expect(first.age).toBeLessThan(30);
    await client.run(VIEWER);
    expect((await seen()).at).toBe(first.at);
  });

  it.each([
    ['key_person', '180 days'],
    ['coordinator', '7 days'],
  ] as const)('ends for a %s %s after signing in, however much it is used', async (role, longest) => {
    const client = await api.signedIn(role);
    const { sessionId, membership } = client.actor;
    const used = async (ago: string) => {
      await api.database.admin(
        `update session set created_at = now() - $2::interval, last_seen_at = now() - interval '2 minutes' where id = $1`,
        [sessionId, ago],
      );
      await client.run(VIEWER);
      return (
        await api.database.admin<{ over: boolean }>(
          `select expires_at = created_at + $2::interval as over from session where id = $1`,
          [sessionId, longest],
        )
      )[0]?.over;
    };
    expect(await used('1 hour')).toBe(false);
    expect(await used(`${longest} -1 hour`)).toBe(true);
    await client.run(ACT_AS, { id: membership.id });
    expect(await used(`${longest} -1 minute`)).toBe(true);
    expect((await client.run(VIEWER)).data.viewer).not.toBeNull();
    await used(longest);
    expect((await client.run(VIEWER)).data.viewer).toBeNull();
  });

  it('puts on another of the own hats, on this device alone', async () => {
    const client = await api.signedIn('coordinator');
    const { userId, membership } = client.actor;
    const auditor = await person(api.database, 'auditor', { userId });
    const foreign = await person(api.database, 'administrator');
    const { data } = await client.run(ACT_AS, { id: auditor.actor.membership.id });
    expect(data.actAs).toMatchObject({ membership: { role: 'AUDITOR' } });
    expect(data.actAs.permissions).toContain('audit.read');
    expect((await client.run(VIEWER)).data.viewer.membership.id).toBe(auditor.actor.membership.id);
    expect((await api.run(VIEWER, {}, auditor.cookie)).data.viewer.membership.role).toBe('AUDITOR');
    expect((await client.run(ACT_AS, { id: membership.id })).data.actAs.membership.id).toBe(membership.id);
    for (const id of [foreign.actor.membership.id, newId(), 'x'])
      expect(codeOf(await client.run(ACT_AS, { id }))).toBe('NOT_FOUND');
  });

  it('wears no hat yet when there are several', async () => {
    const { actor } = await person(api.database, 'coordinator');
    await person(api.database, 'auditor', { userId: actor.userId });
    const { cookie } = await session(api.database, actor.userId, null);
    const { data } = await api.run(VIEWER, {}, cookie);
    expect(data.viewer).toMatchObject({ membership: null, permissions: [] });
    expect(data.viewer.memberships).toHaveLength(2);
  });

  it('shows the own devices and signs them out, and nobody else’s', async () => {
    const client = await api.signedIn('coordinator');
    const second = await session(api.database, client.actor.userId, client.actor.membership.id);
    const stranger = await api.signedIn('coordinator');
    const { data } = await client.run(SESSIONS);
    expect(
      data.mySessions.map(({ id, current }: { id: string; current: boolean }) => [id, current]).sort(),
    ).toEqual(
      [
        [client.actor.sessionId, true],
        [second.sessionId, false],
      ].sort(),
    );
    expect(codeOf(await stranger.run(REVOKE, { id: second.sessionId }))).toBe('NOT_FOUND');
    expect((await client.run(REVOKE, { id: second.sessionId })).data).toEqual({ revokeSession: true });
    expect((await api.run(VIEWER, {}, second.cookie)).data.viewer).toBeNull();
    expect((await client.run(SESSIONS)).data.mySessions).toHaveLength(1);
  });

  it('serves no request that begins after a revocation committed, a thousand of them racing', async () => {
    const client = await api.signedIn('coordinator');
    const lost = await session(api.database, client.actor.userId, client.actor.membership.id);
    let committed = false;
    let late = 0;
    const ask = async () => {
      const beganLate = committed;
      const { data } = await api.run(VIEWER, {}, lost.cookie);
      if (beganLate) late += 1;
      return beganLate && data.viewer !== null;
    };
    const racing = Array.from({ length: 20 }, async () => {
      const served: boolean[] = [];
      for (let round = 0; round < 50; round += 1) served.push(await ask());
      return served;
    });
    await new Promise((wake) => setTimeout(wake, 100));
    expect((await client.run(REVOKE, { id: lost.sessionId })).errors).toBeUndefined();
    committed = true;
    const served = (await Promise.all(racing)).flat();
    expect(served).toHaveLength(1000);
    expect(late).toBeGreaterThan(100);
    expect(served.filter(Boolean)).toHaveLength(0);
  });

  it('signs out, clears the cookie, and says so as often as asked', async () => {
    const client = await api.signedIn('coordinator');
    const answer = await client.run('mutation { signOut }');
    expect(answer.headers.getSetCookie()[0]).toMatch(/^sleutelring=; .*Expires=Thu, 01 Jan 1970/);
    expect((await client.run(VIEWER)).data.viewer).toBeNull();
    expect((await client.run('mutation { signOut }')).data).toEqual({ signOut: true });
  });

  it('writes who came, who left and who changed hats into the audit trail', async () => {
    const client = await api.signedIn('coordinator');
    const { membership, userId } = client.actor;
    await client.run(ACT_AS, { id: membership.id });
    await client.run('mutation { signOut }');
    const entries = await api.database.admin(
      `select operation, organisation_id as org from audit_entry where user_id = $1 order by sequence`,
      [userId],
    );
    expect(entries).toEqual([
      { operation: 'session.actAs', org: membership.organisationId },
      { operation: 'session.revoke', org: membership.organisationId },
    ]);
  });

  it('sets a cookie that only its own host gets back where there is https', async () => {
    const secure = await startApi({ PUBLIC_URL: 'https://portaal.example', DEMO: 'true' });
    try {
      const email = `${newId()}@demo.example`;
      const organisationId = await organisation(secure.database);
      const { actor } = await person(secure.database, 'key_person', { email, organisationId });
      const { headers } = await secure.run(
        `mutation { signInAsDemoPerson(userId: "${actor.userId}") { userId } }`,
      );
      const [cookie] = headers.getSetCookie();
      expect(cookie).toMatch(/^__Host-sleutelring=[\w-]{43}; /);
      const flags = cookie!.split('; ').slice(1).sort();
      expect(flags).toEqual(['HttpOnly', 'Max-Age=34560000', 'Path=/', 'SameSite=Strict', 'Secure']);
    } finally {
      await secure.close();
    }
  });
});
