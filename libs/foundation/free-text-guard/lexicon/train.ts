import { ALPHABET, pairsOf, ZERO } from '../src/soft/lexicon-format';

const ROUNDS = 40;
const STEPS_PER_ROUND = 60_000;
/** Weights are kept as whole numbers, four to one. */
const SCALE = 4;

/** Park and Miller's generator: the same words give the same model. */
function chance(): () => number {
  let state = 11;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/**
 * Logistic regression over pairs of letters: does a word look like a name of the communities, or like a word of
 * the note? `words` come in order of frequency; frequent ones are shown more often.
 */
export function trained(names: readonly string[], words: readonly string[]): string {
  const next = chance();
  const weights = new Float64Array(27 * 27);
  for (let step = 0; step < ROUNDS * STEPS_PER_ROUND; step++) {
    const rate = 0.15 / (1 + (0.3 * step) / STEPS_PER_ROUND);
    const isName = next() < 0.5;
    const word = isName
      ? names[Math.floor(next() * names.length)]!
      : words[Math.floor(next() ** 1.3 * words.length)]!;
    const pairs = pairsOf(word);
    const score = pairs.reduce((total, pair) => total + weights[pair]!, 0);
    const error = 1 / (1 + Math.exp(-score)) - Number(isName);
    for (const pair of pairs) weights[pair] = weights[pair]! * (1 - 0.0002 * rate) - rate * error;
  }
  return [...weights]
    .map((weight) => ALPHABET[ZERO + Math.max(-30, Math.min(30, Math.round(weight * SCALE)))]!)
    .join('');
}
