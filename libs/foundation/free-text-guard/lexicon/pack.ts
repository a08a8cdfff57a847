import { ALPHABET, hashOf, type Packed, unpacked } from '../src/soft/lexicon-format';

/** Two signs hold a step of less than this. */
const STEP = ALPHABET.length ** 2;
const SALTS = 800;

const written = (step: number): string =>
  ALPHABET[Math.floor(step / ALPHABET.length)]! + ALPHABET[step % ALPHABET.length]!;

function stepsOf(words: ReadonlySet<string>, size: number, salt: number): string {
  const hashes = [...new Set([...words].map((word) => hashOf(word, salt) % size))].sort((a, b) => a - b);
  let [steps, last] = ['', 0];
  for (const hash of hashes) {
    for (; hash - last >= STEP; last += STEP - 1) steps += written(STEP - 1);
    steps += written(hash - last);
    last = hash;
  }
  return steps;
}

/**
 * A set of words as the steps between their sorted hashes. It answers "is this word in the set?" and is wrong for
 * one strange word in `spread`; of `others` it is wrong for as few as some salt can bring about.
 */
export function packed(words: Iterable<string>, spread: number, others: readonly string[]): Packed {
  const unique = new Set(words);
  const size = unique.size * spread;
  const strangers = others.filter((word) => !unique.has(word));
  let best: Packed | undefined;
  let fewest = Infinity;
  for (let salt = 1; salt <= SALTS && fewest > 0; salt++) {
    const set: Packed = [size, salt, stepsOf(unique, size, salt)];
    const wrong = strangers.filter(unpacked(set)).length;
    if (wrong < fewest) [best, fewest] = [set, wrong];
  }
  return best!;
}
