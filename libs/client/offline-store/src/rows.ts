import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Sealed } from './seal';
import { isLocal, isUnsent, type ItemState } from './states';
import type { Problem } from './transport';

/** A row tells nothing but that there is a note: what it says is sealed. */
export interface Row {
  readonly id: string;
  readonly owner: string;
  readonly state: ItemState;
  readonly queuedAt: number;
  readonly summary: Sealed;
  /** Gone as soon as the server has it, and back when the server returned it with a question. */
  readonly note?: Sealed;
  /** Set when this is, or will be, a correction: the version that its author saw. */
  readonly baseVersion?: number;
  readonly problem?: Problem;
}

export interface DraftRow {
  readonly id: string;
  readonly owner: string;
  readonly changedAt: number;
  readonly draft: Sealed;
}

interface Schema extends DBSchema {
  notes: { key: string; value: Row };
  drafts: { key: string; value: DraftRow };
  kept: { key: string; value: Sealed };
  owner: { key: 'owner'; value: string };
}

export type Rows = Awaited<ReturnType<typeof openRows>>;

const STRICT = { durability: 'strict' } as const;

class NobodySignedIn extends Error {
  override name = 'NobodySignedIn';
}

/** Sealing takes a moment, in which whoever was signed in may have gone. */
async function mustBe(author: string, owners: { get(key: 'owner'): Promise<string | undefined> }) {
  if ((await owners.get('owner')) !== author) throw new NobodySignedIn();
}

export async function openRows(name: string) {
  const database: IDBPDatabase<Schema> = await openDB<Schema>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('notes', { keyPath: 'id' });
      fresh.createObjectStore('drafts', { keyPath: 'id' });
      fresh.createObjectStore('kept');
      fresh.createObjectStore('owner');
    },
    blocking: () => database.close(),
  });

  const owner = async (): Promise<string | null> => (await database.get('owner', 'owner')) ?? null;

  return {
    database,
    owner,

    async ownerOrThrow(): Promise<string> {
      const known = await owner();
      if (known === null) throw new NobodySignedIn();
      return known;
    },

    async setOwner(next: string | null): Promise<void> {
      if (next === null) await database.delete('owner', 'owner');
      else await database.put('owner', next, 'owner');
    },

    notes: async (owner: string): Promise<Row[]> =>
      (await database.getAll('notes')).filter((row) => row.owner === owner),

    async waitingForOthers(owner: string | null): Promise<number> {
      const all = await database.getAll('notes');
      return all.filter((row) => row.owner !== owner && isUnsent(row.state)).length;
    },

    /**
     * `change` sees the row as it is now and returns what it must become; undefined leaves it alone.
     * @param author for whom it was sealed: somebody who was shut out meanwhile leaves nothing behind
     */
    async change(id: string, change: (row: Row | undefined) => Row | undefined, author?: string) {
      const transaction = database.transaction(['notes', 'owner'], 'readwrite', STRICT);
      if (author !== undefined) await mustBe(author, transaction.objectStore('owner'));
      const notes = transaction.objectStore('notes');
      const next = change(await notes.get(id));
      if (next) await notes.put(next);
      await transaction.done;
    },

    async putDraft(row: DraftRow): Promise<void> {
      const transaction = database.transaction(['drafts', 'owner'], 'readwrite');
      await mustBe(row.owner, transaction.objectStore('owner'));
      await transaction.objectStore('drafts').put(row);
      await transaction.done;
    },

    /** Everything of one person, unsent notes included. */
    async removeOwner(owner: string): Promise<void> {
      const transaction = database.transaction(['notes', 'drafts', 'owner'], 'readwrite', STRICT);
      for (const name of ['notes', 'drafts'] as const) {
        const store = transaction.objectStore(name);
        for (const row of await store.getAll()) if (row.owner === owner) void store.delete(row.id);
      }
      void transaction.objectStore('owner').clear();
      await transaction.done;
    },

    /** Whether nothing of anybody is left. */
    async isEmpty(): Promise<boolean> {
      return (await database.count('notes')) + (await database.count('drafts')) === 0;
    },

    async clear(): Promise<void> {
      for (const store of ['notes', 'drafts', 'kept', 'owner'] as const) await database.clear(store);
    },

    remove: (id: string): Promise<void> => database.delete('notes', id),

    /** The server's list takes the place of the former one; what is only on this phone stays. */
    async replaceReceived(owner: string, received: readonly Row[]): Promise<void> {
      const transaction = database.transaction('notes', 'readwrite', STRICT);
      const rows = (await transaction.store.getAll()).filter((row) => row.owner === owner);
      const local = new Set(rows.filter((row) => isLocal(row.state)).map((row) => row.id));
      for (const row of rows) if (!local.has(row.id)) void transaction.store.delete(row.id);
      for (const row of received) if (!local.has(row.id)) void transaction.store.put(row);
      await transaction.done;
    },
  };
}
