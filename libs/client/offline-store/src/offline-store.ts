import { pulse } from './pulse';
import { openRows, type Row } from './rows';
import { deviceKey, forgetDeviceKey, sealer as sealerWith } from './seal';
import { openNote, receiveAll, sendAll } from './sending';
import { isLocal, isUnsent, type Item, type StoreState } from './states';
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
  const tabs = new BroadcastChannel(name);
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  const changed = (): void => {
    tell();
    tabs.postMessage('changed');
  };
  tabs.addEventListener('message', tell);

  /** One tab at a time talks to the server about the queue; a tab that dies lets go by dying. */
  const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(name, work) as Promise<T>;
  const sending = { rows, sealer, transport, changed };
  const heart = pulse(() => alone(() => round(false)), tell, options.firstRetry);

  async function round(refresh: boolean): Promise<void> {
    if (refresh || (await mustSend())) {
      const sent = await sendAll(sending);
      if (sent || refresh) await receiveAll(sending);
    }
  }

  async function mustSend(): Promise<boolean> {
    const owner = await rows.owner();
    return owner !== null && (await rows.notes(owner)).some((row) => isUnsent(row.state));
  }

  async function ownerOrThrow(): Promise<string> {
    const owner = await rows.owner();
    if (owner === null) throw new Error('nobody is signed in on this phone');
    return owner;
  }

  async function queue(note: N, summary: Summary, baseVersion?: number): Promise<void> {
    const owner = await ownerOrThrow();
    const sealed = {
      summary: await sealer.seal(summary, `summary ${note.id}`),
      note: await sealer.seal(note, `note ${note.id}`),
    };
    const queuedAt = Date.now();
    const base = baseVersion === undefined ? {} : { baseVersion };
    await rows.change(note.id, (row) =>
      row && isUnsent(row.state)
        ? undefined
        : { id: note.id, owner, state: 'waiting', queuedAt, ...sealed, ...base },
    );
    changed();
    void heart.beat();
  }

  async function itemOf(row: Row): Promise<Item<Summary>> {
    const summary = await sealer.open<Summary>(row.summary, `summary ${row.id}`);
    const { id, state, queuedAt, problem } = row;
    return { id, state, queuedAt, summary, ...(problem && { problem }) };
  }

  void heart.beat();

  return {
    /** Seals a finished note and queues it. Resolves when it is safe on this phone; repeating it is harmless. */
    submit: (note: N, summary: Summary): Promise<void> => queue(note, summary),

    /** Queues a changed note that had been returned or refused as a correction. */
    correct: (note: N, baseVersion: number, summary: Summary): Promise<void> =>
      queue(note, summary, baseVersion),

    /** Newest first: what is only on this phone, then the server's list as last heard. */
    async list(): Promise<Item<Summary>[]> {
      const owner = await rows.owner();
      const found = owner === null ? [] : await rows.notes(owner);
      const sorted = found.sort(
        (a, b) => Number(isLocal(b.state)) - Number(isLocal(a.state)) || b.queuedAt - a.queuedAt,
      );
      return await Promise.all(sorted.map(itemOf));
    },

    async state(): Promise<StoreState> {
      const owner = await rows.owner();
      const mine = owner === null ? [] : await rows.notes(owner);
      return {
        waiting: mine.filter((row) => isUnsent(row.state)).length,
        refused: mine.filter((row) => row.state === 'refused').length,
        connection: heart.connection(),
        waitingForOthers: await rows.waitingForOthers(owner),
      };
    },

    /** Called at each change, also one made in another tab. Returns how to stop. */
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    /** Tries now. */
    send: (): Promise<void> => heart.beat(),

    /** Sends what waits and takes over the server's list. Throws when the server is not reached. */
    refresh: (): Promise<void> => alone(() => round(true)),

    /** A refused note, to be mended by its author; nothing else can be read back. */
    async reopen(id: string): Promise<{ note: N; baseVersion?: number } | undefined> {
      const row = await rows.database.get('notes', id);
      if (row?.state !== 'refused' || row.owner !== (await rows.owner())) return undefined;
      const note = await openNote<N>(sealer, row);
      return row.baseVersion === undefined ? { note } : { note, baseVersion: row.baseVersion };
    },

    /** Throws away a refused note; what waits or is being sent stays. */
    async discard(id: string): Promise<void> {
      const row = await rows.database.get('notes', id);
      if (row?.state === 'refused') await rows.remove(id);
      changed();
    },

    drafts: {
      async put(id: string, draft: unknown): Promise<void> {
        const owner = await ownerOrThrow();
        const row = { id, owner, changedAt: Date.now(), draft: await sealer.seal(draft, `draft ${id}`) };
        await rows.database.put('drafts', row);
      },
      async get<T>(id: string): Promise<T | undefined> {
        const row = await rows.database.get('drafts', id);
        if (!row || row.owner !== (await rows.owner())) return undefined;
        return await sealer.open<T>(row.draft, `draft ${id}`);
      },
      /** Newest first. */
      async all<T>(): Promise<{ id: string; draft: T }[]> {
        const owner = await rows.owner();
        const mine = (await rows.database.getAll('drafts')).filter((row) => row.owner === owner);
        mine.sort((a, b) => b.changedAt - a.changedAt);
        return await Promise.all(
          mine.map(async ({ id, draft }) => ({ id, draft: await sealer.open<T>(draft, `draft ${id}`) })),
        );
      },
      remove: (id: string): Promise<void> => rows.database.delete('drafts', id),
    },

    /** A few things of the signed-in person or of the lists, sealed, so that the app opens without network. */
    async keep(key: string, value: unknown): Promise<void> {
      await rows.database.put('kept', await sealer.seal(value, `kept ${key}`), key);
    },
    async recall<T>(key: string): Promise<T | undefined> {
      const sealed = await rows.database.get('kept', key);
      return sealed && (await sealer.open<T>(sealed, `kept ${key}`));
    },

    owner: rows.owner,

    /** Says who is signed in. Waits for a request under way, so that no note leaves under another name. */
    async signIn(owner: string): Promise<void> {
      await alone(() => rows.setOwner(owner));
      changed();
      void heart.beat();
    },

    /**
     * Forgets what the server knows as well. Unsent notes and drafts stay sealed on this phone until their
     * author signs in again.
     * @param keep keys of `keep` that concern nobody, such as the reference lists
     */
    async signOut(keep: readonly string[] = []): Promise<void> {
      await alone(async () => {
        const owner = await rows.owner();
        if (owner !== null) await rows.replaceReceived(owner, []);
        for (const key of await rows.database.getAllKeys('kept')) {
          if (!keep.includes(key)) await rows.database.delete('kept', key);
        }
        await rows.setOwner(null);
      });
      changed();
    },

    /** Everything, unsent notes included. */
    async wipe(): Promise<void> {
      await alone(async () => {
        await forgetDeviceKey(name);
        for (const store of ['notes', 'drafts', 'kept', 'owner'] as const) await rows.database.clear(store);
      });
      changed();
    },

    close(): void {
      heart.stop();
      tabs.close();
      rows.database.close();
    },
  };
}
