/** How the word sets and the letter model are written in `lexicon.packed.ts`: two signs a number. */
export const ALPHABET =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#%&()*+,-./:;<=>?@[]^_|~';

export function hashOf(word: string, salt: number): number {
  let hash = salt;
  for (let i = 0; i < word.length; i++)
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x5bd1e995) ^ (hash >>> 13);
  return hash >>> 0;
}

/** A set of words: the size of its range, the salt of its hashes, and the steps between them. */
export type Packed = readonly [number, number, string];

export function unpacked([size, salt, steps]: Packed): (word: string) => boolean {
  const hashes = new Set<number>();
  let at = 0;
  for (let i = 0; i < steps.length; i += 2) {
    at += ALPHABET.indexOf(steps[i]!) * ALPHABET.length + ALPHABET.indexOf(steps[i + 1]!);
    hashes.add(at);
  }
  return (word) => hashes.has(hashOf(word, salt) % size);
}

const BORDER = 26;
const letterAt = (word: string, index: number): number => {
  const letter = word.charCodeAt(index) - 97;
  return letter >= 0 && letter < BORDER ? letter : BORDER;
};

/** The pairs of letters of a word, its borders included, as places in a table of 27 x 27. */
export const pairsOf = (word: string): number[] =>
  Array.from({ length: word.length + 1 }, (_, i) => letterAt(word, i - 1) * 27 + letterAt(word, i));

/** Weights of the letter model are whole numbers around this sign. */
export const ZERO = 40;

/** Above 0 a word looks more like a name of the communities than like a word of Dutch or English. */
export const lookOf = (weights: string, word: string): number =>
  pairsOf(word).reduce((total, pair) => total + ALPHABET.indexOf(weights[pair]!) - ZERO, 0);
