import { useEffect, useRef, useState } from 'preact/hooks';
import { ApiError, request } from '@sleutelring/graphql-client';
import {
  ActAsDocument,
  ReferenceVersionDocument,
  SignedInAsDocument,
  SignOutDocument,
  ViewerDocument,
  type ViewerPartsFragment,
  type ViewerQuery,
} from '@sleutelring/graphql-client/field';
import { unlocksWithPasskey } from '../account/passkey';
import { LISTS_KEPT, loadLists, type Lists } from '../api/lists';
import type { AppStore } from './app';

/** Who is signed in, as far as the phone needs to know without a network. */
export interface Person {
  readonly displayName: string;
  readonly organisationName: string;
  /** Key person id: whose notes these are. */
  readonly owner: string;
}

/** Why nobody is signed in any more: the session ran out, or somebody ended it from elsewhere. */
export type Ended = 'expired' | 'revoked';

export type Session =
  | { readonly status: 'opening' }
  | { readonly status: 'out'; readonly ended?: Ended | undefined }
  /** Signed in, but wearing another hat than that of a key person. */
  | { readonly status: 'other-hat'; readonly viewer: ViewerPartsFragment }
  | {
      readonly status: 'in';
      readonly person: Person;
      readonly lists: Lists | undefined;
      /** The lists are being asked for; without a network they are not, and the phone has what it has. */
      readonly fetching: boolean;
    };

export interface SessionControl {
  readonly session: Session;
  adopt(viewer: ViewerPartsFragment): Promise<void>;
  wearHat(membershipId: string): Promise<void>;
  /** Asks whether the session still lives, and draws the conclusion. Without a network nothing changes. */
  check(): Promise<void>;
  signOut(): Promise<void>;
}

const PERSON_KEPT = 'person';

/** Whoever is writing is left to it: what she finishes waits until she signs in again. */
const isWriting = (): boolean => location.hash.startsWith('#/verslag/');

export type ViewerAnswer = Promise<ViewerQuery>;

/** Who the server says is signed in: asked while the app is still being put together, so that nobody waits for it twice. */
export function askViewer(): ViewerAnswer {
  const answer = request(ViewerDocument, {});
  answer.catch(() => undefined);
  return answer;
}

/**
 * @param wake there is nothing to unlock, or it was just proved who is there
 * @param asked the answer to a question that is under way
 */
export function useSession(store: AppStore, wake: () => void, asked: ViewerAnswer): SessionControl {
  const [session, setSession] = useState<Session>({ status: 'opening' });
  const endedRef = useRef<Ended>(undefined);

  async function adopt(viewer: ViewerPartsFragment): Promise<void> {
    const owner = viewer.membership?.keyPersonId;
    if (!owner) return setSession({ status: 'other-hat', viewer });
    const { displayName } = viewer;
    const person = { displayName, owner, organisationName: viewer.membership?.organisationName ?? '' };
    await store.keep(PERSON_KEPT, person);
    if ((await store.owner()) !== owner) await store.signIn(owner);
    await enterAs(person);
    setSession({ status: 'in', person, lists: await freshLists(store), fetching: false });
  }

  async function enterAs(person: Person): Promise<void> {
    const lists = await store.recall<Lists>(LISTS_KEPT);
    setSession({ status: 'in', person, lists, fetching: true });
  }

  async function enter(viewer: ViewerPartsFragment): Promise<void> {
    wake();
    await adopt(viewer);
  }

  /** What the phone remembers first, so that it opens without a network; then what the server says. */
  async function open(answer = askViewer()): Promise<void> {
    const person = await store.recall<Person>(PERSON_KEPT);
    const remembered = person && (await store.owner()) === person.owner;
    if (!(await unlocksWithPasskey(store))) wake();
    if (remembered) await enterAs(person);
    try {
      const { viewer, sessionRevoked } = await answer;
      if (viewer) await adopt(viewer);
      else await end(sessionRevoked, remembered === true);
    } catch (error) {
      unlessUnreached(error);
      setSession((now) => (now.status === 'in' ? { ...now, fetching: false } : { status: 'out' }));
    }
  }

  async function check(): Promise<void> {
    try {
      const { viewer, sessionRevoked } = await request(SignedInAsDocument, {});
      const owner = await store.owner();
      if (sessionRevoked || (!viewer && !isWriting())) await end(sessionRevoked, true);
      else if (viewer && (viewer.membership?.keyPersonId !== owner || !(await store.recall(LISTS_KEPT))))
        await open();
    } catch (error) {
      unlessUnreached(error);
    }
  }

  /** A session that ran out leaves what waits; one that was ended from elsewhere leaves nothing. */
  async function end(revoked: boolean, known: boolean): Promise<void> {
    endedRef.current = revoked ? 'revoked' : known ? 'expired' : undefined;
    await (revoked ? store.wipe() : store.signOut());
    setSession({ status: 'out', ended: endedRef.current });
  }

  /** The same one for as long as the app is open, so that pages may depend on it. */
  const [checkSession] = useState(() => check);

  useEffect(() => {
    void open(asked);
    // Another tab signed out, or the queue was told that this phone was shut out.
    const stop = store.subscribe(async () => {
      const ended = (await store.state()).shutOut ? 'revoked' : undefined;
      if ((await store.owner()) === null)
        setSession((now) =>
          now.status === 'in' ? { status: 'out', ended: endedRef.current ?? ended } : now,
        );
    });
    const look = (): void => {
      if (document.visibilityState === 'visible') void check();
    };
    addEventListener('online', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      stop();
      removeEventListener('online', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);

  return {
    session,
    adopt: enter,
    check: checkSession,
    wearHat: async (membershipId) => enter((await request(ActAsDocument, { membershipId })).actAs),
    async signOut() {
      await request(SignOutDocument, {});
      endedRef.current = undefined;
      await end(false, false);
    },
  };
}

async function freshLists(store: AppStore): Promise<Lists | undefined> {
  const kept = await store.recall<Lists>(LISTS_KEPT);
  try {
    const { referenceData } = await request(ReferenceVersionDocument, {});
    return kept?.version === referenceData.version ? kept : await loadLists(store);
  } catch (error) {
    unlessUnreached(error);
    return kept;
  }
}

function unlessUnreached(error: unknown): void {
  if (!(error instanceof ApiError)) throw error;
}
