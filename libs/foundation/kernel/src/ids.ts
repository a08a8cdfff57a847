/** A random UUID, version 4, in lower case. Made by the client for whatever can be made offline. */
export type Uuid = string;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function newId(): Uuid {
  return globalThis.crypto.randomUUID();
}

export function isUuid(text: string): text is Uuid {
  return UUID.test(text);
}
