import { lookBy, unpacked } from '../src/soft/lexicon-format';
import * as written from '../src/soft/lexicon.packed';
import { CAN_BE_TAKEN, packedLists, wordsOf } from './lists';
import { packed } from './pack';
import type { Token } from '../src/reading/note';
import { look } from '../src/soft/names';

it('is what the lists say', () => {
  const { LETTERS, ...lists } = written;
  const salts = Object.fromEntries(Object.entries(lists).map(([name, [, salt]]) => [name, salt]));
  expect(lists).toEqual(packedLists('libs/foundation/free-text-guard/lexicon/lists', LETTERS, salts));
});

it('knows every word that was packed, and few others', () => {
  const words = Array.from({ length: 500 }, (_, i) => `in${i}`);
  const has = unpacked(packed(words, 200, []));
  const strangers = Array.from({ length: 5000 }, (_, i) => `out${i}`).filter(has).length;
  expect([words.every(has), strangers < 60]).toEqual([true, true]);
});

it('sees that a name looks like a name', () => {
  const look = (word: string) => lookBy(written.LETTERS, word);
  const names = ['xaliimo', 'tsehaytu', 'rozhin', 'gulnaz', 'yildirim', 'awaz'];
  const words = ['schaamte', 'bijeenkomst', 'aanvraag', 'opvoeding', 'gezondheid', 'verzoek'];
  expect(Math.min(...names.map(look))).toBeGreaterThan(Math.max(...words.map(look)));
});

it('takes hardly any of the ordinary words for a name, even after the surest context', () => {
  const words = wordsOf('libs/foundation/free-text-guard/lexicon/lists', 'ordinary-words');
  const token = { isWord: true, capital: false, opens: true } as Token;
  const taken = words.filter((key) => look({ ...token, key }) > CAN_BE_TAKEN);
  expect(taken.length / words.length).toBeLessThan(0.015);
});
