import { drafts, kept } from './drafts';
import { pulse } from './pulse';
import { queue } from './queue';
import { openRows } from './rows';
import { deviceKey, forgetDeviceKey, sealer as sealerWith } from './seal';
import { receiveAll, sendAll } from './sending';
import { isUnsent, type StoreState } from './states';
import type { Note, Transport } from './transport';

export interface OfflineStoreOptions<N extends Note, Summary> {
  /** Names the databases, the lock and the channel between tabs. Neutral: it can be seen on the phone. */
  readonly name: string;
  readonly transport: Transport<N, Summary>;
  /** Milliseconds before the first repeat after a failure; doubles up to five minutes. */
  readonly firstRetry?: number;
}

export type OfflineStore<N extends Note, Summary> = Awaited<ReturnType<typeof openOfflineStore<N, Summary>>>;

/** The outgoing queue, the drafts and the few things kept for offline use, on this phone. */
export async function openOfflineStore<N extends Note, Summary>(options: OfflineStoreOptions<N, Summary>) {
  const { name, transport } = options;
  const rows = await openRows(name);
  const sealer = sealerWith(await deviceKey(name));
  const tabs = listeners(name);
  const sending = { rows, sealer, transport, changed: tabs.changed };
  const { forgetAllBut, ...keeping } = kept(rows, sealer);

  /** One tab at a time talks to the server about the queue; a tab that dies lets go by dying. */
  const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(name, work) as Promise<T>;

  async function round(refresh: boolean): Promise<void> {
    const owner = await rows.owner();
    const waits = owner !== null && (await rows.notes(owner)).some((row) => isUnsent(row.state));
    if (!waits && !refresh) return;
    const sent = await sendAll(sending);
    if (sent || refresh) await receiveAll(sending);
  }

  const heart = pulse(() => alone(() => round(false)), tabs.tell, options.firstRetry);
  const { counts, ...notes } = queue<N, Summary>(rows, sealer, {
    changed: tabs.changed,
    queued: () => void heart.beat(),
  });
  void heart.beat();

  return {
    ...notes,
    ...keeping,
    drafts: drafts(rows, sealer),
    owner: rows.owner,

    state: async (): Promise<StoreState> => ({ ...(await counts()), connection: heart.connection() }),

    /** Called at each change, also one made in another tab. Returns how to stop. */
    subscribe: tabs.subscribe,

    /** Tries now. */
    send: (): Promise<void> => heart.beat(),

    /** Sends what waits and takes over the server's list. Throws when the server is not reached. */
    refresh: (): Promise<void> => alone(() => round(true)),

    /** Says who is signed in. Waits for a request under way, so that no note leaves under another name. */
    async signIn(owner: string): Promise<void> {
      await alone(() => rows.setOwner(owner));
      tabs.changed();
      void heart.beat();
    },

    /**
     * Forgets what the server knows as well. Unsent notes and drafts stay sealed on this phone until their
     * author signs in again.
     * @param keys of what is kept that concerns nobody, such as the reference lists
     */
    async signOut(keys: readonly string[] = []): Promise<void> {
      await alone(async () => {
        const owner = await rows.owner();
        if (owner !== null) await rows.replaceReceived(owner, []);
        await forgetAllBut(keys);
        await rows.setOwner(null);
      });
      tabs.changed();
    },

    /** Everything, unsent notes included. */
    async wipe(): Promise<void> {
      await alone(async () => {
        await forgetDeviceKey(name);
        await rows.clear();
      });
      tabs.changed();
    },

    close(): void {
      heart.stop();
      tabs.close();
      rows.database.close();
    },
  };
}

/** Who wants to hear of changes, in this tab and in the others. */
function listeners(name: string) {
  const channel = new BroadcastChannel(name);
  const all = new Set<() => void>();
  const tell = (): void => all.forEach((listener) => listener());
  channel.addEventListener('message', tell);
  return {
    tell,
    changed(): void {
      tell();
      channel.postMessage('changed');
    },
    subscribe(listener: () => void): () => void {
      all.add(listener);
      return () => void all.delete(listener);
    },
    close: () => channel.close(),
  };
}
