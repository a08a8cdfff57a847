import { newId } from '@sleutelring/kernel';
import { type TestApi, person, startApi } from '@sleutelring/testing';

const ASK = 'mutation ($email: String!) { requestSignInCode(email: $email, locale: "en") }';
const ENTER = `mutation ($email: String!, $code: String!) {
  signInWithCode(email: $email, code: $code) { userId membership { role } permissions } }`;
const VIEWER = '{ viewer { userId displayName membership { role organisationName } permissions sessionId } }';

describe('signing in by a mailed code', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  // All tests come from one network, and one of them guesses a lot.
  beforeEach(() => api.database.admin('delete from throttle'));

  const mailed = async (email: string): Promise<string> => {
    await api.run(ASK, { email });
    const [mail] = await api.database.admin<{ code: string }>(
      `select template_values->>'code' as code from mail join account on account.id = mail.account_id
       where email = $1 order by mail.created_at desc limit 1`,
      [email],
    );
    return mail?.code ?? '';
  };
  const somebody = async () => {
    const email = `${newId()}@test.example`;
    const { actor } = await person(api.database, 'coordinator', { email });
    return { email, userId: actor.userId };
  };

  it('lets in who reads the mail, with a cookie no script and no other site can use', async () => {
    const { email, userId } = await somebody();
    const code = await mailed(email);
    expect(code).toMatch(/^[A-HJKMNP-TV-Z2-9]{4}-[A-HJKMNP-TV-Z2-9]{4}$/);
    const typed = ` ${code.toLowerCase().replace('-', ' ')}`;
    const { data, cookies, headers } = await api.run(ENTER, { email: email.toUpperCase(), code: typed });
    expect(data.signInWithCode).toMatchObject({ userId, membership: { role: 'COORDINATOR' } });
    expect(data.signInWithCode.permissions).toContain('activityLog.review');
    const flags = headers.getSetCookie()[0]?.split('; ').slice(1).sort();
    expect(flags).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict']);
    const viewer = await api.run(VIEWER, {}, cookies[0]);
    expect(viewer.data.viewer).toMatchObject({ userId, membership: { role: 'COORDINATOR' } });
  });

  it('takes a code once', async () => {
    const { email } = await somebody();
    const code = await mailed(email);
    expect((await api.run(ENTER, { email, code })).errors).toBeUndefined();
    const again = await api.run(ENTER, { email, code });
    expect(again.errors?.[0]?.extensions.code).toBe('CODE_INVALID');
    expect(again.cookies).toEqual([]);
  });

  it('tells a stranger nothing: unknown addresses get the same answers and leave the same rows', async () => {
    const { email } = await somebody();
    const rows = () =>
      api.database
        .admin(`select (select count(*) from sign_in_code) as codes, (select count(*) from mail) as mails,
        (select count(*) from outbox) as messages, (select count(*) from audit_entry) as audited`);
    const grown = async (act: () => Promise<unknown>) => {
      const [before] = await rows();
      const answer = await act();
      const [after] = await rows();
      return [answer, Object.keys(after!).map((name) => Number(after![name]) - Number(before![name]))];
    };
    const shown = async (document: string, variables: object) => {
      const { data, errors, status, cookies } = await api.run(document, variables);
      return {
        data,
        status,
        cookies,
        errors: errors?.map(({ extensions: { requestId: _, ...rest } }) => rest),
      };
    };
    const nobody = `${newId()}@test.example`;
    for (const [document, more] of [
      [ASK, {}],
      [ENTER, { code: 'ABCD-EFGH' }],
    ] as const) {
      const known = await grown(() => shown(document, { email, ...more }));
      expect(await grown(() => shown(document, { email: nobody, ...more }))).toEqual(known);
    }
  });

  it('mails nothing to an account that was closed', async () => {
    const { email, userId } = await somebody();
    await api.database.admin('update account set active = false where id = $1', [userId]);
    expect(await mailed(email)).toBe('');
  });

  it.each(['', 'geen adres', 'a@b', `${'x'.repeat(250)}@test.example`])(
    'refuses %p as an address',
    async (email) => {
      const { errors } = await api.run(ASK, { email });
      expect(errors?.[0]?.extensions).toMatchObject({ field: 'email' });
    },
  );

  it('compares at most five of two hundred guesses made at the same moment', async () => {
    const { email } = await somebody();
    const code = await mailed(email);
    const wrong = code.startsWith('A') ? `B${code.slice(1)}` : `A${code.slice(1)}`;
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => api.run(ENTER, { email, code: wrong })),
    );
    const codes = new Set(answers.map(({ errors }) => errors?.[0]?.extensions.code));
    expect(
      [...codes].filter((one) => !['CODE_INVALID', 'TOO_MANY_ATTEMPTS', 'UNAVAILABLE'].includes(one!)),
    ).toEqual([]);
    const [kept] = await api.database.admin<{ attempts: number }>(
      `select attempts from sign_in_code where account_id = (select id from account where email = $1)`,
      [email],
    );
    expect(kept?.attempts).toBe(5);
    expect((await api.run(ENTER, { email, code })).data).toBeNull();
  });

  it('leaves no code, token or address in an outbox row, an audit row or the log', async () => {
    const { email } = await somebody();
    const code = await mailed(email);
    const { cookies } = await api.run(ENTER, { email, code });
    const secrets = [email, code, code.replace('-', ''), cookies[0]!.split('=')[1]!];
    const rows = await api.database.admin(
      `select outbox::text as row from outbox union all select audit_entry::text from audit_entry`,
    );
    const everything = rows.map(({ row }) => row).join('\n') + api.log();
    for (const secret of secrets) expect(everything).not.toContain(secret);
  });
});
