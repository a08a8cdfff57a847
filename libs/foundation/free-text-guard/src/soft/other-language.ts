import { keyAt, type Note, type Token } from '../reading/note';
import { isCue, isListed, isSpared, isWord, look, lookOf } from './names';
import type { Needed } from './name-context';
import { stemOf } from './spelling';

const isOther = (word: string): boolean =>
  (isCue('other', word) || isCue('beside', stemOf(word))) && !isSpared(word);

/** How many words on either side tell in which language a word stands. */
const REACH = 3;
/** A word with less of the look of a name is as likely Dutch. */
const FOREIGN_FROM = 0;
const ENDS = /^[.!?:;,()"]$/;

/** 1 for a word of Dutch or English, -1 for another, 0 for what may be a name or says nothing. */
function evidence({ key, isWord: word, capital, opens }: Token): number {
  if (!word || key.length < 2 || (capital && !opens)) return 0;
  if (isWord(key)) return 1;
  if (isOther(key)) return -1;
  return isListed(key) || lookOf(key) < FOREIGN_FROM ? 0 : -1;
}

/** The words around are of neither Dutch nor English: there most words look like names. */
export function isForeign({ tokens }: Note, { index, capital }: Token): boolean {
  let [sum, seen] = [0, 0];
  for (const step of [-1, 1])
    for (let i = 1; i <= REACH; i++) {
      const token = tokens[index + step * i];
      if (!token || ENDS.test(token.key) || (step > 0 ? token.breaks : tokens[index - i + 1]!.breaks)) break;
      const said = evidence(token);
      sum += said;
      seen += Math.abs(said);
    }
  return sum < 0 || (!capital && seen > 0 && sum === 0);
}

/** "Her name is", in the languages of the communities; "waa" may stand between. */
const CALLED = /^(?:adi|ismi|sim[au]|s[mn]ita|[ie]sm(?:ha|o))$/;

/** Kin or a form of address in another language. */
export function isKin({ tokens }: Note, index: number): boolean {
  const token = tokens[index];
  return !!token?.isWord && isCue('before', stemOf(token.key)) && !isWord(token.key) && !isListed(token.key);
}

/** The words before and behind tell: "m3a hodan", "hodan ayaa". */
function isBesideACue(
  note: Note,
  { index, breaks }: Token,
): { readonly before: boolean; readonly behind: boolean } {
  const isNear = (at: number) => !!note.tokens[at]?.isWord && isCue('beside', stemOf(keyAt(note, at)));
  return { before: !breaks && isNear(index - 1), behind: isNear(index + 1) };
}

/** "Magaceedu waa hodan", "adi elif". */
function isCalled(note: Note, { index, breaks }: Token): boolean {
  const before = /^waa?$/.test(keyAt(note, index - 1)) ? index - 2 : index - 1;
  return !breaks && CALLED.test(keyAt(note, before));
}

/** Behind kin or a form of address, unless the sentence ends there: then it is a verb as often. */
function isAddressed(note: Note, token: Token): boolean {
  const next = note.tokens[token.index + 1];
  return token.capital || isListed(token.key) || look(token) > (next?.isWord && !next.breaks ? 2 : 12);
}

/**
 * In such a sentence a word is a name by its capital, or by what goes before or comes behind it.
 * @param needs how much it must look like a name by the rules for Dutch and English
 */
export function isNameAbroad(note: Note, token: Token, [, needs]: Needed): boolean {
  const { capital, opens, key } = token;
  const listed = isListed(key);
  const addressed = needs < -90;
  if (key.length < 3 || (isOther(key) && (!capital || opens) && !(addressed && listed))) return false;
  if (capital && !opens) return look(token) > -60;
  if (isCalled(note, token)) return true;
  if (addressed) return isAddressed(note, token);
  const { before, behind } = isBesideACue(note, token);
  return listed ? before || behind : capital && behind && look(token) > 0;
}
