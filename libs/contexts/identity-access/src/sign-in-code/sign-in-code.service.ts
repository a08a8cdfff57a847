import { Inject, Injectable } from '@nestjs/common';
import { record } from '@sleutelring/audit';
import { isLocale } from '@sleutelring/i18n';
import { ANONYMOUS, type Clock, type Uuid, UserError } from '@sleutelring/kernel';
import { requestMail } from '@sleutelring/notifications';
import { AuthDatabase, CLOCK, type Transaction } from '@sleutelring/platform';
import { normalised } from '../account/email';
import { proveAddress } from '../account/prove-address';
import type { Entry } from '../session/session-cookie';
import { SessionService } from '../session/session.service';
import { hashed } from '../session/token';
import type { Visitor } from '../session/visitor';
import { isTooOften, tooOften } from '../throttle/throttle';
import { CODE_ATTEMPTS, CODE_MILLISECONDS, codeHash, isSame, newCode, readable } from './sign-in-code';

/** A whole office may share a network, so it gets more than an address. */
const limits = (what: 'ask' | 'guess', visitor: Visitor, email: string) => [
  { kind: `code.${what}.network`, key: visitor.network, times: 100 },
  { kind: `code.${what}.account`, key: email, times: what === 'ask' ? 5 : 15 },
];

/** Signing in by a code that is mailed. An address that nobody has gets the same answers after the same work. */
@Injectable()
export class SignInCodeService {
  constructor(
    private readonly database: AuthDatabase,
    private readonly sessions: SessionService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Mails a code if there is such an account; a new code replaces the one before. */
  async request(visitor: Visitor, typedEmail: string, locale?: string | null): Promise<true> {
    const email = normalised(typedEmail);
    const allowed = await this.database.transaction(ANONYMOUS, async (tx) => {
      if (await isTooOften(tx, this.clock.now(), limits('ask', visitor, email))) return false;
      const account = await tx.one<{ id: Uuid }>(
        `select id from account where lower(email) = $1 and active`,
        [email],
      );
      const code = newCode();
      await this.keep(tx, email, code, account?.id ?? null);
      await requestMail(tx, {
        to: account ? { accountId: account.id } : 'nobody',
        template: 'signInCode',
        values: { code: readable(code) },
        locale: isLocale(locale) ? locale : null,
      });
      return true;
    });
    if (!allowed) throw tooOften();
    return true;
  }

  /** @throws UserError `CODE_INVALID` or `TOO_MANY_ATTEMPTS`; which address is known shows in neither. */
  async signIn(visitor: Visitor, typedEmail: string, code: string): Promise<Entry> {
    const email = normalised(typedEmail);
    const outcome = await this.database.transaction(ANONYMOUS, async (tx) => {
      if (await isTooOften(tx, this.clock.now(), limits('guess', visitor, email))) return tooOften();
      const accountId = await this.spend(tx, email, code);
      return accountId ? this.enter(tx, visitor, accountId) : new UserError('CODE_INVALID');
    });
    if (outcome instanceof UserError) throw outcome;
    return outcome;
  }

  private async keep(tx: Transaction, email: string, code: string, accountId: Uuid | null): Promise<void> {
    const expires = new Date(this.clock.now().getTime() + CODE_MILLISECONDS);
    await tx.execute(
      `insert into sign_in_code (email_hash, account_id, code_hash, expires_at) values ($1, $2, $3, $4)
       on conflict (email_hash) do update set account_id = $2, code_hash = $3, expires_at = $4, attempts = 0`,
      [hashed(email), accountId, codeHash(email, code), expires],
    );
  }

  /** Each comparison is counted before it is made, in one statement, so that guesses at the same moment count too. */
  private async spend(tx: Transaction, email: string, code: string): Promise<Uuid | null> {
    const kept = await tx.one<{ code_hash: Buffer; account_id: Uuid | null }>(
      `update sign_in_code set attempts = attempts + 1
       where email_hash = $1 and expires_at > $2 and attempts < ${CODE_ATTEMPTS} returning code_hash, account_id`,
      [hashed(email), this.clock.now()],
    );
    const fits = kept !== undefined && isSame(kept.code_hash, codeHash(email, code));
    if (fits && kept.account_id) {
      await tx.execute(`delete from sign_in_code where email_hash = $1`, [hashed(email)]);
      return kept.account_id;
    }
    if (kept) {
      const userId = kept.account_id ?? undefined;
      record(tx, { operation: 'session.start', subjectType: 'session', userId, outcome: 'refused' });
    }
    return null;
  }

  private async enter(tx: Transaction, visitor: Visitor, accountId: Uuid): Promise<Entry> {
    await proveAddress(tx, this.sessions, accountId, this.clock.now());
    return this.sessions.start(tx, visitor, accountId);
  }
}
