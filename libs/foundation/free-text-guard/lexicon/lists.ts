import { readFileSync } from 'node:fs';
import { soundOf } from '../src/soft/sound';
import type { Packed } from '../src/soft/lexicon-format';
import { packed } from './pack';

/** @param folder where the lists are, a word between blanks, # begins a remark */
const wordsOf = (folder: string, name: string): string[] =>
  readFileSync(`${folder}/${name}.txt`, 'utf8').replaceAll(/^#.*$/gm, '').split(/\s+/).filter(Boolean);

export const firstNames = (folder: string): string[] => wordsOf(folder, 'first-names');

/** What stands in `lexicon.packed.ts`, made from the lists. */
export function packedLists(folder: string): Record<string, Packed> {
  const names = firstNames(folder);
  const ordinary = [...wordsOf(folder, 'ordinary-words'), ...wordsOf(folder, 'words-like-names')];
  const others = [...wordsOf(folder, 'other-capitals'), ...wordsOf(folder, 'places')];
  const sounds = [
    ...names.filter((name) => name.length > 3).map(soundOf),
    ...names.filter((name) => name.length < 4),
  ];
  return {
    NAMES: packed(
      sounds,
      700,
      [...ordinary, ...others].map((word) => (word.length > 3 ? soundOf(word) : word)),
    ),
    NAMES_THAT_ARE_WORDS: packed(wordsOf(folder, 'names-that-are-words'), 300, [...names, ...ordinary]),
    ORDINARY: packed(ordinary, 250, names),
    NO_PERSON: packed(others, 400, names),
  };
}
