import DataLoader from 'dataloader';

type Load<Key, Value> = (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>;

const loaders = new WeakMap<object, Map<string, unknown>>();

/**
 * Reads for all records of a page at once what a field of theirs needs: one statement a level, not one a record.
 * What is loaded lives as long as the request whose context is given.
 * @param name of the field, such as `activityLog.heard`
 * @param load answers with what there is; a key without a value gives undefined
 */
export function batched<Key, Value>(
  context: object,
  name: string,
  load: Load<Key, Value>,
): { load(key: Key): Promise<Value | undefined> } {
  const ofRequest = loaders.get(context) ?? new Map<string, unknown>();
  loaders.set(context, ofRequest);
  const known = ofRequest.get(name) as DataLoader<Key, Value | undefined> | undefined;
  if (known) return known;
  const loader = new DataLoader<Key, Value | undefined>(async (keys) => {
    const found = await load(keys);
    return keys.map((key) => found.get(key));
  });
  ofRequest.set(name, loader);
  return loader;
}
