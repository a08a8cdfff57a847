import type { Candidate } from '../finding';
import { type Match, original, scan } from '../hard/scan';
import type { Note } from '../reading/note';
import { isPlace } from './names';
import { personIn, SOMEONE } from './people';

const WORDS = "(?: [a-z\\d'-]+){0,3}";
const PLACE = "(?: (?:uit|in|te|van|bij|op|from|near|at|of)(?: de| het| den| the)?) ([a-z'-]+)";

/** "meisje van 15 uit Almere" */
const AGED = `${SOMEONE} (?:van|aged|of),? (\\d{1,2})(?![\\d-])(?: jaar| jr)?${WORDS}${PLACE}`;
/** "16-jarige dochter uit Urk" */
const YEARS = `(?<!\\d|-)(\\d{1,2})(?:[ -]?jarige?| jaar oude?|[ -]years?[ -]old)(?: [a-z-]+)? ${SOMEONE}${WORDS}${PLACE}`;
/** "moeder van (met) zes kinderen uit Staphorst", "dochter van de imam van Zaandam". */
const OF = `${SOMEONE} (?:van|of|(?:met|with)(?= \\d)) (?:(?:de |het |een |the )(?:[a-z-]+e )?)?(?:\\d{1,2} )?[a-z]+(?: van (?:de|het|een) [a-z]+)?${PLACE}`;
/** "de enige Eritrese huisarts in Drenthe". */
const ONLY = `(?:(?:de|het|the) (?:enige|only)(?: [a-z-]+){1,6}?|enige(?: [a-z-]+)? (?:${SOMEONE}|gezin|familie))${PLACE}`;
/** "de Eritrese huisarts in Venlo", "zijn zus (15) in Tiel". */
const KNOWN_BY = `(?:de|onze|een|the|a) [a-z]+ (?:huisarts|dokter|arts|imam|predikant|priester|advocaat|tolk|docente?|lera(?:ar|res)|bakker|slager|kapper|kapster|politieagente?|verloskundige|taxichauffeur|raadslid|wethouder|doctor|teacher|lawyer)${PLACE}`;
const BRACKETED = `${SOMEONE} \\((\\d{1,2})(?: jaar| jr)?\\)${PLACE}`;
/** After "the only" these stand for no person. */
const NO_PERSON =
  /(?:enige|only) (?:[a-z-]+ )?(?:manier|reden|optie|oplossing|vraag|keer|dag|moment|probleem|verschil|plek|plaats|mogelijkheid|kans|taal|hulp|zaal|way|reason|option|thing|time|place|question|problem|day)/;

/** Below which age which band of the counts; the last is for all the others. */
const BANDS: readonly (readonly [number, string])[] = [
  [12, '<12'],
  [18, '12-17'],
  [26, '18-25'],
  [46, '26-45'],
  [65, '46-64'],
  [120, '65+'],
];

/** The last word of a match is a place: by list, or by its capital. */
function endsInPlace(note: Note, match: Match, place: string): boolean {
  const first = note.text[match.view.from[match.end - place.length]!]!;
  return isPlace(place) || first !== first.toLowerCase();
}

function hintOf(text: string, age: number): string {
  const band = BANDS.find(([limit]) => age < limit)?.[1];
  return band ? `${personIn(text, age)} ${band}` : 'combination';
}

/** One person by age, kin or being the only one, together with a place: no name is needed to know her. */
export const combinations = (note: Note): Candidate[] =>
  [AGED, YEARS, OF, ONLY, BRACKETED, KNOWN_BY].flatMap((pattern) =>
    scan(note.digits, RegExp(`(?<![\\w-])${pattern}(?!\\w)`), 'combination', (match) => {
      const [place, age] = [...match.groups].reverse();
      if (NO_PERSON.test(match.text) || !endsInPlace(note, match, place!)) return false;
      return { hint: hintOf(original(note.text, match).toLowerCase(), parseInt(age!)) };
    }),
  );
