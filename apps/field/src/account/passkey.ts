import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/browser';
import { request } from '@sleutelring/graphql-client';
import {
  FinishPasskeyRegistrationDocument,
  FinishPasskeySignInDocument,
  StartPasskeyRegistrationDocument,
  StartPasskeySignInDocument,
  type ViewerPartsFragment,
} from '@sleutelring/graphql-client/field';
import type { AppStore } from '../shell/app';

const KEPT = 'passkey';

export const passkeysPossible = (): boolean => 'PublicKeyCredential' in globalThis;

const browser = () => import('@simplewebauthn/browser');

/** The phone asks for finger, face or code; the key never leaves it. */
export async function signInWithPasskey(
  store: AppStore,
  adopt: (viewer: ViewerPartsFragment) => Promise<void>,
): Promise<void> {
  const { startAuthentication } = await browser();
  const { startPasskeySignIn } = await request(StartPasskeySignInDocument, {});
  const answer = await startAuthentication({ optionsJSON: JSON.parse(startPasskeySignIn) });
  const response = JSON.stringify(answer);
  await adopt((await request(FinishPasskeySignInDocument, { response })).finishPasskeySignIn);
  await keep(store, answer);
}

export async function addPasskey(store: AppStore, name: string): Promise<void> {
  const { startRegistration } = await browser();
  const { startPasskeyRegistration } = await request(StartPasskeyRegistrationDocument, {});
  const answer = await startRegistration({ optionsJSON: JSON.parse(startPasskeyRegistration) }).catch(
    unlessThere,
  );
  if (!answer) return;
  await request(FinishPasskeyRegistrationDocument, { response: JSON.stringify(answer), name });
  await keep(store, answer);
}

/** The person closed the phone's own window: not a mistake, nothing to say. */
export const wasCancelled = (error: unknown): boolean =>
  error instanceof Error && /^(NotAllowedError|AbortError)$/.test(error.name);

/** The phone has one for this account already: what was asked for is so. */
function unlessThere(error: unknown): undefined {
  if (!(error instanceof Error && error.name === 'InvalidStateError')) throw error;
}

/** Only a passkey of this phone itself can unlock it; one on another device may be out of reach. */
async function keep(store: AppStore, answer: AuthenticationResponseJSON | RegistrationResponseJSON) {
  if (answer.authenticatorAttachment === 'platform') await store.keep(KEPT, answer.id);
}

/** Whether the lock of this phone is opened with a passkey. */
export const unlocksWithPasskey = async (store: AppStore): Promise<boolean> =>
  Boolean(await store.recall<string>(KEPT));

export const forgetPasskey = (store: AppStore): Promise<void> => store.keep(KEPT, '');

const USER_VERIFIED = 0x04;
const FLAGS_AT = 32;

/**
 * Asks the phone whether its owner is there; works without a network. The answer is looked at here and by no server:
 * it keeps out whoever picks the phone up, not whoever can run script in it.
 * @returns false when there is no passkey to ask for
 * @throws NotAllowedError when it was not she, or she let it be
 */
export async function proveWithPasskey(store: AppStore): Promise<boolean> {
  const id = await store.recall<string>(KEPT);
  if (!id) return false;
  const { base64URLStringToBuffer } = await browser();
  const found = (await navigator.credentials.get({
    publicKey: {
      challenge: crypto.getRandomValues(new Uint8Array(32)),
      allowCredentials: [{ type: 'public-key', id: base64URLStringToBuffer(id), transports: ['internal'] }],
      userVerification: 'required',
    },
  })) as PublicKeyCredential | null;
  const { authenticatorData } = found?.response as AuthenticatorAssertionResponse;
  const flags = new Uint8Array(authenticatorData)[FLAGS_AT] ?? 0;
  if (!(flags & USER_VERIFIED)) throw new DOMException('not verified', 'NotAllowedError');
  return true;
}
