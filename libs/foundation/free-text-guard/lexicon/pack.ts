import { ALPHABET, hashOf, type Packed } from '../src/soft/lexicon-format';

const SALTS = 3000;

const inBits = (step: number, low: number): string =>
  `${'0'.repeat(step >> low)}1${low ? (step & (2 ** low - 1)).toString(2).padStart(low, '0') : ''}`;

/** Six bits a sign, the first bit lowest. */
const written = (bits: string): string =>
  (bits.match(/.{1,6}/g) ?? []).map((six) => ALPHABET[parseInt([...six].reverse().join(''), 2)]).join('');

const hashed = (words: ReadonlySet<string>, size: number, salt: number): Set<number> =>
  new Set([...words].map((word) => hashOf(word, salt) % size));

function stepsOf(hashes: ReadonlySet<number>, low: number): string {
  const sorted = [...hashes].sort((a, b) => a - b);
  return written(sorted.map((hash, i) => inBits(hash - (sorted[i - 1] ?? 0), low)).join(''));
}

/**
 * A set of words as the steps between their sorted hashes. It answers "is this word in the set?" and is wrong for
 * one strange word in `spread`; of `others` it is wrong for as few as some salt can bring about.
 * @param known a salt that was found before, so that it is not searched again
 */
export function packed(
  words: Iterable<string>,
  spread: number,
  others: readonly string[],
  known?: number,
): Packed {
  const unique = new Set(words);
  const [size, low] = [unique.size * spread, Math.max(0, Math.round(Math.log2(spread * 0.7)))];
  const strangers = others.filter((word) => !unique.has(word));
  let [best, fewest] = [known ?? 1, known ? 0 : Infinity];
  for (let salt = 1; salt <= SALTS && fewest > 0; salt++) {
    const taken = new Uint8Array(size);
    for (const word of unique) taken[hashOf(word, salt) % size] = 1;
    let wrong = 0;
    for (const word of strangers) if (taken[hashOf(word, salt) % size] && ++wrong >= fewest) break;
    if (wrong < fewest) [best, fewest] = [salt, wrong];
  }
  return [size, best, low, stepsOf(hashed(unique, size, best), low)];
}
