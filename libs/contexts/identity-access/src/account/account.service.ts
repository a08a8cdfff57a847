import { Injectable } from '@nestjs/common';
import { record } from '@sleutelring/audit';
import { isLocale } from '@sleutelring/i18n';
import { type Actor, cleanText, invalid } from '@sleutelring/kernel';
import { AuthDatabase, Database, containing } from '@sleutelring/platform';
import { user } from '../session/signed-in';
import type { Account } from './account.type';
import { MEMBERSHIPS_OF_ACCOUNT, viewerOf } from './viewer';
import type { Viewer } from './viewer.type';

/** A list to look somebody up in, not to page through. */
const MAX_ACCOUNTS = 200;
const MAX_SEARCH = 100;

@Injectable()
export class AccountService {
  constructor(
    private readonly database: Database,
    private readonly auth: AuthDatabase,
  ) {}

  /** Who has an account, by name; whose, is decided by row-level security. Each reading is audited. */
  async list(actor: Actor, search?: string | null): Promise<Account[]> {
    const words = cleanText('search', search ?? '', { min: 0, max: MAX_SEARCH });
    return this.database.transaction(actor, async (tx) => {
      const accounts = await tx.query<Account>(
        `select id as "userId", display_name as "displayName", email, active, (${MEMBERSHIPS_OF_ACCOUNT}) as memberships
         from account where display_name ilike $1 or email ilike $1
         order by display_name, id limit ${MAX_ACCOUNTS}`,
        [containing(words)],
      );
      record(tx, { operation: 'account.list', subjectType: 'account' });
      return accounts;
    });
  }

  /** Changes one's own language. */
  async changeLocale(actor: Actor, locale: string): Promise<Viewer> {
    const { userId, sessionId, membership } = user(actor);
    if (!isLocale(locale)) throw invalid('INVALID_CHOICE', 'locale');
    return this.auth.transaction(actor, async (tx) => {
      await tx.execute(`update account set locale = $2 where id = $1`, [userId, locale]);
      record(tx, { operation: 'account.changeLocale', subjectType: 'account', subjectId: userId });
      return viewerOf(tx, userId, { id: sessionId, membershipId: membership?.id ?? null });
    });
  }
}
