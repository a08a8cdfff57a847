import type { Row, Rows } from './rows';
import type { Sealer } from './seal';
import { openNote } from './sending';
import { isLocal, isUnsent, type Item, type ItemState, type StoreState } from './states';
import type { Note } from './transport';

/** The notes of whoever is signed in. `queued` is called when there is something new to send. */
export function queue<N extends Note, Summary>(
  rows: Rows,
  sealer: Sealer,
  { changed, queued }: { changed(): void; queued(): void },
) {
  async function put(note: N, summary: Summary, baseVersion?: number): Promise<void> {
    const owner = await rows.ownerOrThrow();
    const row: Row = {
      id: note.id,
      owner,
      state: 'waiting',
      queuedAt: Date.now(),
      summary: await sealer.seal(summary, `summary ${note.id}`),
      note: await sealer.seal(note, `note ${note.id}`),
      ...(baseVersion !== undefined && { baseVersion }),
    };
    await rows.change(note.id, (found) => (found && isUnsent(found.state) ? undefined : row), owner);
    changed();
    queued();
  }

  async function mine(): Promise<Row[]> {
    const owner = await rows.owner();
    return owner === null ? [] : await rows.notes(owner);
  }

  async function itemOf({ id, state, queuedAt, problem, ...row }: Row): Promise<Item<Summary>> {
    const summary = await sealer.open<Summary>(row.summary, `summary ${id}`);
    return { id, state, queuedAt, summary, ...(problem && { problem }) };
  }

  async function find(id: string, ...states: ItemState[]): Promise<Row | undefined> {
    return (await mine()).find((row) => row.id === id && states.includes(row.state));
  }

  return {
    /** Seals a finished note and queues it. Resolves when it is safe on this phone; repeating it is harmless. */
    submit: (note: N, summary: Summary): Promise<void> => put(note, summary),

    /** Queues a changed note that had been returned or refused as a correction. */
    correct: (note: N, baseVersion: number, summary: Summary): Promise<void> =>
      put(note, summary, baseVersion),

    /** What is only on this phone first, then the server's list as last heard; newest first. */
    async list(): Promise<Item<Summary>[]> {
      const found = await mine();
      found.sort((a, b) => Number(isLocal(b.state)) - Number(isLocal(a.state)) || b.queuedAt - a.queuedAt);
      return await Promise.all(found.map(itemOf));
    },

    async counts(): Promise<Omit<StoreState, 'connection' | 'shutOut'>> {
      const found = await mine();
      return {
        waiting: found.filter((row) => isUnsent(row.state)).length,
        refused: found.filter((row) => row.state === 'refused').length,
        waitingForOthers: await rows.waitingForOthers(await rows.owner()),
      };
    },

    /** A note that came back, refused or returned, to be mended by its author; nothing else can be read back. */
    async reopen(id: string): Promise<{ note: N; baseVersion?: number } | undefined> {
      const row = await find(id, 'refused', 'returned');
      if (!row?.note) return undefined;
      const note = await openNote<N>(sealer, row);
      return row.baseVersion === undefined ? { note } : { note, baseVersion: row.baseVersion };
    },

    /** Throws away a refused note; what waits or is being sent stays. */
    async discard(id: string): Promise<void> {
      if (await find(id, 'refused')) await rows.remove(id);
      changed();
    },
  };
}
