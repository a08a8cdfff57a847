import type { Role } from '@sleutelring/kernel';

const HOUR = 60 * 60 * 1000;
const DESK = 12 * HOUR;
const PHONE = 30 * 24 * HOUR;

/** A session is written anew at most this often, however many requests it serves. */
export const TOUCH_MILLISECONDS = 60_000;

/** Sliding: counted from the last time it was seen. */
export function expiry(role: Role | null, now: Date): Date {
  return new Date(now.getTime() + (isLasting(role) ? PHONE : DESK));
}

export const isLasting = (role: Role | null): boolean => role === 'key_person';
