import { Inject, Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { record } from '@sleutelring/audit';
import { ANONYMOUS, type Clock, type Uuid } from '@sleutelring/kernel';
import { AuthDatabase, CLOCK, CONFIG, type Config, type Transaction } from '@sleutelring/platform';
import type { Entry } from '../session/session-cookie';
import { SessionService } from '../session/session.service';
import type { Visitor } from '../session/visitor';
import { isTooOften, tooOften } from '../throttle/throttle';
import { isHandleOf, passkeyInvalid, readResponse, relyingParty } from './ceremony';
import { Challenges } from './challenges';

interface Key {
  id: Uuid;
  account_id: Uuid;
  public_key: Buffer;
  counter: string;
}

/** Signing in by a key that knows whose it is, so that no address is typed and none can be guessed. */
@Injectable()
export class PasskeySignInService {
  private readonly party;

  constructor(
    private readonly database: AuthDatabase,
    private readonly sessions: SessionService,
    private readonly challenges: Challenges,
    @Inject(CONFIG) config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.party = relyingParty(config);
  }

  /** Options for `navigator.credentials.get`, as JSON. */
  async start(visitor: Visitor): Promise<string> {
    const options = await generateAuthenticationOptions({
      rpID: this.party.rpID,
      userVerification: 'required',
    });
    const allowed = await this.database.transaction(ANONYMOUS, async (tx) => {
      const limit = { kind: 'passkey.network', key: visitor.network, times: 300 };
      if (await isTooOften(tx, this.clock.now(), [limit])) return false;
      await this.challenges.keep(tx, options.challenge, null);
      return true;
    });
    if (!allowed) throw tooOften();
    return JSON.stringify(options);
  }

  /** @throws UserError `PASSKEY_INVALID`, whatever is wrong with the answer. */
  async finish(visitor: Visitor, answer: string): Promise<Entry> {
    const { response, challenge } = readResponse<AuthenticationResponseJSON>(answer);
    await this.challenges.spend(ANONYMOUS, challenge, null);
    const entry = await this.database.transaction(ANONYMOUS, async (tx) => {
      const key = await lock(tx, response.id);
      if (!key) return undefined;
      const counter = await this.verified(key, response, challenge);
      if (counter === undefined) return refuse(tx, key);
      await tx.execute(`update passkey set counter = $2, last_used_at = $3 where id = $1`, [
        key.id,
        counter,
        this.clock.now(),
      ]);
      return this.sessions.start(tx, visitor, key.account_id);
    });
    if (!entry) throw passkeyInvalid();
    return entry;
  }

  /** The new counter of a key that signed our challenge; one that goes backwards is a copy. */
  private async verified(
    key: Key,
    response: AuthenticationResponseJSON,
    challenge: string,
  ): Promise<number | undefined> {
    if (!isHandleOf(key.account_id, response.response.userHandle)) return undefined;
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: this.party.origin,
      expectedRPID: this.party.rpID,
      credential: {
        id: response.id,
        publicKey: new Uint8Array(key.public_key),
        counter: Number(key.counter),
      },
    }).catch(() => ({ verified: false, authenticationInfo: undefined }));
    return verified ? authenticationInfo?.newCounter : undefined;
  }
}

function lock(tx: Transaction, credentialId: string): Promise<Key | undefined> {
  return tx.one<Key>(
    `select passkey.id, account_id, public_key, counter from passkey
     join account on account.id = account_id and account.active
     where credential_id = $1 for update of passkey`,
    [credentialId],
  );
}

async function refuse(tx: Transaction, { id, account_id: userId }: Key): Promise<undefined> {
  record(tx, {
    operation: 'session.start',
    subjectType: 'passkey',
    subjectId: id,
    userId,
    outcome: 'refused',
  });
}
