import type { Rows } from './rows';
import type { Sealer } from './seal';

/** What somebody is still writing; sealed, and read by nobody else on the same phone. */
export function drafts(rows: Rows, sealer: Sealer) {
  const { database } = rows;
  const open = <T>(row: { id: string; draft: Parameters<Sealer['open']>[0] }): Promise<T> =>
    sealer.open<T>(row.draft, `draft ${row.id}`);
  return {
    async put(id: string, draft: unknown): Promise<void> {
      const owner = await rows.ownerOrThrow();
      const sealed = await sealer.seal(draft, `draft ${id}`);
      await rows.putDraft({ id, owner, changedAt: Date.now(), draft: sealed });
    },

    async get<T>(id: string): Promise<T | undefined> {
      const row = await database.get('drafts', id);
      return row && row.owner === (await rows.owner()) ? await open<T>(row) : undefined;
    },

    /** Newest first. */
    async all<T>(): Promise<{ id: string; draft: T }[]> {
      const owner = await rows.owner();
      const mine = (await database.getAll('drafts')).filter((row) => row.owner === owner);
      mine.sort((a, b) => b.changedAt - a.changedAt);
      return await Promise.all(mine.map(async (row) => ({ id: row.id, draft: await open<T>(row) })));
    },

    remove: (id: string): Promise<void> => database.delete('drafts', id),
  };
}

/** A few things of the signed-in person or of the lists, sealed, so that an app opens without a network. */
export function kept({ database }: Rows, sealer: Sealer) {
  return {
    async keep(key: string, value: unknown): Promise<void> {
      await database.put('kept', await sealer.seal(value, `kept ${key}`), key);
    },

    /** What the key of this phone does not open, because somebody was shut out meanwhile, was never kept. */
    async recall<T>(key: string): Promise<T | undefined> {
      const sealed = await database.get('kept', key);
      return sealed && (await sealer.open<T>(sealed, `kept ${key}`).catch(() => undefined));
    },

    async forgetAllBut(keys: readonly string[]): Promise<void> {
      const all = await database.getAllKeys('kept');
      for (const key of all.filter((one) => !keys.includes(one))) await database.delete('kept', key);
    },
  };
}
