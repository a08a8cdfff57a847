import type { Candidate } from '../finding';
import { type Match, scan } from '../hard/scan';
import type { Note } from '../reading/note';
import { NATION } from './people';

const SCHOOL =
  '(?<!hoge)school|kinderdagverblijf|kdv|peuterspeelzaal|kinderopvang|[bv]so|obs|isk|roc|aoc|vmbo|mavo|havo|mbo|lyceum|dugsiga|kita';
const CARE = 'praktijk|apotheek|kliniek|ziekenhuis|ver(?:zorgings|pleeg)huis|zorg[a-z]{4,}|clinic';
const SHOP =
  'bakker(?:ij)?|slager(?:ij)?|kapper|restora[a-z]+|shoarma|supermarkt|market|winkel|hotel|cafe|salon|garage|pizzeria|toko|taxi|fysio[a-z]*';
const HOUSE = `[a-z]{0,12}(?:${SCHOOL}|${CARE}|${SHOP})`;
/** What ties a person to a house. */
const WORKS =
  '(?:[a-z]*werk[a-z]*|stage|baan|dienst|leerling|zit|stud[a-z]+|opleiding|docente?|lera[a-z]+|juf|mentor|geeft les|schoonma[a-z]+|poetst|kapster|verko[a-z]+|chauffeur|rijdt|kassa|pakket[a-z]*|caissiere|eigena[a-z]+|teacher|nurse|job|cook|cleans|drives|studies|works?|k[a-z]{0,2}khd[a-z]+)';
const NAME = "((?:(?:de|het|van|al) )?[a-z][a-z'&.-]*(?: [a-z][a-z'&.-]*){0,3})";

const AT_HOUSE = RegExp(`(?<![a-z])${HOUSE}(?: called|,)? \\(?${NAME}`);
/** "werkt als caissière bij de Jumbo"; "zit op het Wellant", but "werkt in Zeist". */
const AT_WORK = RegExp(
  `(?<![a-z])(?:${WORKS}(?: [a-z]+){0,3}?|shaq[a-z]+(?= )) (?:(?:bij|at|for|voor|aan|f|li) (?:the )?|(?:op|van|in|to) (?=de |het |'t )|(?<=shaq[a-z]+ ))${NAME}`,
);
/** The house behind its name, and the work behind it. */
const BEHIND = RegExp(
  `(?<![a-z])((?:(?:[a-z][a-z'-]* ){1,3}|[a-z'-]{3,})(college|lyceum|gymnasium|ziekenhuis|(?<!hoge)school|kliniek|clinic|restaurant|market|okulu?)|[a-z-]{3,}hogeschool)(?![a-z])`,
);
/** A school in small letters. */
const SMALL = /(?<![a-z])(basisschool|obs|cbs|kdv) ((de|het|'t) )?(?!kinder|ouder|hele|moeder)[a-z]{4,}/;

/** Organisations that a note may name, and what no capital makes a workplace. */
const KNOWN = RegExp(
  `^(de |het )?(veilig|ggd|jgz|coa|azc|pharos|fsan|fier|movisie|politie|gemeente|vluchtelingen|stichting|ind|iemand|mevr|mw|${NATION})`,
);
/** Where a group may meet, nobody is known by. */
const MEETING = /(zaal|huur|lunch|eten|koffie|bijeen|training|workshop|besteld)[^.!?]{0,30}$/;

/** A capital, with what belongs to the name before and behind it. */
const WRITTEN =
  /^(([Dd]e|[Hh]et|'t|van( de[rn]?)?|al-?) ?)?\p{Lu}[\p{L}\d'&.-]*(( (de|van|der|den|het|en|voor|in|te|op het|locatie|depot))* \p{Lu}[\p{L}\d'&-]*)*/u;

function hintOf(text: string): string {
  if (RegExp(`${SCHOOL}|leerling|college`).test(text)) return 'school';
  return RegExp(CARE).test(text) ? 'clinic' : 'institution';
}

/** "school De Klimop" is replaced as a whole. */
const BEFORE_NAME = RegExp(`(?:(?<![a-z])${HOUSE} )?$`);

/** The words of the view with the capitals of the text. */
const written = (note: Note, { view, start, end }: Match): string =>
  Array.from({ length: end - start }, (_, i) => note.text[view.from[start + i]!]).join('');

function accept(note: Note, match: Match) {
  const from = match.text.lastIndexOf(match.groups[1]!);
  const name = WRITTEN.exec(written(note, match).slice(from));
  if (!name || KNOWN.test(name[0].toLowerCase())) return false;
  const ahead = match.text.slice(0, from);
  const start = match.start + ahead.search(BEFORE_NAME);
  const house = match.groups[2] ?? '';
  if (!name[0].toLowerCase().endsWith(house)) return false;
  const end = match.start + from + name[0].replace(/[.']+$/, '').length;
  return { start, end, hint: hintOf(match.text) };
}

/** Workplaces and schools by name. A meeting place such as "buurthuis De Brug" is not one. */
export const institutions = (note: Note): Candidate[] => [
  ...scan(note.plain, SMALL, 'institution', () => ({ hint: 'school' })),
  ...[AT_HOUSE, BEHIND, AT_WORK].flatMap((pattern) =>
    scan(
      note.plain,
      pattern,
      'institution',
      (match) =>
        !MEETING.test(note.plain.text.slice(Math.max(0, match.start - 40), match.start)) &&
        accept(note, match),
    ),
  ),
];
