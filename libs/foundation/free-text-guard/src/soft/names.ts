import type { Token } from '../reading/note';
import { isPlaceByForm, isWordByForm } from './forms';
import { KNOWN_FROM, lookOf, TELLING, unpacked } from './lexicon-format';
import { LETTERS, NAMES, NO_PERSON, ORDINARY } from './lexicon.packed';

const [isOrdinary, isNoPerson, isFirstName] = [ORDINARY, NO_PERSON, NAMES].map(unpacked) as [Is, Is, Is];

type Is = (word: string) => boolean;

/** The look of what cannot be a name. */
export const IMPOSSIBLE = -99;
/** The look of what is hardly a person: a place, an organisation, a nationality. Only a form of address makes it one. */
const OTHER = -90;
/** The look of a word of the language with a capital inside a sentence: a name where the context is sure. */
const DOUBTFUL = -50;

/** The look of a name that is also a word: without a capital only the surest context makes it one. */
export const WORD_TOO = -12;
const WORDS_TOO =
  / (?:hoop|roos|mei|bloem|vrede|fleur|storm|lente|iris|jasmijn|noor|zegen|geluk|mark|rob|bas|sam|hans|jan|frank|bram|will|may|april|june|faith|hope|joy|grace|mercy|blessing|precious|patience|prince|princess|gift|lucky|pearl|rose|lily|ruby|amber|queen|angel|miracle|beauty|zeki|nasib|iman|selam|albert|dua|said|can) /;

/** A place, by list or by ending. */
export const isPlace = (key: string): boolean => isPlaceByForm(key) || isNoPerson(key);

/** Rather a word of Dutch or English, or a place, than a name. */
export const isWord = (key: string): boolean =>
  isOrdinary(key) || isWordByForm(key) || isPlace(key) || lookOf(LETTERS, key) < -8;

/** How much a word looks like a name: above 0 more than like a word, below -50 hardly. */
export function look({ key: written, isWord, capital, opens }: Token): number {
  const key = written.replace(/'s?$/, '');
  if (!isWord || key.length < 2 || /\d/.test(key)) return IMPOSSIBLE;
  if (WORDS_TOO.test(` ${key} `)) return capital && !opens ? -35 : WORD_TOO;
  const other = isWordByForm(key) || isPlace(key);
  if (other) return capital ? OTHER : IMPOSSIBLE;
  const shape = /[^a-z']/.test(key) ? KNOWN_FROM : lookOf(LETTERS, key);
  const letters = shape > KNOWN_FROM && isFirstName(key) ? Math.max(shape, TELLING + 1) : shape;
  if (!isOrdinary(key) || (capital && !opens && letters > 10)) return letters;
  return capital && !opens ? DOUBTFUL : IMPOSSIBLE;
}
