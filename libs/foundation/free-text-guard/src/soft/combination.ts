import type { Candidate } from '../finding';
import type { Note } from '../reading/note';
import { type Match, original, scan } from '../hard/scan';
import { isPlace } from './names';

const ONE =
  '(?:meisje|jongen|dochter|zoon|vrouw|man|moeder|vader|zus|zusje|broer|broertje|tiener|puber|kind|scholier|student|studente|girl|boy|woman|daughter|son|mother|father|child)';
const KIN =
  '(?:dochter|zoon|zus|broer|moeder|vader|vrouw|man|kind|daughter|son|wife|sister|brother|mother|father)';
const WORDS = (most: number) => `(?: [a-z'-]+){0,${most}}`;
const PLACE = "(?: (?:uit|in|te|van|bij|op|from|near)(?: de| het| den| the)?) ([a-z'-]+)";

/** "meisje van 15 uit Almere", "16-jarige dochter uit Urk". */
const AGED = `${ONE} (?:van|aged|of),? (\\d{1,2})(?![\\d-])(?: jaar| jr)?${WORDS(2)}${PLACE}`;
const YEARS = `(?<!\\d|-)(\\d{1,2})(?:[ -]?jarig[e]?| jaar oude?| years? old|[ -]year[ -]old)(?: [a-z-]+)? ${ONE}${WORDS(2)}${PLACE}`;
/** "moeder van zes kinderen uit Staphorst", "dochter van de imam van Zaandam". */
const OF = `${KIN} (?:van|of) (?:de |het |een |the )?(?:\\d{1,2} )?[a-z]+${PLACE}`;
/** "de enige Eritrese huisarts in Drenthe". */
const ONLY = `(?:de|het|the) (?:enige|only) (?:[a-z-]+ ){1,3}?(?:in|op|van|uit|bij|at|of|from)(?: de| het| den| the)? ([a-z'-]+)`;
/** After "the only" these stand for no person. */
const NO_PERSON =
  /(?:enige|only) (?:[a-z-]+ )?(?:manier|reden|optie|oplossing|vraag|keer|dag|moment|probleem|verschil|plek|plaats|mogelijkheid|kans|taal|hulp|zaal|way|reason|option|thing|time|place|question|problem|day)/;

const BANDS: readonly (readonly [number, string])[] = [
  [12, '<12'],
  [18, '12-17'],
  [26, '18-25'],
  [46, '26-45'],
  [65, '46-64'],
  [120, '65+'],
];

function hintOf(text: string, age: string | undefined): string {
  const who = /meisje|dochter|girl|daughter|zusje/.test(text)
    ? 'girl'
    : /jongen|zoon|boy|son|broertje/.test(text)
      ? 'boy'
      : 'person';
  const grown = Number(age) > 17 ? { girl: 'woman', boy: 'man', person: 'person' }[who] : who;
  return age === undefined ? 'someone' : `${grown} ${BANDS.find(([limit]) => Number(age) < limit)![1]}`;
}

/** The last word of a match is a place: by list, or by its capital. */
function endsInPlace(note: Note, match: Match, place: string): boolean {
  const first = note.text[match.view.from[match.end - place.length]!]!;
  return isPlace(place) || first !== first.toLowerCase();
}

const find = (note: Note, pattern: string, aged: boolean) =>
  scan(note.digits, RegExp(`(?<![\\w-])${pattern}(?![\\w])`), 'combination', (match) => {
    const place = match.groups.at(-1)!;
    if (NO_PERSON.test(match.text) || !endsInPlace(note, match, place)) return false;
    return { hint: hintOf(original(note.text, match).toLowerCase(), aged ? match.groups[1] : undefined) };
  });

/** One person by age, kin or being the only one, together with a place: no name is needed to know her. */
export const combinations = (note: Note): Candidate[] => [
  ...find(note, AGED, true),
  ...find(note, YEARS, true),
  ...find(note, OF, false),
  ...find(note, ONLY, false),
];
