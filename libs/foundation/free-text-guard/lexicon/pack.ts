import { ALPHABET, hashOf, type Packed, unpacked } from '../src/soft/lexicon-format';

const SALTS = 500;

const inBits = (step: number, low: number): string =>
  `${'0'.repeat(step >> low)}1${low ? (step & (2 ** low - 1)).toString(2).padStart(low, '0') : ''}`;

/** Six bits a sign, the first bit lowest. */
const written = (bits: string): string =>
  (bits.match(/.{1,6}/g) ?? []).map((six) => ALPHABET[parseInt([...six].reverse().join(''), 2)]).join('');

function stepsOf(words: ReadonlySet<string>, size: number, salt: number, low: number): string {
  const hashes = [...new Set([...words].map((word) => hashOf(word, salt) % size))].sort((a, b) => a - b);
  return written(hashes.map((hash, i) => inBits(hash - (hashes[i - 1] ?? 0), low)).join(''));
}

/**
 * A set of words as the steps between their sorted hashes. It answers "is this word in the set?" and is wrong for
 * one strange word in `spread`; of `others` it is wrong for as few as some salt can bring about.
 */
export function packed(words: Iterable<string>, spread: number, others: readonly string[]): Packed {
  const unique = new Set(words);
  const [size, low] = [unique.size * spread, Math.max(0, Math.round(Math.log2(spread * 0.7)))];
  const strangers = others.filter((word) => !unique.has(word));
  let best: Packed | undefined;
  let fewest = Infinity;
  for (let salt = 1; salt <= SALTS && fewest > 0; salt++) {
    const set: Packed = [size, salt, low, stepsOf(unique, size, salt, low)];
    const wrong = strangers.filter(unpacked(set)).length;
    if (wrong < fewest) [best, fewest] = [set, wrong];
  }
  return best!;
}
