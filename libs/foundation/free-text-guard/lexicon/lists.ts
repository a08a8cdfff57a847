import { readFileSync } from 'node:fs';
import { inLatin } from '../src/reading/latin';
import { plainView } from '../src/reading/view';
import { isPlaceByForm, isWordByForm } from '../src/soft/forms';
import { KNOWN_FROM, lookBy, type Packed, unpacked } from '../src/soft/lexicon-format';
import { soundOf, stemOf } from '../src/soft/spelling';
import { packed } from './pack';

type Is = (word: string) => boolean;

const plain = (word: string) => inLatin(plainView(word).text);

/** @param folder where the lists are, a word between blanks, # begins a remark */
export const wordsOf = (folder: string, name: string): string[] =>
  readFileSync(`${folder}/${name}.txt`, 'utf8')
    .replaceAll(/^#.*$/gm, '')
    .split(/\s+/)
    .filter(Boolean)
    .map(plain);

export const firstNames = (folder: string): string[] => wordsOf(folder, 'first-names');

/** Each cue behind its kind: "met volgens". Of other languages stems are kept. */
function cuesIn(folder: string): string[] {
  const own = readFileSync(`${folder}/cues.txt`, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  return [
    ...own.flatMap((line) => {
      const [kind, ...words] = line.split(' ');
      return words.map((word) => `${kind} ${word}`);
    }),
    ...wordsOf(folder, 'before-a-name').map((word) => `before ${stemOf(word)}`),
    ...wordsOf(folder, 'beside-a-name').map((word) => `beside ${stemOf(word)}`),
    ...wordsOf(folder, 'other-languages').map((word) => `other ${word}`),
  ];
}

/** What must not be taken for a cue: frequent words that are none. */
const nearCues = (strangers: readonly string[]): string[] =>
  strangers.flatMap((word) => [
    `before ${stemOf(word)}`,
    `beside ${stemOf(word)}`,
    ...['other', 'name', 'person'].map((kind) => `${kind} ${word}`),
  ]);

/** Words that look so little like a name that no context makes them one need not be stored. */
export const CAN_BE_TAKEN = -8;

/** So many names at the head of the list are given most; of the others those that look most like a name are not shipped. */
const COMMON = 700;

/**
 * What stands in `lexicon.packed.ts`, made from the lists and the letter model.
 * @param salts those that were found before; without them the best are searched
 */
export function packedLists(
  folder: string,
  letters: string,
  salts: Readonly<Record<string, number>> = {},
): Record<string, Packed> {
  const names = firstNames(folder);
  const isForm = (word: string) => isWordByForm(word) || isPlaceByForm(word);
  const looks = (word: string, from: number, to = Infinity) => {
    const value = lookBy(letters, word);
    return value > from && value <= to;
  };
  const wordsIn = (...lists: string[]) =>
    lists.flatMap((list) => wordsOf(folder, list)).filter((word) => !isForm(word));
  const ordinary = wordsIn('ordinary-words', 'words-like-names').filter((word) => looks(word, CAN_BE_TAKEN));
  const ordinaryWords = wordsOf(folder, 'ordinary-words');
  const strangers = wordsOf(folder, 'strangers');
  const noPerson = wordsIn('other-capitals', 'places');
  const words = new Set([...ordinary, ...noPerson]);
  const others = [...words, ...strangers].map(soundOf);
  const ORDINARY = packed(ordinary, 72, names, salts.ORDINARY);
  const NO_PERSON = packed(noPerson, 128, names, salts.NO_PERSON);
  const cues = cuesIn(folder);
  const noCues = [
    ...nearCues([...strangers, ...ordinaryWords, ...ordinaryWords, ...ordinaryWords]),
    ...names.flatMap((name) => [`name ${name}`, `other ${name}`, `before ${stemOf(name)}`]),
  ];
  const CUES = packed(cues, 96, noCues, salts.CUES);
  const [isOrdinary, isNoPerson, isCue] = [ORDINARY, NO_PERSON, CUES].map(unpacked) as Is[];
  const isMistaken = (cue: string) => isCue!(cue) && !cues.includes(cue);
  const shown = names.filter((name, i) => looks(name, KNOWN_FROM, i < COMMON ? 24 : 16) && !words.has(name));
  /** Names that a list of words or an ending would hide by accident. */
  const hidden = shown.filter(
    (name) =>
      isForm(name) ||
      isOrdinary!(name) ||
      isNoPerson!(name) ||
      isMistaken(`name ${name}`) ||
      isMistaken(`other ${name}`),
  );
  return {
    ORDINARY,
    NO_PERSON,
    NAMES: packed(shown.map(soundOf), 18, others, salts.NAMES),
    HIDDEN_NAMES: packed(hidden, 128, [...words, ...words, ...strangers], salts.HIDDEN_NAMES),
    CUES,
  };
}
