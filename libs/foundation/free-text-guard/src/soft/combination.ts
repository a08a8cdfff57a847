import type { Candidate } from '../finding';
import { MONTH } from '../hard/dates';
import type { Note } from '../reading/note';
import { located } from '../reading/view';
import { isPlace } from './names';
import { NATION, personIn, SOMEONE, WORK } from './people';

const KIN = `${SOMEONE}|leerling|gezin|familie|family|(ze|zij|hij|s?he)(?= is \\d)|(gabadh|wiil|kiz)[a-z]*|hooyo|kadin|kec(ik)?|bint`;
/**
 * What tells of one person: who it is, the details that single her out, and a place. A sentence ends all. Numbers that are
 * said are digits here.
 */
const MARK = RegExp(
  `(?<![\\w-])((?<age>\\d{1,2}([ -]?jarige?| jaar( oude?)?| jr|[ -]years?[ -]old| sano| jir| yas[a-z]*))` +
    `|(?<number>((van|aged|of|is),? (bijna |ongeveer )?|\\()\\d{1,2}(?![\\w-]|[.:,]\\d)|\\d{1,2}(?=,| (uit|in|from|ji|men) ))` +
    `|(?<only>enige?|only|kaliya|tek)(?![a-z])` +
    `|(?<count>(?<=(van|of|met|with|heeft|has) )\\d{1,2} (kind|dochter|zoo?n|child|kids)[a-z]*|\\d{1,2} (carruur|cocuk))` +
    `|(?<head>(de|the) (${WORK}) (van|of) )|(?<by>(van|of) ((de|het|the|1) )?([a-z-]+e )?(${WORK}))(?![a-z])` +
    `|(?<nation>(${NATION})[a-z]*)` +
    `|(?<work>(${WORK})([ui]n)?)(?![a-z])|(?<kin>${KIN})(?![a-z])` +
    `|(uit|in|te|van|from|near|at|of|li|ee|oo|ku|ji|men|ab|f)( de| het| den| the| dugsiga)? (?<place>[a-z][a-z'-]+)|(?<here>[a-z-]{3,})(?='[dt][ae](ki|n)?(?![a-z]))` +
    `)|, (?<town>[a-z-]{4,})(?![a-z])|(?<end>[.!?;\\n])`,
  'g',
);

const IS_MONTH = RegExp(`^${MONTH}`);

interface Mark {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** How far apart two marks of one person stand at most; and how near what is said of her behind the place. */
const [APART, BEHIND] = [46, 12];

function marksIn({ text, digits: view }: Note): Mark[] {
  return [...view.text.matchAll(MARK)].map(({ 0: words, index: start, groups }) => {
    const end = start + words.length;
    const [kind, name] = Object.entries(groups!).find((entry) => entry[1] !== undefined) as [string, string];
    if (!/place|here|town/.test(kind)) return { kind, start, end };
    const first = text[view.from[end - name.length]!]!;
    const isTown = isPlace(name) || (first !== first.toLowerCase() && kind !== 'town');
    const isNation = RegExp(`^(?:${NATION})`).test(name);
    return { kind: isNation ? 'nation' : isTown && !IS_MONTH.test(name) ? 'place' : '', start, end };
  });
}

/** How far a mark stands behind the one before it; a sentence between them parts them. */
const gapBefore = (marks: readonly Mark[], i: number): number =>
  !marks[i] || marks[i]!.kind === 'end' ? Infinity : marks[i]!.start - (marks[i - 1]?.end ?? -APART);

/** One person by who she is, a place, and a detail that singles out. */
function isOne(marks: readonly Mark[]): boolean {
  const kinds = marks.map(({ kind }) => kind).join(' ');
  return (
    /place/.test(kinds) &&
    /kin|work|head|only nation/.test(kinds) &&
    /age|number|only|count|head|by|nation work/.test(kinds)
  );
}

/** A number is an age right behind who it is. */
const isTold = (mark: Mark, i: number, all: readonly Mark[]): boolean =>
  mark.kind !== '' &&
  (mark.kind !== 'number' || (/kin|work/.test(all[i - 1]?.kind ?? '') && gapBefore(all, i) < 3));

/** One person by age, kin, work or being the only one, together with a place: no name is needed to know her. */
export function combinations(note: Note): Candidate[] {
  const { text } = note.digits;
  const marks = marksIn(note).filter(isTold);
  const found: Candidate[] = [];
  let [first, done] = [0, 0];
  for (let last = 0; last < marks.length; last++) {
    if (gapBefore(marks, last) > APART) first = last;
    if (!isOne(marks.slice(first, last + 1))) continue;
    while (isOne(marks.slice(first + 1, last + 1))) first++;
    while (first > done && gapBefore(marks, first) < 3) first--;
    while (gapBefore(marks, last + 1) < (/kin|work/.test(marks[last + 1]?.kind ?? '') ? 3 : BEHIND)) last++;
    const { start } = marks[first]!;
    const { end } = marks[last]!;
    const article = /(?:(?<![a-z])(?:de|het|1|the|an?|onze|our|haar|zijn) )?$/.exec(
      text.slice(Math.max(0, start - 6), start),
    )![0];
    const age = parseInt(/\d+/.exec(text.slice(start, end))?.[0] ?? '');
    found.push({
      kind: 'combination',
      hint: hintOf(text.slice(start, end), age),
      ...located(note.digits, start - article.length, end),
    });
    first = done = last + 1;
  }
  return found;
}

/** Below which age which band of the counts; the last is for all the others. */
const BANDS: readonly (readonly [number, string])[] = [
  [12, '<12'],
  [18, '12-17'],
  [26, '18-25'],
  [46, '26-45'],
  [65, '46-64'],
  [120, '65+'],
];

function hintOf(text: string, age: number): string {
  const band = BANDS.find(([limit]) => age < limit)?.[1];
  return band ? `${personIn(text, age)} ${band}` : 'combination';
}
