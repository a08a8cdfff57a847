import type { Problem } from './transport';

/**
 * Where a note is. The first three are on this phone only; the others are the server's word.
 * - `waiting`   finished and sealed, not yet acknowledged
 * - `sending`   in a request of which the answer is not known
 * - `refused`   the server said why; the author can mend it
 */
export type ItemState = 'waiting' | 'sending' | 'refused' | 'sent' | 'returned' | 'approved' | 'withdrawn';

/** One line of the list: what may be shown of a note without opening it. */
export interface Item<Summary> {
  readonly id: string;
  readonly state: ItemState;
  readonly summary: Summary;
  /** When `refused`: the rule and the field it concerns. */
  readonly problem?: Problem;
  /** Milliseconds by the clock of this phone: a claim, used for order on screen only. */
  readonly queuedAt: number;
}

/** What the phone is doing with the queue. `retrying` has failed at least once and tries again by itself. */
export type Connection = 'idle' | 'sending' | 'offline' | 'retrying' | 'signed-out';

export interface StoreState {
  readonly waiting: number;
  readonly refused: number;
  readonly connection: Connection;
  /** Waiting on this phone for somebody else, or for whoever signs in again; never sent under another name. */
  readonly waitingForOthers: number;
  /** Somebody was shut out from elsewhere, and all of hers is gone; until the next `signIn`. */
  readonly shutOut: boolean;
}

const LOCAL: ReadonlySet<ItemState> = new Set(['waiting', 'sending', 'refused']);

/** Known to this phone alone: the server's list may not overwrite or drop it. */
export const isLocal = (state: ItemState): boolean => LOCAL.has(state);

/** `sending` counts too: a tab may have been killed between the request and its answer. */
export const isUnsent = (state: ItemState): boolean => state === 'waiting' || state === 'sending';
