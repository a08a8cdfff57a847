import type { Token } from '../reading/note';
import { isPlaceByForm, isWordByForm } from './forms';
import { lookOf, unpacked } from './lexicon-format';
import { LETTERS, NO_PERSON, ORDINARY } from './lexicon.packed';

const [isOrdinary, isNoPerson] = [unpacked(ORDINARY), unpacked(NO_PERSON)];

/** The look of what cannot be a name. */
export const IMPOSSIBLE = -99;
/** The look of what is hardly a person: a place, an organisation, a nationality. Only a form of address makes it one. */
const OTHER = -90;
/** The look of a word of the language with a capital inside a sentence: a name where the context is sure. */
const DOUBTFUL = -50;

/** A place, by list or by ending. */
export const isPlace = (key: string): boolean => isPlaceByForm(key) || isNoPerson(key);

/** Rather a word of Dutch or English, or a place, than a name. */
export const isWord = (key: string): boolean =>
  isOrdinary(key) || isWordByForm(key) || isPlace(key) || lookOf(LETTERS, key) < -8;

/** How much a word looks like a name: above 0 more than like a word, below -50 hardly. */
export function look({ key: written, isWord, capital, opens }: Token): number {
  const key = written.replace(/'s?$/, '');
  if (!isWord || key.length < 2 || /\d/.test(key)) return IMPOSSIBLE;
  const other = isWordByForm(key) || isPlace(key);
  if (other) return capital ? OTHER : IMPOSSIBLE;
  const letters = /[^a-z']/.test(key) ? 0 : lookOf(LETTERS, key);
  if (!isOrdinary(key) || (capital && !opens && letters > 10)) return letters;
  return capital && !opens ? DOUBTFUL : IMPOSSIBLE;
}
