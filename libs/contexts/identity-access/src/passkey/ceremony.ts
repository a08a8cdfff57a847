import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { UserError, type Uuid } from '@sleutelring/kernel';
import type { Config } from '@sleutelring/platform';

/** What a browser may answer with; attestations are not asked for, so answers are small. */
const MAX_CHARACTERS = 16_000;

export const passkeyInvalid = (): UserError => new UserError('PASSKEY_INVALID');

/** Who asks for keys. The name is neutral: a phone shows it in its list of keys. */
export function relyingParty({ PUBLIC_URL }: Config) {
  const { hostname, origin } = new URL(PUBLIC_URL);
  return { rpName: 'Agenda', rpID: hostname, origin };
}

/** The answer of a browser, checked as far as needed to find its challenge and its key. @throws `PASSKEY_INVALID` */
export function readResponse<Response extends AuthenticationResponseJSON | RegistrationResponseJSON>(
  text: string,
): { response: Response; challenge: string } {
  try {
    if (text.length > MAX_CHARACTERS) throw passkeyInvalid();
    const response = JSON.parse(text) as Response;
    const { challenge } = JSON.parse(decoded(response.response.clientDataJSON)) as { challenge: unknown };
    if (typeof response.id !== 'string' || typeof challenge !== 'string') throw passkeyInvalid();
    return { response, challenge };
  } catch {
    throw passkeyInvalid();
  }
}

/** The sixteen bytes of the account's id, which a key keeps to say whose it is. */
export const userHandle = (accountId: Uuid): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(accountId.replaceAll('-', ''), 'hex'));

export function isHandleOf(accountId: Uuid, handle: string | undefined): boolean {
  return handle === undefined || Buffer.from(userHandle(accountId)).toString('base64url') === handle;
}

const decoded = (base64url: string): string => Buffer.from(base64url, 'base64url').toString();
