import type { Candidate } from '../finding';
import type { Note } from '../reading/note';
import { located } from '../reading/view';
import { type Judgement, type Numeral, judge } from './numerals';
import { type Cue, type Sign, signsIn } from './signs';

/** How far a cue reaches: over other words and numbers, not past the end of a question or a paragraph. */
const REACH = 45;
/** The word for a paper stands right before its number. */
const PAPER_REACH = 25;
/** What may stand between a number and the cue behind it: "... is haar bsn". */
const BEHIND = /^[ ()=:,'\n-]{0,3}(?:[a-z]{1,6},? ){0,4}\(?$/;
/** What may stand between two groups of a number: marks or an emoji; in a number that is said, also a filler. */
const GAP = /^[^a-z\d+%?!€$]{0,5}$/;
const GAP_SAID = /^[^a-z\d+%?!€$.]{0,5}((dan|daarna|en|and|then|streepje|plus|nog)\W{1,3}){0,2}$/;

/** What a day in the past belongs to when it is nobody's birth. */
const THING =
  /((?<![a-z])(op|on|in|per|na|voor|tot|over|from|to|t\/m|ge[a-z]{3,}|d\.)|(?<!is|meisje|ter|zoon|jongen|zus|kind|ste) van|-|\d) $/;
const PAST_DAY = /^(?=.*\d\D+\d).*(?:(?<!\d)(?:19[2-9]|20[01])\d|'[0189]\d|^\d+([-/.])\d+\1[3-9]\d)(?!\d)/;
/** A year of another calendar, with whatever month: nothing that happened here is dated so. */
const ELSEWHERE = /(?<!\d)1(3[2-9]|4[0-3])\d(?!\d)/;

/** These end with their sentence. */
const EXCUSE = /event|nobody|paper/;

const isCue = ({ kind }: Sign) => !/^date|loose|none|digits/.test(kind);

/** The cues of the signs from first to last, the nearest first: those before it, then the one right behind. */
function cuesOf(text: string, signs: readonly Sign[], first: number, last: number): Cue[] {
  const { start } = signs[first]!;
  const reaches = ({ kind, end }: Sign) =>
    start - end < (kind === 'paper' ? PAPER_REACH : REACH) &&
    !(EXCUSE.test(kind) ? /[.!?]\s/ : /[!?]|\n\n/).test(text.slice(end, start));
  const ahead = signs.slice(Math.max(0, first - 9), first).filter((sign, i, all) => {
    const between = all.slice(i + 1);
    // A case number is the next number, and one birth has one day.
    const bears =
      (sign.kind !== 'paper' || between.every(isCue)) &&
      (sign.kind !== 'birthDate' || between.every(({ kind }) => kind !== 'date'));
    return isCue(sign) && reaches(sign) && bears;
  });
  const next = signs[last + 1];
  const behind =
    next && isCue(next) && next.kind !== 'paper' && BEHIND.test(text.slice(signs[last]!.end, next.start))
      ? [next]
      : [];
  return [...behind, ...ahead.reverse()].map(({ kind }) => kind as Cue);
}

/** A day with a word of birth near it, or a whole day long past that nothing else is said of. */
function isBirthDate(text: string, { kind, start, text: written }: Sign, cues: readonly Cue[]): boolean {
  const told = cues.find((cue) => cue === 'birthDate' || cue === 'nobody');
  if (told) return told === 'birthDate';
  if (ELSEWHERE.test(written)) return true;
  if (kind !== 'date' || /event|paper/.test(cues.join()) || !PAST_DAY.test(written)) return false;
  return !THING.test(text.slice(Math.max(0, start - 24), start));
}

/** All numbers that begin with this group, the longest first. */
function numeralsFrom(
  { text, digits: view }: Note,
  signs: readonly Sign[],
  first: number,
  plus: string,
): Numeral[] {
  const numerals: Numeral[] = [];
  let [digits, shape, said] = ['', '', 0];
  for (let more = 0; digits.length < 15 && signs[first + more]?.kind === 'digits'; more++) {
    const { start, end, text: group } = signs[first + more]!;
    const isSaid = /\p{L}{2}/u.test(text.slice(view.from[start], view.to[end - 1]));
    const gap = more ? view.text.slice(signs[first + more - 1]!.end, start) : '';
    const isFilled = (isSaid || said || digits === '06') && GAP_SAID.test(gap);
    if (!isFilled && !GAP.test(gap)) break;
    digits += group;
    shape += (gap && (gap.trim()[0] ?? ' ')) + group.length;
    said += Number(isSaid);
    const dialled = ((plus && '+') + digits).replace(/^00(?=[1-9])/, '+');
    if (digits.length > 4) numerals.unshift({ digits: dialled, shape, said, more });
  }
  return numerals;
}

/** What begins with this group. */
function numberAt(note: Note, signs: readonly Sign[], first: number, known: Map<string, Judgement>) {
  const { text } = note.digits;
  const { start } = signs[first]!;
  const ahead = text.slice(Math.max(0, start - 7), start);
  const plus = /(?:\+|plus) ?\(?$/.exec(ahead)?.[0] ?? '';
  const numerals = numeralsFrom(note, signs, first, plus);
  if (!numerals[0] || /\d[.,]$/.test(ahead)) return undefined;
  const last = first + numerals[0].more;
  const isGlued = /[a-z_]$/.test(ahead) && signs[first - 1]?.end !== start;
  const cues = cuesOf(text, signs, first, last).filter((cue) => !/event|nobody/.test(cue));
  const cue = isGlued ? 'paper' : (cues.find((one) => one !== 'number') ?? cues[0]);
  return { ...judge(numerals, cue, known), start: start - plus.length };
}

/** Numbers and days that identify somebody, told by their cues and by their shape. */
export function numbers(note: Note): Candidate[] {
  const found: Candidate[] = [];
  const signs = signsIn(note.digits);
  const known = new Map<string, Judgement>();
  const { text } = note.digits;
  const add = (kind: Candidate['kind'], start: number, last: number) =>
    found.push({ kind, ...located(note.digits, start, signs[last]!.end) });
  for (let i = 0; i < signs.length; i++) {
    const sign = signs[i]!;
    if (/^date|loose/.test(sign.kind)) {
      if (isBirthDate(text, sign, cuesOf(text, signs, i, i))) add('birthDate', sign.start, i);
    } else if (sign.kind === 'digits') {
      const number = numberAt(note, signs, i, known);
      if (!number?.kind) continue;
      i += number.more;
      add(number.kind, number.start, i);
    }
  }
  return found;
}
