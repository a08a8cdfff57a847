import type { Role } from '@sleutelring/kernel';

const HOUR = 60 * 60 * 1000;
const DESK = 12 * HOUR;
const PHONE = 30 * 24 * HOUR;
const DESK_AT_MOST = 7 * 24 * HOUR;
const PHONE_AT_MOST = 180 * 24 * HOUR;

/** A session is written anew at most this often, however many requests it serves. */
export const TOUCH_MILLISECONDS = 60_000;

/** Sliding: counted from the last time it was seen. */
export function expiry(role: Role | null, now: Date): Date {
  return new Date(now.getTime() + (isLasting(role) ? PHONE : DESK));
}

/** Milliseconds after signing in at which a session ends, however much it is used. */
export const longest = (role: Role | null): number => (isLasting(role) ? PHONE_AT_MOST : DESK_AT_MOST);

/** The end of a session in SQL, out of the sliding end and {@link longest}. */
export const endOfSession = (sliding: string, longest: string): string =>
  `least(${sliding}::timestamptz, created_at + ${longest} * interval '1 millisecond')`;

export const isLasting = (role: Role | null): boolean => role === 'key_person';
