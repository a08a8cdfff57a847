import { resolve } from 'node:path';

/** The top of the checkout. */
export const root = resolve(import.meta.dirname, '../..');
