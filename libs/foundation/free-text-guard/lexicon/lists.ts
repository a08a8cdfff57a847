import { readFileSync } from 'node:fs';
import { isPlaceByForm, isWordByForm } from '../src/soft/forms';
import { KNOWN_FROM, lookOf, type Packed, TELLING, TRUSTED_FROM } from '../src/soft/lexicon-format';
import { packed } from './pack';

/** @param folder where the lists are, a word between blanks, # begins a remark */
export const wordsOf = (folder: string, name: string): string[] =>
  readFileSync(`${folder}/${name}.txt`, 'utf8').replaceAll(/^#.*$/gm, '').split(/\s+/).filter(Boolean);

export const firstNames = (folder: string): string[] => wordsOf(folder, 'first-names');

/** Words that look so little like a name that no context makes them one need not be stored. */
export const CAN_BE_TAKEN = -11;

/** What stands in `lexicon.packed.ts`, made from the lists and the letter model. */
export function packedLists(folder: string, letters: string): Record<string, Packed> {
  const names = firstNames(folder);
  const isForm = (word: string) => isWordByForm(word) || isPlaceByForm(word);
  const looks = (word: string, from: number, to = Infinity) => {
    const value = lookOf(letters, word);
    return value > from && value <= to;
  };
  const wordsIn = (...lists: string[]) =>
    lists.flatMap((list) => wordsOf(folder, list)).filter((word) => !isForm(word));
  const ordinary = wordsIn('ordinary-words', 'words-like-names').filter((word) => looks(word, CAN_BE_TAKEN));
  const noPerson = wordsIn('other-capitals', 'places');
  const words = new Set([...ordinary, ...noPerson]);
  const known = names.filter((name) => looks(name, KNOWN_FROM, TELLING) && !isForm(name) && !words.has(name));
  const doubted = names.filter((name) => !looks(name, TRUSTED_FROM, TELLING));
  return {
    ORDINARY: packed(ordinary, 72, doubted),
    NAMES: packed(
      known,
      32,
      [...words].filter((word) => looks(word, TRUSTED_FROM)),
    ),
    NO_PERSON: packed(noPerson, 128, doubted),
  };
}
