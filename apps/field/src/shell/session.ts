import { useEffect, useState } from 'preact/hooks';
import { ApiError, request } from '@sleutelring/graphql-client';
import {
  ActAsDocument,
  ReferenceVersionDocument,
  SignOutDocument,
  ViewerDocument,
  type ViewerPartsFragment,
} from '@sleutelring/graphql-client/field';
import { LISTS_KEPT, loadLists, type Lists } from '../api/lists';
import type { AppStore } from './app';

/** Who is signed in, as far as the phone needs to know without a network. */
export interface Person {
  readonly displayName: string;
  readonly organisationName: string;
  /** Key person id: whose notes these are. */
  readonly owner: string;
}

export type Session =
  | { readonly status: 'opening' }
  | { readonly status: 'out'; readonly expired: boolean }
  /** Signed in, but wearing another hat than that of a key person. */
  | { readonly status: 'other-hat'; readonly viewer: ViewerPartsFragment }
  | { readonly status: 'in'; readonly person: Person; readonly lists: Lists | undefined };

export interface SessionControl {
  readonly session: Session;
  adopt(viewer: ViewerPartsFragment): Promise<void>;
  wearHat(membershipId: string): Promise<void>;
  signOut(): Promise<void>;
}

const PERSON_KEPT = 'person';

export function useSession(store: AppStore): SessionControl {
  const [session, setSession] = useState<Session>({ status: 'opening' });

  async function adopt(viewer: ViewerPartsFragment): Promise<void> {
    const owner = viewer.membership?.keyPersonId;
    if (!owner) return setSession({ status: 'other-hat', viewer });
    const { displayName } = viewer;
    const person = { displayName, owner, organisationName: viewer.membership?.organisationName ?? '' };
    await store.keep(PERSON_KEPT, person);
    if ((await store.owner()) !== owner) await store.signIn(owner);
    setSession({ status: 'in', person, lists: await store.recall<Lists>(LISTS_KEPT) });
    setSession({ status: 'in', person, lists: await freshLists(store) });
  }

  /** What the phone remembers first, so that it opens without a network; then what the server says. */
  async function open(): Promise<void> {
    const person = await store.recall<Person>(PERSON_KEPT);
    const remembered = person && (await store.owner()) === person.owner;
    if (remembered) setSession({ status: 'in', person, lists: await store.recall<Lists>(LISTS_KEPT) });
    try {
      const { viewer } = await request(ViewerDocument, {});
      if (viewer) await adopt(viewer);
      else await forget(remembered === true);
    } catch (error) {
      unlessUnreached(error);
      if (!remembered) setSession({ status: 'out', expired: false });
    }
  }

  async function forget(expired: boolean): Promise<void> {
    await store.signOut([LISTS_KEPT]);
    setSession({ status: 'out', expired });
  }

  useEffect(() => void open(), []);

  return {
    session,
    adopt,
    wearHat: async (membershipId) => adopt((await request(ActAsDocument, { membershipId })).actAs),
    async signOut() {
      await request(SignOutDocument, {});
      await forget(false);
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
