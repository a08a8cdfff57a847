import { request } from '@sleutelring/graphql-client';
import {
  FinishPasskeyRegistrationDocument,
  FinishPasskeySignInDocument,
  StartPasskeyRegistrationDocument,
  StartPasskeySignInDocument,
  type ViewerPartsFragment,
} from '@sleutelring/graphql-client/field';

export const passkeysPossible = (): boolean => 'PublicKeyCredential' in globalThis;

const browser = () => import('@simplewebauthn/browser');

/** The phone asks for finger, face or code; the key never leaves it. */
export async function signInWithPasskey(): Promise<ViewerPartsFragment> {
  const { startAuthentication } = await browser();
  const { startPasskeySignIn } = await request(StartPasskeySignInDocument, {});
  const answer = await startAuthentication({ optionsJSON: JSON.parse(startPasskeySignIn) });
  const response = JSON.stringify(answer);
  return (await request(FinishPasskeySignInDocument, { response })).finishPasskeySignIn;
}

export async function addPasskey(name: string): Promise<void> {
  const { startRegistration } = await browser();
  const { startPasskeyRegistration } = await request(StartPasskeyRegistrationDocument, {});
  const answer = await startRegistration({ optionsJSON: JSON.parse(startPasskeyRegistration) });
  await request(FinishPasskeyRegistrationDocument, { response: JSON.stringify(answer), name });
}

/** The person closed the phone's own window: not a mistake, nothing to say. */
export const wasCancelled = (error: unknown): boolean =>
  error instanceof Error && /^(NotAllowedError|AbortError)$/.test(error.name);
