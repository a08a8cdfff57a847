import { readFileSync } from 'node:fs';
import { isPlaceByForm, isWordByForm } from '../src/soft/forms';
import { KNOWN_FROM, lookOf, type Packed, TELLING } from '../src/soft/lexicon-format';
import { packed } from './pack';

/** @param folder where the lists are, a word between blanks, # begins a remark */
const wordsOf = (folder: string, name: string): string[] =>
  readFileSync(`${folder}/${name}.txt`, 'utf8').replaceAll(/^#.*$/gm, '').split(/\s+/).filter(Boolean);

export const firstNames = (folder: string): string[] => wordsOf(folder, 'first-names');

/** Words that look so little like a name that no context makes them one need not be stored. */
const CAN_BE_TAKEN = -11;

/** What stands in `lexicon.packed.ts`, made from the lists and the letter model. */
export function packedLists(folder: string, letters: string): Record<string, Packed> {
  const names = firstNames(folder);
  const wordsIn = (...lists: string[]) =>
    lists
      .flatMap((list) => wordsOf(folder, list))
      .filter((word) => !isWordByForm(word) && !isPlaceByForm(word));
  const ordinary = wordsIn('ordinary-words', 'words-like-names').filter(
    (word) => lookOf(letters, word) > CAN_BE_TAKEN,
  );
  const isWord = new Set(wordsIn('ordinary-words', 'words-like-names', 'other-capitals', 'places'));
  return {
    ORDINARY: packed(ordinary, 128, names),
    NAMES: packed(
      names.filter(
        (name) =>
          lookOf(letters, name) > KNOWN_FROM &&
          lookOf(letters, name) <= TELLING &&
          !isWordByForm(name) &&
          !isPlaceByForm(name) &&
          !isWord.has(name),
      ),
      32,
      ordinary,
    ),
    NO_PERSON: packed(wordsIn('other-capitals', 'places'), 800, names),
  };
}
