export { openOfflineStore, type OfflineStore, type OfflineStoreOptions } from './offline-store';
export { SignedOut, Revoked, Refused } from './transport';
export type { Transport, Outcome, Received, Note, Problem } from './transport';
export type { Item, ItemState, StoreState, Connection } from './states';
