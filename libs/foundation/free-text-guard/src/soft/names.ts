import type { Token } from '../reading/note';
import { isPlaceByForm, isWordByForm } from './forms';
import { KNOWN_FROM, lookBy, TELLING, unpacked } from './lexicon-format';
import { CUES, HIDDEN_NAMES, LETTERS, NAMES, NO_PERSON, ORDINARY } from './lexicon.packed';
import { soundOf } from './spelling';

const [isOrdinary, isNoPerson, isFirstName, isHidden] = [ORDINARY, NO_PERSON, NAMES, HIDDEN_NAMES].map(
  unpacked,
) as [Is, Is, Is, Is];

type Is = (word: string) => boolean;

/** Above 0 a word looks more like a name of the communities than like a word of Dutch or English. */
export const lookOf = (word: string): number => lookBy(LETTERS, word);

const isIn = unpacked(CUES);
/** A word that tells that a name stands beside it, of a kind of `lexicon/lists/cues.txt`. */
export const isCue = (kind: string, word: string): boolean => word !== '' && isIn(`${kind} ${word}`);

/** The look of what cannot be a name. */
export const IMPOSSIBLE = -99;
/** The look of what is hardly a person: a place, an organisation, a nationality. Only a form of address makes it one. */
const OTHER = -90;
/** The look of a word of the language with a capital inside a sentence: a name where the context is sure. */
const DOUBTFUL = -50;

/** The look of a name that is also a word, where a sentence opens: what it does must tell. */
export const WORD_TOO = -12.5;
/** The same in small letters, for a sure context, and with a capital inside a sentence, for a likely one. */
export const [SMALL_WORD_TOO, CAPITAL_WORD_TOO] = [-7.5, -13.5];

/** A place, by list or by ending. */
export const isPlace = (key: string): boolean => isPlaceByForm(key) || isNoPerson(key);

/** Rather a word of Dutch or English, or a place, than a name. */
export const isWord = (key: string): boolean =>
  isOrdinary(key) || isWordByForm(key) || isPlace(key) || lookOf(key) < -8;

/** The look of a known first name whose letters alone do not tell. */
export const KNOWN = TELLING + 1;

/** Names that a list of words or an ending would hide by accident. */
export const isSpared = (key: string): boolean => key.length > 2 && isHidden(key) && lookOf(key) > KNOWN_FROM;

/** A first name of the list. */
export const isListed = (key: string): boolean =>
  isSpared(key) || (key.length > 2 && isFirstName(soundOf(key)) && lookOf(key) > KNOWN_FROM);

/** "Amina's", and the Turkish cases: "Elif'in", "Elif'i", "Elif'e". */
export const SUFFIX = /'(?:s|n?[iu]n|y?[iuea]|l[ae])?$/;

/** How much a word looks like a name: above 0 more than like a word, below -50 hardly. */
export function look(token: Token): number {
  const { key: written, isWord, capital, opens } = token;
  const key = written.replace(SUFFIX, '');
  if (/'[dt][ae]n?$/.test(written)) return OTHER;
  if (!isWord || key.length < 2 || /\d/.test(key)) return IMPOSSIBLE;
  const telling = capital && !opens;
  if (isSpared(key)) return KNOWN;
  if (isCue('name', key)) return telling ? CAPITAL_WORD_TOO : capital ? WORD_TOO : SMALL_WORD_TOO;
  if (isWordByForm(key) || isPlace(key)) return capital ? OTHER : IMPOSSIBLE;
  const shape = lookOf(key);
  if (isOrdinary(key) && !(telling && shape > 10)) return telling ? DOUBTFUL : IMPOSSIBLE;
  return isListed(key) ? Math.max(shape, KNOWN) : shape;
}
