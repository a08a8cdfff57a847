/** Other ways to write the same sound, as it is spelled by Somali, Arabs, Moroccans, Turks and Dutch. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ou|oo|o/g, 'u'],
  [/y|ee|e/g, 'i'],
  [/kh|x/g, 'h'],
  [/q/g, 'k'],
  [/tch|sch|ch/g, 'sh'],
  [/dj/g, 'j'],
  [/(.)\1+/g, '$1'],
];

/** A word as it sounds, so that one entry of a list stands for many spellings. */
export const soundOf = (word: string): string =>
  SOUNDS.reduce((sound, [from, to]) => sound.replace(from, to), word).replace(/(?<=..)h$/, '');

/** What stays the same when a word is inflected. */
export const stemOf = (word: string): string => soundOf(word).slice(0, 5);
