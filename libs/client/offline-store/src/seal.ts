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

/** Seals with the key of this phone, which `renew` replaces: what was sealed before cannot be opened any more. */
export async function deviceSealer(name: string) {
  let { key, made } = await deviceKey(name);
  const algorithm = (nonce: Uint8Array<ArrayBuffer>, place: string): AesGcmParams => ({
    name: 'AES-GCM',
    iv: nonce,
    additionalData: new TextEncoder().encode(place),
  });
  const sealer: Sealer = {
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
  const follow = async (): Promise<void> => void ({ key, made } = await deviceKey(name));
  return {
    sealer,
    /** True when there was no key yet: nothing on this phone can be opened with it. */
    isNew: (): boolean => made,
    /** Takes over the key that another tab made. */
    follow,
    async renew(): Promise<void> {
      await forgetDeviceKey(name);
      await follow();
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
async function deviceKey(name: string): Promise<{ key: CryptoKey; made: boolean }> {
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const database = await openKeys(name);
  try {
    const transaction = database.transaction(KEYS, 'readwrite', { durability: 'strict' });
    const found = (await transaction.store.get('device')) as CryptoKey | undefined;
    if (!found) await transaction.store.put(fresh, 'device');
    await transaction.done;
    return { key: found ?? fresh, made: !found };
  } finally {
    database.close();
  }
}

async function forgetDeviceKey(name: string): Promise<void> {
  const database = await openKeys(name);
  await database.clear(KEYS);
  database.close();
}
