import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, written so that they fit a cookie and a link. Only the hash is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const isToken = (text: string | undefined): text is string => /^[\w-]{43}$/.test(text ?? '');

export const hashed = (secret: string): Buffer => createHash('sha256').update(secret).digest();
