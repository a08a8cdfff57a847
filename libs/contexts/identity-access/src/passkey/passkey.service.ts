import { Inject, Injectable } from '@nestjs/common';
import {
  type RegistrationResponseJSON,
  generateRegistrationOptions,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { record } from '@sleutelring/audit';
import { type Actor, type Clock, UserError, cleanText, isUuid, newId, notFound } from '@sleutelring/kernel';
import { AuthDatabase, CLOCK, CONFIG, type Config, type Transaction } from '@sleutelring/platform';
import { type User, user } from '../session/signed-in';
import { passkeyInvalid, readResponse, relyingParty, userHandle } from './ceremony';
import { Challenges } from './challenges';
import type { Passkey } from './passkey.type';

const MAX_PASSKEYS = 20;

const PASSKEY = `id, name, created_at as "createdAt", last_used_at as "lastUsedAt"`;

/** The keys of an account. The ceremonies are @simplewebauthn/server's; here is what they remember. */
@Injectable()
export class PasskeyService {
  private readonly party;

  constructor(
    private readonly database: AuthDatabase,
    private readonly challenges: Challenges,
    @Inject(CONFIG) config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.party = relyingParty(config);
  }

  list(actor: Actor): Promise<Passkey[]> {
    const { userId } = user(actor);
    return this.database.read(actor, (tx) =>
      tx.query<Passkey>(`select ${PASSKEY} from passkey where account_id = $1 order by created_at, id`, [
        userId,
      ]),
    );
  }

  /** Options for `navigator.credentials.create`, as JSON. */
  async startRegistration(actor: Actor): Promise<string> {
    const { userId } = user(actor);
    return this.database.transaction(actor, async (tx) => {
      const known = await tx.query<{ id: string; transports: string[] }>(
        `select credential_id as id, transports from passkey where account_id = $1`,
        [userId],
      );
      if (known.length >= MAX_PASSKEYS) throw new UserError('TOO_MANY', undefined, { max: MAX_PASSKEYS });
      const account = await tx.one<{ name: string }>(
        `select display_name as name from account where id = $1`,
        [userId],
      );
      const options = await generateRegistrationOptions({
        ...this.party,
        userID: userHandle(userId),
        userName: account?.name ?? '',
        userDisplayName: account?.name ?? '',
        excludeCredentials: known,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      });
      await this.challenges.keep(tx, options.challenge, userId);
      return JSON.stringify(options);
    });
  }

  /** @throws UserError `PASSKEY_INVALID` when the answer does not prove a new key made for us. */
  async finishRegistration(actor: Actor, answer: string, typedName: string): Promise<Passkey> {
    const owner = user(actor);
    const name = cleanText('name', typedName, { max: 60 });
    const { response, challenge } = readResponse<RegistrationResponseJSON>(answer);
    await this.challenges.spend(actor, challenge, owner.userId);
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: this.party.origin,
      expectedRPID: this.party.rpID,
    }).catch(() => ({ registrationInfo: undefined }));
    if (!registrationInfo) throw passkeyInvalid();
    return this.database.transaction(actor, (tx) => this.keep(tx, owner, registrationInfo.credential, name));
  }

  /** Removes one of the own keys. */
  async remove(actor: Actor, id: string): Promise<boolean> {
    const { userId } = user(actor);
    return this.database.transaction(actor, async (tx) => {
      const removed =
        isUuid(id) &&
        (await tx.execute(`delete from passkey where id = $1 and account_id = $2`, [id, userId]));
      if (!removed) throw notFound('id');
      record(tx, { operation: 'passkey.remove', subjectType: 'passkey', subjectId: id });
      return true;
    });
  }

  private async keep(
    tx: Transaction,
    { userId }: User,
    key: { id: string; publicKey: Uint8Array; counter: number; transports?: string[] },
    name: string,
  ): Promise<Passkey> {
    const [passkey] = await tx.query<Passkey>(
      `insert into passkey (id, account_id, credential_id, public_key, counter, transports, name, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (credential_id) do nothing returning ${PASSKEY}`,
      [
        newId(),
        userId,
        key.id,
        Buffer.from(key.publicKey),
        key.counter,
        (key.transports ?? []).slice(0, 10),
        name,
        this.clock.now(),
      ],
    );
    if (!passkey) throw passkeyInvalid();
    record(tx, { operation: 'passkey.add', subjectType: 'passkey', subjectId: passkey.id });
    return passkey;
  }
}
