import { Inject, Injectable } from '@nestjs/common';
import { record } from '@sleutelring/audit';
import { type Actor, type Clock, type Uuid, cleanText, isUuid, newId, notFound } from '@sleutelring/kernel';
import { requestMail } from '@sleutelring/notifications';
import { AuthDatabase, CLOCK, CONFIG, type Config, type Transaction } from '@sleutelring/platform';
import { normalised } from '../account/email';
import { user } from '../session/signed-in';
import { type Place, checkInvitation } from './invitation.policy';
import { INVITATION, IS_OPEN, type InvitationRow } from './invitation.sql';
import type { Invitation, InviteMemberInput } from './invitation.type';
import { makeInvitation } from './make-invitation';

/** A key person as her own room knows her; that room has checked that the actor may invite her. */
export interface InvitedKeyPerson {
  readonly id: Uuid;
  readonly email: string | null;
}

@Injectable()
export class InvitationService {
  constructor(
    private readonly database: AuthDatabase,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Mails a link to somebody who is to work here. The link is not shown: that it arrived proves the address. */
  async inviteMember(actor: Actor, input: InviteMemberInput): Promise<Invitation> {
    const inviter = user(actor);
    const email = normalised(input.email);
    const displayName = cleanText('displayName', input.displayName, { max: 80 });
    const { role, organisationId, networkId = null } = input;
    return this.database.transaction(actor, async (tx) => {
      const place = await placeOf(tx, organisationId);
      checkInvitation(inviter, input, place);
      const { invitation, token } = await makeInvitation(tx, this.clock.now(), {
        organisationId,
        role,
        networkId,
        keyPersonId: null,
        email,
        displayName,
        invitedBy: inviter.userId,
      });
      const link = `${this.config.PUBLIC_URL}/welkom/${token}`;
      const values = { organisation: place?.name ?? '', link };
      await requestMail(tx, { to: { address: email }, template: 'memberInvitation', values });
      this.note(tx, 'invitation.make', invitation.id, organisationId);
      return { ...invitation, mailed: Boolean(this.config.SMTP_URL) || this.config.DEMO };
    });
  }

  /**
   * Makes the link for a key person of the actor's organisation; an earlier one stops working. It is handed over or
   * shown as a QR code, and mailed as well where there is an address.
   */
  async inviteKeyPerson(actor: Actor, { id, email }: InvitedKeyPerson): Promise<Invitation> {
    const inviter = user(actor);
    const organisationId = inviter.membership?.organisationId;
    if (!organisationId) throw notFound();
    return this.database.transaction(actor, async (tx) => {
      const { invitation, token } = await makeInvitation(tx, this.clock.now(), {
        organisationId,
        role: 'key_person',
        networkId: null,
        keyPersonId: id,
        email: email && normalised(email),
        displayName: null,
        invitedBy: inviter.userId,
      });
      const link = `${this.config.PUBLIC_URL}/agenda/#/welkom/${token}`;
      if (email)
        await requestMail(tx, { to: { address: email }, template: 'keyPersonInvitation', values: { link } });
      this.note(tx, 'invitation.make', invitation.id, organisationId);
      return { ...invitation, link };
    });
  }

  /** Makes an open link worthless. Coordinators withdraw those of their organisation, administrators any. */
  async withdraw(actor: Actor, id: string): Promise<Invitation> {
    const { membership } = user(actor);
    const scope = membership?.role === 'administrator' ? null : (membership?.organisationId ?? newId());
    return this.database.transaction(actor, async (tx) => {
      const [row] = isUuid(id)
        ? await tx.query<InvitationRow & { organisationId: Uuid }>(
            `update invitation set email = null, withdrawn_at = case when ${IS_OPEN} then $1 else withdrawn_at end
             where id = $2 and ($3::uuid is null or organisation_id = $3)
             returning ${INVITATION}, organisation_id as "organisationId"`,
            [this.clock.now(), id, scope],
          )
        : [];
      if (!row) throw notFound('id');
      this.note(tx, 'invitation.withdraw', id, row.organisationId);
      return { ...row, link: null };
    });
  }

  private note(tx: Transaction, operation: string, subjectId: Uuid, organisationId: Uuid): void {
    record(tx, { operation, subjectType: 'invitation', subjectId, organisationId });
  }
}

async function placeOf(tx: Transaction, id: string): Promise<(Place & { name: string }) | undefined> {
  if (!isUuid(id)) return undefined;
  return tx.one<Place & { name: string }>(
    `select kind, name, array(select id from network where lead_organisation_id = organisation.id) as leads
     from organisation where id = $1 and active`,
    [id],
  );
}
