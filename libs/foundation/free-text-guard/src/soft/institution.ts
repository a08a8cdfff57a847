import type { Candidate } from '../finding';
import { type Match, scan } from '../hard/scan';
import type { Note } from '../reading/note';

const SCHOOL =
  '[a-z]{0,12}school|kinderdagverblijf|kdv|peuterspeelzaal|creche|kinderopvang|bso|obs|cbs|ibs|vso|peuteropvang';
const CARE =
  '[a-z]{0,9}praktijk|apotheek|kliniek|ziekenhuis|ver(?:zorgings|pleeg)huis|zorgcentrum|opvanghuis';
const HOUSE = `(?:${SCHOOL}|${CARE}|bakkerij|slagerij|kapsalon|kapper|restaurant|supermarkt|winkel|bedrijf|hotel|cafe|salon|garage|fabriek|pizzeria|snackbar|toko|thuiszorg|sportschool|bank)`;
const WORKS =
  '(?:w[erk]{2,4}(?:t|te|en|zaam)|stage(?: loopt)?|baan|in dienst|leerling|scholier|zit|studeert(?: [a-z]+)?|gaat naar|docente?|lera(?:ar|res)|geeft les|medewerk(?:er|ster)|schoonma(?:akster|ker)|kapster|verko(?:per|opster)|chauffeur|eigena(?:ar|res)|teacher|nurse|cleaner|works?|studies|goes)(?: (?:sinds|nu|daar|als [a-z]+|zelf|ook))*';
const NAME = "([a-z][a-z'&.-]*(?: [a-z][a-z'&.-]*){0,3})";

const AT_HOUSE = RegExp(
  `(?<![a-z])(?:${WORKS} (?:bij|in|op|van|naar|at|for|to)(?: de| het| een| the)?(?: ${HOUSE})?|${HOUSE}) \\(?${NAME}`,
);
const COLLEGE =
  /(?<![a-z])((?:(?:[a-z][a-z'-]* ){1,3}|[a-z'-]{3,})(?:college|lyceum|gymnasium|scholengemeenschap)|[a-z-]{3,}hogeschool)(?![a-z])/;

/** Organisations that a note may name, and what no capital makes a workplace. */
const KNOWN =
  /^(?:de |het )?(?:veilig|ggd|jgz|coa|azc|pharos|fsan|fier|movisie|politie|gemeente|vluchtelingen|stichting|ind|somal|eritr|syri|turk|marok|neder|iemand|mevr|mw)/;

/** From the first capital on, with an article before it. */
const WRITTEN =
  /(?:(?:[Dd]e|[Hh]et|'t) )?[A-Z][\w'&.-]*(?:(?: (?:de|van|der|den|het|en|voor|in|te))* [A-Z][\w'&-]*)*/;

const hintOf = (text: string): string => {
  if (RegExp(`${SCHOOL}|leerling|college|lyceum`).test(text)) return 'school';
  return RegExp(CARE).test(text) ? 'clinic' : 'institution';
};

/** "school De Klimop" is replaced as a whole. */
const BEFORE_NAME = RegExp(`(?:(?<![a-z])${HOUSE} )?$`);

/** The words of the view with the capitals of the text. */
const written = (note: Note, { view, start, end }: Match): string =>
  Array.from({ length: end - start }, (_, i) => note.text[view.from[start + i]!]).join('');

function accept(note: Note, match: Match) {
  const from = match.text.lastIndexOf(match.groups[1]!);
  const name = WRITTEN.exec(written(note, match).slice(from));
  if (!name || name.index > 8 || KNOWN.test(name[0].toLowerCase())) return false;
  const ahead = match.text.slice(0, from + name.index);
  const start = match.start + ahead.search(BEFORE_NAME);
  const end = match.start + ahead.length + name[0].replace(/\.+$/, '').length;
  return { start, end, hint: hintOf(match.text) };
}

/** Workplaces and schools by name. A meeting place such as "buurthuis De Brug" is not one. */
export const institutions = (note: Note): Candidate[] =>
  [COLLEGE, AT_HOUSE].flatMap((pattern) =>
    scan(note.plain, pattern, 'institution', (match) => accept(note, match)),
  );
