/** How the word sets and the letter model are written in `lexicon.packed.ts`: six bits a sign. */
export const ALPHABET = 'vw!x&2;+j>y/h3zm-pc{=[uo:si(,rt|en)a?.]l}dgf014k9RE6b^<*8DLC%75W';

/** A set of words: the size of its range, the salt of its hashes, the low bits of a step, and the steps between them. */
export type Packed = readonly [size: number, salt: number, low: number, steps: string];

export function hashOf(word: string, salt: number): number {
  let hash = salt;
  for (let i = 0; i < word.length; i++)
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x5bd1e995) ^ (hash >>> 13);
  return hash >>> 0;
}

/** Reads Rice's code: the high part of a step as so many zeros and a one, then its low bits. */
export function unpacked([size, salt, low, steps]: Packed): (word: string) => boolean {
  const hashes = new Set<number>();
  const end = steps.length * 6;
  let [at, i] = [0, 0];
  const bit = () => (ALPHABET.indexOf(steps[Math.floor(i / 6)]!) >> (i++ % 6)) & 1;
  while (i < end) {
    let step = 0;
    while (i < end && !bit()) step++;
    if (i === end) break;
    for (let n = 0; n < low; n++) step = step * 2 + bit();
    hashes.add((at += step));
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
export const ZERO = 32;

/** What the pairs of letters of a word weigh together. */
export const lookBy = (weights: string, word: string): number =>
  pairsOf(word).reduce((total, pair) => total + ALPHABET.indexOf(weights[pair]!) - ZERO, 0);

/** From this look on a word is a name without any context. */
export const TELLING = 16;

/** Only words that look like a name so far are looked up among the first names: others would be in there by accident. */
export const KNOWN_FROM = -2;
