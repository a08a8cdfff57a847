import { openDB } from 'idb';

/** AES-256-GCM: a fresh nonce for each sealing; the text says where it belongs, so that rows cannot be swapped. */
export interface Sealed {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

export interface Sealer {
  seal(value: unknown, place: string): Promise<Sealed>;
  open<T>(sealed: Sealed, place: string): Promise<T>;
}

export function sealer(key: CryptoKey): Sealer {
  const algorithm = (nonce: Uint8Array<ArrayBuffer>, place: string): AesGcmParams => ({
    name: 'AES-GCM',
    iv: nonce,
    additionalData: new TextEncoder().encode(place),
  });
  return {
    async seal(value, place) {
      const nonce = crypto.getRandomValues(new Uint8Array(12));
      const text = new TextEncoder().encode(JSON.stringify(value));
      return { nonce, bytes: await crypto.subtle.encrypt(algorithm(nonce, place), key, text) };
    },
    async open(sealed, place) {
      const text = await crypto.subtle.decrypt(algorithm(sealed.nonce, place), key, sealed.bytes);
      return JSON.parse(new TextDecoder().decode(text));
    },
  };
}

const KEYS = 'keys';
const openKeys = (name: string) =>
  openDB(`${name}-key`, 1, { upgrade: (database) => void database.createObjectStore(KEYS) });

/**
 * The key of this phone, in a database of its own. It cannot be exported by script; the two tabs that
 * may make it at once agree on the one that was written first.
 */
export async function deviceKey(name: string): Promise<CryptoKey> {
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const database = await openKeys(name);
  try {
    const transaction = database.transaction(KEYS, 'readwrite', { durability: 'strict' });
    const found = (await transaction.store.get('device')) as CryptoKey | undefined;
    if (!found) await transaction.store.put(made, 'device');
    await transaction.done;
    return found ?? made;
  } finally {
    database.close();
  }
}

/** Without its key, what is left on the disk cannot be read again. */
export async function forgetDeviceKey(name: string): Promise<void> {
  const database = await openKeys(name);
  await database.clear(KEYS);
  database.close();
}
