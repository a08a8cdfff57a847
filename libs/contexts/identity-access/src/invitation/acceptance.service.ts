import { Inject, Injectable } from '@nestjs/common';
import { record } from '@sleutelring/audit';
import { isLocale } from '@sleutelring/i18n';
import {
  ANONYMOUS,
  type Actor,
  type Clock,
  type Role,
  type Uuid,
  UserError,
  cleanText,
  newId,
} from '@sleutelring/kernel';
import { AuthDatabase, CLOCK, type Transaction } from '@sleutelring/platform';
import { proveAddress } from '../account/prove-address';
import type { Entry } from '../session/session-cookie';
import { SessionService } from '../session/session.service';
import { hashed, isToken } from '../session/token';
import type { Visitor } from '../session/visitor';
import { IS_OPEN } from './invitation.sql';
import type { InvitationPreview } from './invitation.type';

interface OpenInvitation {
  id: Uuid;
  organisation_id: Uuid;
  role: Role;
  network_id: Uuid | null;
  key_person_id: Uuid | null;
  email: string | null;
  display_name: string | null;
  invited_by: Uuid | null;
}
interface Newcomer {
  readonly displayName: string;
  readonly locale: string;
}

/** What happens to a link when somebody opens it. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly database: AuthDatabase,
    private readonly sessions: SessionService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Nothing for a link that does not work, whatever the reason. */
  async preview(token: string): Promise<InvitationPreview | null> {
    if (!isToken(token)) return null;
    const preview = await this.database.read(ANONYMOUS, (tx) =>
      tx.one<InvitationPreview>(
        `select o.name as "organisationName", invitation.role, invitation.expires_at as "expiresAt"
         from invitation join organisation o on o.id = invitation.organisation_id and o.active
         where ${IS_OPEN} and token_hash = $2`,
        [this.clock.now(), hashed(token)],
      ),
    );
    return preview ?? null;
  }

  /**
   * Gives the hat, and an account to whoever has none yet, and lets her in.
   * @throws UserError `INVITATION_INVALID` for a link that was used, withdrawn or is too old; `UNAUTHENTICATED` when it
   *   is for somebody who has an account already and must show that she is the one, by signing in first
   */
  async accept(visitor: Visitor, actor: Actor, token: string, newcomer: Newcomer): Promise<Entry> {
    const locale = isLocale(newcomer.locale) ? newcomer.locale : 'nl';
    if (!isToken(token)) throw new UserError('INVITATION_INVALID');
    return this.database.transaction(actor, async (tx) => {
      const invitation = await this.spend(tx, token);
      const accountId =
        (await this.known(tx, actor, invitation)) ??
        (await this.open(tx, invitation, { ...newcomer, locale }));
      const membershipId = await giveHat(tx, accountId, invitation);
      record(tx, {
        operation: 'invitation.accept',
        subjectType: 'invitation',
        subjectId: invitation.id,
        userId: accountId,
        organisationId: invitation.organisation_id,
      });
      return this.sessions.start(tx, visitor, accountId, membershipId);
    });
  }

  /** The first to come gets it; who comes at the same moment waits here and finds it used. */
  private async spend(tx: Transaction, token: string): Promise<OpenInvitation> {
    const invitation = await tx.one<OpenInvitation>(
      `select id, organisation_id, role, network_id, key_person_id, email, display_name, invited_by
       from invitation where ${IS_OPEN} and token_hash = $2 for update`,
      [this.clock.now(), hashed(token)],
    );
    if (!invitation) throw new UserError('INVITATION_INVALID');
    await tx.execute(
      `update invitation set accepted_at = $1, email = null, display_name = null where id = $2`,
      [this.clock.now(), invitation.id],
    );
    return invitation;
  }

  /**
   * The account that the invited person has already. A link shows who may have the hat, not who somebody is: it opens
   * an existing account only where it arrived by mail at the address of that account, or where it brings back a key
   * person who has nothing but this hat (a lost phone); her other devices then go out.
   */
  private async known(tx: Transaction, actor: Actor, invitation: OpenInvitation): Promise<Uuid | undefined> {
    const account = await tx.one<{ id: Uuid; returns: boolean }>(
      `select account.id, m.id is not null and not exists (
         select from membership other where other.account_id = account.id and other.ended_at is null and other.id <> m.id
       ) as returns
       from account
       left join membership m on m.account_id = account.id and m.ended_at is null and m.key_person_id = $1
         and m.organisation_id = $3
       where account.active and (m.id is not null or lower(account.email) = $2)
       order by m.id is null limit 1`,
      [invitation.key_person_id, invitation.email, invitation.organisation_id],
    );
    if (!account) return undefined;
    if (provesAddress(invitation)) {
      await proveAddress(tx, this.sessions, account.id, this.clock.now());
      return account.id;
    }
    if (actor.kind === 'user' && actor.userId === account.id) return account.id;
    if (!account.returns) throw new UserError('UNAUTHENTICATED');
    await this.sessions.revokeAll(tx, account.id);
    return account.id;
  }

  private async open(tx: Transaction, invitation: OpenInvitation, newcomer: Newcomer): Promise<Uuid> {
    const name = cleanText('displayName', newcomer.displayName || (invitation.display_name ?? ''), {
      max: 80,
    });
    const id = newId();
    const confirmed = provesAddress(invitation) ? this.clock.now() : null;
    const opened = await tx.execute(
      `insert into account (id, email, email_confirmed_at, display_name, locale) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [id, invitation.email, confirmed, name, newcomer.locale],
    );
    if (opened === 0) throw new UserError('INVITATION_INVALID');
    return id;
  }
}

/** The links of a key person and of the first administrator are handed over; that of other staff is only mailed. */
const provesAddress = ({ key_person_id, invited_by }: OpenInvitation): boolean =>
  key_person_id === null && invited_by !== null;

async function giveHat(tx: Transaction, accountId: Uuid, invitation: OpenInvitation): Promise<Uuid> {
  const { organisation_id, role, network_id, key_person_id } = invitation;
  const place = [accountId, organisation_id, role, network_id, key_person_id];
  const worn = await tx.one<{ id: Uuid }>(
    `select id from membership where account_id = $1 and organisation_id = $2 and role = $3
       and network_id is not distinct from $4 and key_person_id is not distinct from $5 and ended_at is null`,
    place,
  );
  if (worn) return worn.id;
  const id = newId();
  await tx.execute(
    `insert into membership (account_id, organisation_id, role, network_id, key_person_id, id)
     values ($1, $2, $3, $4, $5, $6)`,
    [...place, id],
  );
  return id;
}
