import { readFileSync, writeFileSync } from 'node:fs';
import { lookBy } from '../src/soft/lexicon-format';
import { firstNames, packedLists } from './lists';
import { trained } from './train';

/**
 * Writes `src/soft/lexicon.packed.ts` from the lists beside this file:
 * `node tools/run.mjs libs/foundation/free-text-guard/lexicon/make.ts [WORDS]`
 *
 * With a file of words in order of frequency, one a line, the letter model is trained anew, and the frequent
 * words that it takes for names are written into `lists/words-like-names.txt`.
 */
const ROOM = 'libs/foundation/free-text-guard';
const LISTS = `${ROOM}/lexicon/lists`;
const PACKED = `${ROOM}/src/soft/lexicon.packed.ts`;
const FREQUENT = 2000;
const LOOKS_LIKE_A_NAME = -9;

function train(file: string): string {
  const names = firstNames(LISTS);
  const isName = new Set(names);
  const fold = (word: string) =>
    word
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036f]/g, '')
      .toLowerCase();
  const words = readFileSync(file, 'utf8')
    .split('\n')
    .map(fold)
    .filter((word) => /^[a-z]{2,}$/.test(word) && !isName.has(word));
  const weights = trained(names, words);
  const alike = words.slice(0, FREQUENT).filter((word) => lookBy(weights, word) > LOOKS_LIKE_A_NAME);
  writeFileSync(
    `${LISTS}/words-like-names.txt`,
    `# Frequent Dutch words that the letter model takes for names, and the most frequent of all. Made by make.ts.\n${alike.join(' ')}\n`,
  );
  return weights;
}

const [frequent] = process.argv.slice(2);
const weights = frequent ? train(frequent) : /LETTERS =\s*'([^']*)'/.exec(readFileSync(PACKED, 'utf8'))![1]!;
const lists = Object.entries(packedLists(LISTS, weights)).map(
  ([name, [size, salt, low, steps]]) =>
    `export const ${name}: Packed = [${size}, ${salt}, ${low}, '${steps}'];`,
);
writeFileSync(
  PACKED,
  [
    '/* Made by lexicon/make.ts from the lists in lexicon/lists; the README there says how to read it. */',
    "import type { Packed } from './lexicon-format';",
    '',
    ...lists,
    `export const LETTERS = '${weights}';`,
    '',
  ].join('\n'),
);
console.log(`${PACKED}: ${lists.join('').length + weights.length} signs`);
