import { randomInt, timingSafeEqual } from 'node:crypto';
import { hashed } from '../session/token';

/** No 0 O 1 I L U: what is read from a mail is typed without a mistake. 30 signs, 8 of them: 6.5 × 10¹¹ codes. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const LENGTH = 8;

export const CODE_MILLISECONDS = 10 * 60 * 1000;
export const CODE_ATTEMPTS = 5;

export function newCode(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** As it reads best in a mail: ABCD-EFGH. */
export const readable = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** Bound to the address, so that equal codes of two people do not show. */
export function codeHash(email: string, code: string): Buffer {
  const typed = code.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return hashed(`${email}\n${typed}`);
}

export const isSame = (one: Buffer, other: Buffer): boolean => timingSafeEqual(one, other);
