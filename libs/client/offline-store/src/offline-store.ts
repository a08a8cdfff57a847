import { drafts, kept } from './drafts';
import { pulse } from './pulse';
import { queue } from './queue';
import { openRows } from './rows';
import { deviceSealer } from './seal';
import { receiveAll, sendAll } from './sending';
import { isUnsent, type StoreState } from './states';
import { Revoked, type Note, type Transport } from './transport';

export interface OfflineStoreOptions<N extends Note, Summary> {
  /** Names the databases, the lock and the channel between tabs. Neutral: it can be seen on the phone. */
  readonly name: string;
  readonly transport: Transport<N, Summary>;
  /** Milliseconds before the first repeat after a failure; doubles up to five minutes. */
  readonly firstRetry?: number;
  /** Keys of what is kept that concerns nobody, such as reference lists: it stays when somebody signs out. */
  readonly concernNobody?: readonly string[];
}

export type OfflineStore<N extends Note, Summary> = Awaited<ReturnType<typeof openOfflineStore<N, Summary>>>;

/** The outgoing queue, the drafts and the few things kept for offline use, on this phone. */
export async function openOfflineStore<N extends Note, Summary>(options: OfflineStoreOptions<N, Summary>) {
  const { name, transport, concernNobody = [] } = options;
  const rows = await openRows(name);
  const { sealer, ...key } = await deviceSealer(name);
  if (key.isNew()) await rows.clear();
  let shutOut = false;
  const tabs = listeners(name, async () => {
    shutOut = true;
    await key.follow();
  });
  const sending = { rows, sealer, transport, changed: tabs.changed };
  const { forgetAllBut, ...keeping } = kept(rows, sealer);

  /** One tab at a time talks to the server about the queue; a tab that dies lets go by dying. */
  const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(name, work) as Promise<T>;

  /** Everything of whoever is signed in, unsent notes included; and the key, unless somebody else needs it. */
  async function forgetPerson(): Promise<void> {
    const owner = await rows.owner();
    if (owner !== null) await rows.removeOwner(owner);
    await forgetAllBut(concernNobody);
    if (await rows.isEmpty()) {
      await rows.clear();
      await key.renew();
    }
    shutOut = true;
    tabs.changed('key');
  }

  async function round(refresh: boolean): Promise<void> {
    try {
      await exchange(refresh);
    } catch (error) {
      if (error instanceof Revoked) await forgetPerson();
      throw error;
    }
  }

  async function exchange(refresh: boolean): Promise<void> {
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

    state: async (): Promise<StoreState> => ({
      ...(await counts()),
      connection: heart.connection(),
      shutOut,
    }),

    /** Called at each change, also one made in another tab. Returns how to stop. */
    subscribe: tabs.subscribe,

    /** Tries now. */
    send: (): Promise<void> => heart.beat(),

    /** Sends what waits and takes over the server's list. Throws when the server is not reached. */
    refresh: (): Promise<void> => alone(() => round(true)),

    /** Says who is signed in. Waits for a request under way, so that no note leaves under another name. */
    async signIn(owner: string): Promise<void> {
      await alone(() => rows.setOwner(owner));
      shutOut = false;
      tabs.changed();
      void heart.beat();
    },

    /**
     * Forgets what the server knows as well. Unsent notes and drafts stay sealed on this phone until their
     * author signs in again.
     */
    async signOut(): Promise<void> {
      await alone(async () => {
        const owner = await rows.owner();
        if (owner !== null) await rows.replaceReceived(owner, []);
        await forgetAllBut(concernNobody);
        await rows.setOwner(null);
      });
      tabs.changed();
    },

    /** For whoever was shut out on purpose: nothing of that person stays, unsent notes included. */
    wipe: (): Promise<void> => alone(forgetPerson),

    close(): void {
      heart.stop();
      tabs.close();
      rows.database.close();
    },
  };
}

type Change = 'rows' | 'key';

/** Who wants to hear of changes, in this tab and in the others. */
function listeners(name: string, followKey: () => Promise<void>) {
  const channel = new BroadcastChannel(name);
  const all = new Set<() => void>();
  const tell = (): void => all.forEach((listener) => listener());
  channel.addEventListener('message', ({ data }: MessageEvent<Change>) => {
    if (data === 'key') void followKey().then(tell);
    else tell();
  });
  return {
    tell,
    changed(what: Change = 'rows'): void {
      tell();
      channel.postMessage(what);
    },
    subscribe(listener: () => void): () => void {
      all.add(listener);
      return () => void all.delete(listener);
    },
    close: () => channel.close(),
  };
}
