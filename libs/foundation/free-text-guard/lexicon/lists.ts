import { readFileSync } from 'node:fs';
import { lookOf, type Packed, TELLING } from '../src/soft/lexicon-format';
import { soundOf } from '../src/soft/sound';
import { packed } from './pack';

/** @param folder where the lists are, a word between blanks, # begins a remark */
const wordsOf = (folder: string, name: string): string[] =>
  readFileSync(`${folder}/${name}.txt`, 'utf8').replaceAll(/^#.*$/gm, '').split(/\s+/).filter(Boolean);

export const firstNames = (folder: string): string[] => wordsOf(folder, 'first-names');

/** Words that look so little like a name that no context makes them one need not be stored. */
const CAN_BE_TAKEN = -31;

const bySound = (name: string): string => (name.length > 3 ? soundOf(name) : name);

/** What stands in `lexicon.packed.ts`, made from the lists and the letter model. */
export function packedLists(folder: string, letters: string): Record<string, Packed> {
  const names = firstNames(folder);
  const also = wordsOf(folder, 'names-that-are-words');
  const canBeTaken = (word: string) => lookOf(letters, word) > CAN_BE_TAKEN;
  const ordinary = [...wordsOf(folder, 'ordinary-words'), ...wordsOf(folder, 'words-like-names')].filter(
    canBeTaken,
  );
  const others = [...wordsOf(folder, 'other-capitals'), ...wordsOf(folder, 'places')];
  const listed = names.filter((name) => lookOf(letters, name) < TELLING && !also.includes(name));
  return {
    NAMES: packed(listed.map(bySound), 400, [...ordinary, ...others].map(bySound)),
    NAMES_THAT_ARE_WORDS: packed(also, 250, [...names, ...ordinary]),
    ORDINARY: packed(ordinary, 128, names),
    NO_PERSON: packed(others, 800, names),
  };
}
