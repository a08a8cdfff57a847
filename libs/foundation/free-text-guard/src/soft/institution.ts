import type { Candidate } from '../finding';
import type { Note } from '../reading/note';
import type { Match } from '../hard/scan';

const SCHOOL =
  '(?:basis|middelbare |montessori|vrije)?school|kinderdagverblijf|kdv|peuterspeelzaal|creche|kinderopvang|bso|voorschool|roc|isk';
const CARE =
  'huisartsenpraktijk|praktijk|tandartspraktijk|apotheek|kliniek|ziekenhuis|verzorgingshuis|verpleeghuis|zorgcentrum|opvanghuis';
const SHOP = 'bakkerij|slagerij|kapsalon|kapper|restaurant|supermarkt|winkel|bedrijf|hotel|cafe';
const WORKS =
  '(?:werk(?:t|te|en|zaam)|stage(?: loopt)?|baan|in dienst|leerling|scholier|zit|studeert|gaat naar|docente?|lera(?:ar|res)|works?|studies|goes)(?: (?:sinds|nu|daar|als [a-z]+|zelf|ook))*';
const NAME = "[a-z][a-z'&.-]*(?: [a-z][a-z'&.-]*){0,3}";

const AT_WORK = RegExp(
  `(?<![a-z])${WORKS} (?:bij|in|op|van|naar|at|for|to)(?: de| het| een| the)?(?: (?:${SCHOOL}|${CARE}|${SHOP}))? (${NAME})`,
);
const NAMED = RegExp(`(?<![a-z])(?:${SCHOOL}|${CARE}|${SHOP}) (${NAME})`);
const COLLEGE = RegExp(
  `(?<![a-z])((?:[a-z][a-z'-]* ){1,3}(?:college|lyceum|gymnasium|scholengemeenschap))(?![a-z])`,
);

/** Organisations that a note may name, and what no capital makes a workplace. */
const KNOWN =
  /^(?:de |het )?(?:veilig|ggd|jgz|coa|azc|pharos|fsan|fier|movisie|politie|gemeente|vluchtelingen|stichting|ind|somal|eritr|syri|turk|marok|neder|iemand|mevr|mw)/;

/** The part of the words that is written as a name: from the first capital on, with articles before it. */
function capitals(note: Note, match: Match, words: string): { start: number; end: number } | undefined {
  const start = match.view.from[match.start + match.text.lastIndexOf(words)]!;
  const written = note.text.slice(start, start + words.length);
  const name =
    /(?:(?:de|het|'t|De|Het|'t) )?[A-Z][\w'&.-]*(?:(?: (?:de|van|der|den|het|en|voor))* [A-Z][\w'&-]*)*/.exec(
      written,
    );
  if (!name || name.index > 8 || KNOWN.test(name[0].toLowerCase())) return undefined;
  return { start: start + name.index, end: start + name.index + name[0].replace(/[.]+$/, '').length };
}

function find(note: Note, pattern: RegExp, hint: (text: string) => string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of note.plain.text.matchAll(RegExp(pattern, 'g'))) {
    const at = {
      view: note.plain,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      groups: match,
    };
    const name = capitals(note, at, match[1]!);
    if (name) found.push({ ...name, kind: 'institution', hint: hint(match[0]) });
  }
  return found;
}

const hintOf = (text: string): string =>
  RegExp(`${SCHOOL}|leerling|college|lyceum`).test(text)
    ? 'school'
    : RegExp(CARE).test(text)
      ? 'clinic'
      : 'employer';

/** Workplaces and schools by name. A meeting place such as "buurthuis De Brug" is not one. */
export const institutions = (note: Note): Candidate[] => [
  ...find(note, COLLEGE, () => 'school'),
  ...find(note, AT_WORK, hintOf),
  ...find(note, NAMED, hintOf),
];
