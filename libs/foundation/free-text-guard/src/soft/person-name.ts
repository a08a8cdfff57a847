import type { Candidate } from '../finding';
import type { Note, Token } from '../reading/note';
import { keyAt } from '../reading/note';
import { TELLING } from './lexicon-format';
import {
  DESCRIBED,
  DOCTOR,
  initialsBefore,
  IS_TITLE,
  isTold,
  LEADER,
  LIKELY_NAME,
  needed,
  type Needed,
  PARTICLE,
  SURE_NAME,
  SAYS,
  textAfter,
  textBefore,
  TITLED,
} from './name-context';
import { IMPOSSIBLE, isListed, look, SMALL_WORD_TOO, SUFFIX, WORD_TOO } from './names';
import { isForeign, isKin, isNameAbroad } from './other-language';
import { personIn } from './people';

const isSeparator = (key: string): boolean => /^(?:,|en|and|of|iyo|ve|ena|[&/+])$/.test(key);

/** "Roos van de bieb": what she does or is tells that the word is a name. */
function isWordAsName(note: Note, token: Token): boolean {
  const behind = textAfter(note, token);
  if (isTold(textBefore(note, token), behind)) return true;
  return token.capital && (SAYS.test(behind) || DESCRIBED.test(behind));
}

/** A form of address or kin is no name itself: "imam", "hooyo", "Haci Murat". */
function addresses(note: Note, token: Token): boolean {
  const isTitle = IS_TITLE.test(token.key) && (!token.capital || !!note.tokens[token.index + 1]?.capital);
  return isTitle || ((!token.capital || token.opens) && isKin(note, token.index));
}

/** What stands in a row with a name is likely one, too. */
function isName(note: Note, token: Token, inRow: boolean): boolean {
  const value = look(token);
  if ((value === WORD_TOO || value === SMALL_WORD_TOO) && isWordAsName(note, token)) return true;
  if (value === IMPOSSIBLE || addresses(note, token) || (!token.capital && isTail(note, token))) return false;
  const own = needed(note, token);
  const isLikely = own === SURE_NAME || (token.capital && own[1] <= LIKELY_NAME[1]);
  if (!isLikely && isForeign(note, token)) return (inRow && token.capital) || isNameAbroad(note, token, own);
  return looksLike(note, token, inRow && own[1] > SURE_NAME[1] ? LIKELY_NAME : own);
}

/** Below it a word that opens a sentence is no name: what is above and ordinary stands in the list. */
const CAN_OPEN = -7.5;

function looksLike(note: Note, token: Token, [small, capital]: Needed): boolean {
  const value = look(token);
  if (!token.capital) return value > small && (small < 3 || isListed(token.key));
  if (!token.opens || capital <= SURE_NAME[1] || value >= TELLING) return value > capital;
  return (capital === LIKELY_NAME[1] && value > CAN_OPEN) || goesOn(note, token);
}

/** The second part of "hand-outs". */
const isTail = (note: Note, { index, spaced }: Token): boolean =>
  !spaced && keyAt(note, index - 1) === '-' && !note.tokens[index - 1]!.spaced;

/** Another capital behind it, as in "Xidig Warsame" and "Rahel + Saron". */
function goesOn(note: Note, token: Token): boolean {
  const inRow = isSeparator(keyAt(note, token.index + 1));
  const next = note.tokens[token.index + (inRow ? 2 : 1)];
  if (!next?.capital || next.breaks || next.opens) return false;
  return look(next) > (inRow ? -8 : IMPOSSIBLE) && look(token) > (inRow ? -11 : -10);
}

const IS_PARTICLE = RegExp(`^(?:${PARTICLE}|bint|ibn|abu|abd|ould|ait|-)$`);

/** Another part of the name: a capital, or a word that looks like a name. */
const isPart = (note: Note, token: Token | undefined, capital: boolean): boolean =>
  !!token &&
  !token.breaks &&
  look(token) > (token.capital ? -30 : capital ? TELLING : 2) &&
  (token.capital || isListed(token.key) || !isForeign(note, token));

/** "Fadumo Abdi Warsame", "Fatma el-Amrani", "Anna van der Berg", "Sara K." */
function endOfName(note: Note, first: number): number {
  let last = first;
  for (let parts = 0; parts < 4; parts++) {
    let next = last + 1;
    while (next < last + 4 && IS_PARTICLE.test(keyAt(note, next))) next++;
    if (!isPart(note, note.tokens[next], note.tokens[first]!.capital)) break;
    last = next;
  }
  const [initial, dot] = [note.tokens[last + 1], note.tokens[last + 2]];
  return initial?.capital && initial.key.length === 1 && dot?.key === '.' && !dot.spaced ? last + 1 : last;
}

/** In "Amina's man" the s is not hers. */
const endOf = ({ key, end }: Token): number => end - (SUFFIX.exec(key)?.[0].length ?? 0);

/** What stands in a row with a name is a name: "Amina, Hodan en Xidig", or one on each line: "- Leyla ✅". */
function follows({ text, tokens }: Note, { index, start, end }: Token, last: number): boolean {
  if (last < 0) return false;
  if (index - last === 2 && isSeparator(tokens[index - 1]!.key)) return true;
  return (
    /^[^\p{L}\n]{0,8}\n[^\p{L}\n]{0,4}$/u.test(text.slice(tokens[last]!.end, start)) &&
    /^[^\p{L}\n]{0,8}(?:\n|$)/u.test(text.slice(end))
  );
}

function hintIn(ahead: string): string {
  const word = /[a-z]+(?= (?:genaamd )?$)/.exec(ahead.replace('.', ''))?.[0] ?? '';
  if (RegExp(`^(?:${DOCTOR}|huisarts)$`).test(word)) return 'doctor';
  return RegExp(`^(?:${LEADER})$`).test(word) ? 'leader' : personIn(word);
}

export function personNames(note: Note): Candidate[] {
  const found: Candidate[] = [];
  let last = -1;
  for (const token of note.tokens) {
    if (token.index <= last || !isName(note, token, follows(note, token, last))) continue;
    const ahead = textBefore(note, token);
    last = endOfName(note, token.index);
    const particles = token.capital
      ? (TITLED.exec(ahead)?.[1]!.length ?? initialsBefore(note, token, ahead))
      : 0;
    found.push({
      start: token.start - particles,
      end: endOf(note.tokens[last]!),
      kind: 'personName',
      hint: hintIn(ahead),
    });
  }
  return found;
}
