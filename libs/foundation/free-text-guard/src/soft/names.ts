import { isMonth } from '../hard/dates';
import { type Token, words } from '../reading/note';
import { FIRST_NAMES } from './lists/first-names';
import { NAMES_THAT_ARE_WORDS, ORDINARY_WORDS, OTHER_CAPITALS } from './lists/ordinary-words';
import { isPlace } from './places';
import { soundOf } from './sound';

const LISTED = words(FIRST_NAMES);
const ALSO_WORDS = words(NAMES_THAT_ARE_WORDS);
const ORDINARY = words(ORDINARY_WORDS);
const OTHER = words(OTHER_CAPITALS);
const SOUNDS = new Set([...LISTED].filter((name) => name.length > 3).map(soundOf));

/** Endings of Dutch and English words that hardly any name has. */
const WORD_ENDING =
  /(ing|ingen|heid|heden|lijk|lijke|tie|ties|teit|isch|ische|schap|baar|bare|loos|loze|ment|ment|sel|elijk|atie|iteit|enden|ende|aars|sters|ster|kundige|verleners?|persoon|personen|vrouw|moeder|zorg|werk|huis|school|groep|ness|tion|ment|ally|ful)$/;
const NATIONALITY = /(ees|ese|aan|aans|aanse|isch|ische|iër|ier|iers|s|se|rees|rese)$/;

/** Whether the word is a name from the lists, by spelling or by sound. */
export const isListed = (key: string): boolean =>
  LISTED.has(key) || (key.length > 3 && SOUNDS.has(soundOf(key)));

export const isAlsoWord = (key: string): boolean => ALSO_WORDS.has(key);
export const isOrdinary = (key: string): boolean => ORDINARY.has(key);

const NATION =
  /^(somali|eritre|ethiopi|syri|irak|iran|turk|marokk|afgha|koerd|soeda|egypt|neder|arab|oekra|gambi|guine|jemen|pakis|ghan|nigeri|keni|russi|pool|belg|duit|frans|engels|europ|afrik|islam|moslim|christ|ortho|suri|antil|berber|tunes|alger|libi|sierr|ivori|mali|seneg)/;
const isNation = (key: string): boolean => NATION.test(key) && NATIONALITY.test(key);

/** A capital that says something else than a person. */
export const isOtherCapital = (key: string): boolean => OTHER.has(key) || isMonth(key) || isNation(key);

/** A word that can be a name where the context asks for one. */
export function canBeName(token: Token | undefined): boolean {
  if (!token || !token.isWord || token.key.length < 2 || token.breaks > 1) return false;
  if (isOrdinary(token.key) || isOtherCapital(token.key)) return false;
  if (isPlace(token.key) && !LISTED.has(token.key)) return false;
  return token.capital || (!WORD_ENDING.test(token.key) && token.key.length > 2);
}
