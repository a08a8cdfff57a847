import { record } from '@sleutelring/audit';
import { type Clock, systemActor } from '@sleutelring/kernel';
import type { AuthDatabase, Config, Database, Transaction } from '@sleutelring/platform';
import { normalised } from '../account/email';
import { IS_OPEN } from './invitation.sql';
import { makeInvitation } from './make-invitation';

/** The organisation that administrates, always the same one: a link made again leads there too. */
const ADMINISTRATION = '5fd5a3c4-2b1e-4a38-9c55-0d1f6b3e7a90';
const OPERATOR = systemActor('first-administrator', ADMINISTRATION);

interface Installation {
  readonly app: Database;
  readonly auth: AuthDatabase;
  readonly config: Pick<Config, 'PUBLIC_URL'>;
  readonly clock: Clock;
}

/**
 * Lets whoever runs the server in, or whom she hands the link: only as long as nobody has an account. An earlier link
 * stops working. With an address the newcomer can sign in by mail later; without one she needs a passkey.
 * @returns the link, which works once and for 72 hours; nothing when there is an account
 * @throws UserError `INVALID_FORMAT` or `TOO_LONG` for an address that is none
 */
export async function inviteFirstAdministrator(
  { app, auth, config, clock }: Installation,
  address: string | null = null,
): Promise<string | null> {
  const email = address && normalised(address);
  return auth.transaction(OPERATOR, async (tx) => {
    if (!(await isUninhabited(tx))) return null;
    await foundAdministration(app);
    const now = clock.now();
    await tx.execute(
      `update invitation set withdrawn_at = $1, email = null where ${IS_OPEN} and invited_by is null`,
      [now],
    );
    const { invitation, token } = await makeInvitation(tx, now, {
      organisationId: ADMINISTRATION,
      role: 'administrator',
      networkId: null,
      keyPersonId: null,
      email,
      displayName: null,
      invitedBy: null,
    });
    record(tx, {
      operation: 'invitation.makeFirst',
      subjectType: 'invitation',
      subjectId: invitation.id,
    });
    return `${config.PUBLIC_URL}/welkom/${token}`;
  });
}

/** Until this transaction ends nobody accepts a link or makes another, so that there is one first administrator. */
async function isUninhabited(tx: Transaction): Promise<boolean> {
  await tx.execute(`lock table invitation in share row exclusive mode`);
  return (await tx.query(`select from account limit 1`)).length === 0;
}

function foundAdministration(app: Database): Promise<void> {
  return app.transaction(OPERATOR, async (tx) => {
    const made = await tx.execute(
      `insert into organisation (id, kind, name, short_name) values ($1, 'organisation', 'Beheer', 'Beheer')
       on conflict do nothing`,
      [ADMINISTRATION],
    );
    if (made === 0) return;
    record(tx, {
      operation: 'organisation.save',
      subjectType: 'organisation',
      subjectId: ADMINISTRATION,
    });
  });
}
