import type { Token } from '../reading/note';
import { isPlaceByForm, isWordByForm } from './forms';
import { KNOWN_FROM, lookOf, TELLING, TRUSTED_FROM, unpacked } from './lexicon-format';
import { LETTERS, NAMES, NO_PERSON, ORDINARY } from './lexicon.packed';

const [isOrdinary, isNoPerson, isFirstName] = [ORDINARY, NO_PERSON, NAMES].map(unpacked) as [Is, Is, Is];

type Is = (word: string) => boolean;

/** The look of what cannot be a name. */
export const IMPOSSIBLE = -99;
/** The look of what is hardly a person: a place, an organisation, a nationality. Only a form of address makes it one. */
const OTHER = -90;
/** The look of a word of the language with a capital inside a sentence: a name where the context is sure. */
const DOUBTFUL = -50;

/** The look of a name that is also a word, where a sentence opens: what it does must tell. */
export const WORD_TOO = -12;
/** The same in small letters, for a sure context, and with a capital inside a sentence, for a likely one. */
const [SMALL_WORD_TOO, CAPITAL_WORD_TOO] = [-10, -35];
const WORDS_TOO =
  / (?:hoop|roos|mei|bloem|vrede|fleur|storm|lente|iris|jasmijn|noor|zegen|geluk|mark|rob|bas|sam|hans|jan|frank|bram|april|june|faith|hope|joy|grace|mercy|blessing|precious|patience|prince|princess|gift|lucky|pearl|rose|lily|ruby|amber|queen|angel|miracle|beauty|zeki|nasib|iman|selam|albert) /;

/** Frequent words of Somali and Turkish that look like names, and endings of Turkish verbs. */
const OTHER_LANGUAGE =
  / (?:wa?[xu]+[aeuy]+n?|a[yj]aa|ay[aeu][yu]|waan?|iyo|ga[bd]+h?a[a-z]+|(?:hooyad|naag|wiil|guri|kiz|kadin|geldi)[a-z]*|[ty]iri|dedi|bey|[a-z]{2,}(?:[iu]yor|[ae]c[ae]k)[a-z]*) /;

export const isOfOtherLanguage = ({ key }: Token): boolean => OTHER_LANGUAGE.test(` ${key} `);

/** A place, by list or by ending. */
export const isPlace = (key: string): boolean => isPlaceByForm(key) || isNoPerson(key);

/** Rather a word of Dutch or English, or a place, than a name. */
export const isWord = (key: string): boolean =>
  isOrdinary(key) || isWordByForm(key) || isPlace(key) || lookOf(LETTERS, key) < -8;

/** The look of a known first name whose letters alone do not tell. */
export const KNOWN = TELLING + 1;

/** By its letters, and more if it is a known first name; `trusted` ones stay names when a list of words seems to hold them. */
function lettersOf(key: string): { readonly value: number; readonly trusted: boolean } {
  const shape = /[^a-z']/.test(key) ? KNOWN_FROM : lookOf(LETTERS, key);
  const known = shape > KNOWN_FROM && isFirstName(key);
  return { value: known ? Math.max(shape, KNOWN) : shape, trusted: known && shape > TRUSTED_FROM };
}

/** How much a word looks like a name: above 0 more than like a word, below -50 hardly. */
export function look(token: Token): number {
  const { key: written, isWord, capital, opens } = token;
  const key = written.replace(/'s?$/, '');
  if (!isWord || key.length < 2 || /\d/.test(key) || isOfOtherLanguage(token)) return IMPOSSIBLE;
  const telling = capital && !opens;
  if (WORDS_TOO.test(` ${key} `)) return telling ? CAPITAL_WORD_TOO : capital ? WORD_TOO : SMALL_WORD_TOO;
  const isForm = isWordByForm(key) || isPlaceByForm(key);
  const { value, trusted } = lettersOf(key);
  if (trusted && !isForm) return value;
  if (isForm || isNoPerson(key)) return capital ? OTHER : IMPOSSIBLE;
  if (!isOrdinary(key) || (telling && value > 10)) return value;
  return telling ? DOUBTFUL : IMPOSSIBLE;
}
