import { ANONYMOUS, fixedClock, newId } from '@sleutelring/kernel';
import { type Person, type TestDatabase, person, session, testDatabase } from '@sleutelring/testing';
import { SessionService } from '../session/session.service';
import { SignInCodeService } from './sign-in-code.service';

const MINUTE = 60 * 1000;
const from = (network: string) => ({ device: 'Chrome · Android', network });

describe('the code that is mailed', () => {
  let database: TestDatabase;
  let codes: SignInCodeService;
  const clock = fixedClock('2026-11-23T12:00:00Z');
  beforeAll(async () => {
    database = await testDatabase();
    codes = new SignInCodeService(database.auth, new SessionService(database.auth, clock), clock);
  });
  afterAll(() => database.close());

  const address = () => `${newId()}@test.example`;
  const somebody = async (): Promise<{ email: string; known: Person }> => {
    const email = address();
    return { email, known: await person(database, 'coordinator', { email }) };
  };
  const mailed = async (email: string, network = newId()): Promise<string> => {
    await codes.request(from(network), email);
    const [mail] = await database.admin<{ code: string }>(
      `select template_values->>'code' as code from mail join account on account.id = account_id
       where email = $1 order by mail.created_at desc limit 1`,
      [email],
    );
    return mail?.code ?? '';
  };
  const outcome = (attempt: Promise<unknown>): Promise<string> =>
    attempt.then(
      () => 'in',
      (error: { code?: string }) => error.code ?? String(error),
    );
  const attempts = async (email: string) =>
    (
      await database.admin<{ attempts: number }>(
        `select attempts from sign_in_code where account_id = (select id from account where email = $1)`,
        [email],
      )
    )[0]?.attempts;

  it('works for ten minutes', async () => {
    const { email } = await somebody();
    const inTime = await mailed(email);
    clock.advance(10 * MINUTE - 1);
    expect(await outcome(codes.signIn(from('a'), email, inTime))).toBe('in');
    const late = await mailed(email);
    clock.advance(10 * MINUTE);
    expect(await outcome(codes.signIn(from('a'), email, late))).toBe('CODE_INVALID');
  });

  it('is replaced by the next one', async () => {
    const { email } = await somebody();
    const [first, second] = [await mailed(email), await mailed(email)];
    expect(await outcome(codes.signIn(from('b'), email, first))).toBe('CODE_INVALID');
    expect(await outcome(codes.signIn(from('b'), email, second))).toBe('in');
  });

  it('is compared five times at most, from however many networks and spellings of the address', async () => {
    const { email } = await somebody();
    const code = await mailed(email);
    const guess = (index: number): Promise<string> => {
      const spelled = [...email]
        .map((sign, at) => ((index >> (at % 9)) & 1 ? sign.toUpperCase() : sign))
        .join('');
      return outcome(codes.signIn(from(`2001:db8:${index}`), ` ${spelled}`, `ZZZZ-${1000 + index}`));
    };
    // Forty at the same moment: more than that wait too long for one of four connections on a slow machine.
    const outcomes = new Set<string>();
    for (let round = 0; round < 10; round += 1) {
      const answers = await Promise.all(Array.from({ length: 40 }, (_, one) => guess(round * 40 + one)));
      for (const answer of answers) outcomes.add(answer);
    }
    expect([...outcomes].sort()).toEqual(['CODE_INVALID', 'TOO_MANY_ATTEMPTS']);
    expect(await attempts(email)).toBe(5);
    expect(await outcome(codes.signIn(from('c'), email, code))).toBe('TOO_MANY_ATTEMPTS');
  });

  it('can be asked for five times in a quarter of an hour, known or not', async () => {
    for (const email of [(await somebody()).email, address()]) {
      const asked: string[] = [];
      for (let time = 0; time < 6; time += 1) asked.push(await outcome(codes.request(from(newId()), email)));
      expect(asked).toEqual(['in', 'in', 'in', 'in', 'in', 'TOO_MANY_ATTEMPTS']);
      clock.advance(15 * MINUTE);
      expect(await outcome(codes.request(from(newId()), email))).toBe('in');
    }
  });

  it('slows down a network that asks for many', async () => {
    const network = newId();
    for (let time = 0; time < 100; time += 1) await codes.request(from(network), address());
    expect(await outcome(codes.request(from(network), address()))).toBe('TOO_MANY_ATTEMPTS');
    expect(await outcome(codes.request(from(newId()), address()))).toBe('in');
  });

  it('refuses whoever goes on without waiting for a counter, which would keep others waiting', async () => {
    const email = address();
    for (let time = 0; time < 5; time += 1) await codes.request(from(newId()), email);
    await database.auth.transaction(ANONYMOUS, async (tx) => {
      await tx.execute(`update throttle set count = count`);
      expect(await outcome(codes.request(from(newId()), email))).toBe('TOO_MANY_ATTEMPTS');
    });
  });

  it('takes as long for an address that nobody has', async () => {
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let round = 0; round < 40; round += 1) {
      for (const [email, times] of [
        [(await somebody()).email, known],
        [address(), unknown],
      ] as const) {
        const started = performance.now();
        await codes.request(from(newId()), email);
        await outcome(codes.signIn(from(newId()), email, 'ZZZZ-ZZZZ'));
        times.push(performance.now() - started);
      }
    }
    const median = (times: number[]) => times.sort((a, b) => a - b)[times.length / 2] as number;
    const ratio = median(known) / median(unknown);
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.6);
  });

  it('puts out whoever came in before the address was proved', async () => {
    const { email, known } = await somebody();
    const { userId } = known.actor;
    await database.admin('update account set email_confirmed_at = null where id = $1', [userId]);
    await session(database, userId, null);
    await database.admin(
      `insert into passkey (id, account_id, credential_id, public_key, counter, transports, name, created_at)
       values ($1, $2, $3, '\\x00', 0, '{}', 'Vreemd', now())`,
      [newId(), userId, newId()],
    );
    const { viewer } = await codes.signIn(from('d'), email, await mailed(email));
    const open = await database.admin(`select id from session where account_id = $1 and revoked_at is null`, [
      userId,
    ]);
    expect(open).toEqual([{ id: viewer.sessionId }]);
    expect(await database.admin(`select from passkey where account_id = $1`, [userId])).toEqual([]);
    await codes.signIn(from('d'), email, await mailed(email));
    const both = await database.admin(`select from session where account_id = $1 and revoked_at is null`, [
      userId,
    ]);
    expect(both).toHaveLength(2);
  });
});
