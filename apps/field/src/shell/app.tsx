import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Item, OfflineStore, StoreState } from '@sleutelring/offline-store';
import { choices, extraLabels, type Choice, type ListName, type Lists } from '../api/lists';
import type { LogNote, LogSummary } from '../log/note';
import type { Person } from './session';
import { useWords } from './words';

export type AppStore = OfflineStore<LogNote, LogSummary>;
export type LogItem = Item<LogSummary>;

interface SignedIn {
  readonly store: AppStore;
  readonly person: Person;
  readonly lists: Lists | undefined;
  /** The lists are on their way: that they are not here yet is no news. */
  readonly fetching: boolean;
  /** Asks whether the session still lives; where it does not, the page to sign in takes over. */
  check(): Promise<void>;
  signOut(): Promise<void>;
}
export const SignedInContext = createContext<SignedIn | undefined>(undefined);

export function useSignedIn(): SignedIn {
  const signedIn = useContext(SignedInContext);
  if (!signedIn) throw new Error('this page is only for somebody who is signed in');
  return signedIn;
}

/** Reads now and at each change. A slow reading that was overtaken by a later one says nothing. */
export function following<T>(store: AppStore, read: () => Promise<T>, tell: (found: T) => void): () => void {
  let last = 0;
  const look = async (): Promise<void> => {
    const nth = ++last;
    const found = await read();
    if (nth === last) tell(found);
  };
  void look();
  const stop = store.subscribe(() => void look());
  return () => {
    last = Infinity;
    stop();
  };
}

/** The items and the state of the queue, followed as they change, also from another tab. */
export function useQueue(store: AppStore): { items: LogItem[]; state: StoreState } | undefined {
  const [queue, setQueue] = useState<{ items: LogItem[]; state: StoreState }>();
  useEffect(() => {
    return following(
      store,
      async () => {
        const [items, state] = await Promise.all([store.list(), store.state()]);
        return { items, state };
      },
      setQueue,
    );
  }, [store]);
  return queue;
}

/** A reference list in the language of the interface. Empty until the lists were fetched once. */
export function useChoices(): (name: ListName) => Choice[] {
  const { lists } = useSignedIn();
  const { locale } = useWords();
  const [extra, setExtra] = useState({});
  useEffect(() => void extraLabels(locale).then(setExtra), [locale]);
  return (name) => (lists ? choices(lists, name, locale, extra) : []);
}
