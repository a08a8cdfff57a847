import type { Token } from '../reading/note';
import { lookOf, unpacked } from './lexicon-format';
import { LETTERS, NAMES, NAMES_THAT_ARE_WORDS, NO_PERSON, ORDINARY } from './lexicon.packed';
import { isPlaceByEnding } from './places';
import { soundOf } from './sound';

const [inNames, isAlsoWord, isOrdinary, isNoPerson] = [NAMES, NAMES_THAT_ARE_WORDS, ORDINARY, NO_PERSON].map(
  unpacked,
) as [Test, Test, Test, Test];
type Test = (word: string) => boolean;

const NATIONALITY =
  /^(?:somal|eritr|ethiop|syri|ira[kn]|turk|marok|afgha|koerd|soeda|egypt|neder|arab|oekra|europ|afrik|isla|moslim|christ|nigeri|duit|frans|engels|kurd|dutch)[a-z]*$/;

/** The look of what cannot be a name. */
export const IMPOSSIBLE = -99;
/** The look of what is hardly a person: a place, an organisation, a nationality. Only a form of address makes it one. */
const OTHER = -90;

/** Whether a word is a name: by the lists (also by its sound), or by the look of its letters. */
export interface Look {
  /** In the lists, and no ordinary word. */
  readonly listed: boolean;
  /** In the lists, and also an ordinary word. */
  readonly doubtful: boolean;
  /** Above 0 it looks like a name rather than a word. */
  readonly look: number;
}

const isListed = (key: string): boolean => inNames(key.length < 4 ? key : soundOf(key));

/** Endings of Dutch words that hardly any name has. */
const WORD =
  /(?:ing|ingen|heid|lijke?|tie(?:f|s|ve)?|teit|ische?|schap|bare?|loze?|ment|sel|elijk|ende|aars|school|huis|groep|werk|zorg|tion)$/;

const isOther = (key: string): boolean => NATIONALITY.test(key) || isPlaceByEnding(key) || WORD.test(key);

export function look(token: Token): Look {
  const key = token.key.replace(/'s?$/, '');
  const [listed, doubtful] = [false, false];
  if (!token.isWord || key.length < 2 || /\d/.test(key)) return { listed, doubtful, look: IMPOSSIBLE };
  const letters = /[^a-z']/.test(key) ? 0 : lookOf(LETTERS, key);
  const ordinary = isOrdinary(key);
  const marked = token.capital && !token.opens;
  if (isNoPerson(key)) return { listed, doubtful, look: token.capital ? OTHER : IMPOSSIBLE };
  if (isAlsoWord(key) && (token.capital || !ordinary)) return { listed, doubtful: true, look: letters };
  if (isListed(key) && (!ordinary || marked)) return { listed: true, doubtful, look: letters };
  if (ordinary && !(marked && letters > 10)) return { listed, doubtful, look: IMPOSSIBLE };
  return { listed, doubtful, look: isOther(key) ? OTHER : letters };
}

/** A place, by list or by ending. */
export const isPlace = (key: string): boolean => isPlaceByEnding(key) || isNoPerson(key);
