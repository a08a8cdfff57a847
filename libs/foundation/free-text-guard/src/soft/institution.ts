import type { Candidate } from '../finding';
import type { Note } from '../reading/note';

const SCHOOL = '[a-z]{0,12}school|kinderdagverblijf|kdv|peuterspeelzaal|creche|kinderopvang|bso|roc|isk';
const CARE =
  '[a-z]{0,9}praktijk|apotheek|kliniek|ziekenhuis|ver(?:zorgings|pleeg)huis|zorgcentrum|opvanghuis';
const HOUSE = `(?:${SCHOOL}|${CARE}|bakkerij|slagerij|kapsalon|kapper|restaurant|supermarkt|winkel|bedrijf|hotel|cafe)`;
const WORKS =
  '(?:werk(?:t|te|en|zaam)|stage(?: loopt)?|baan|in dienst|leerling|scholier|zit|studeert|gaat naar|docente?|lera(?:ar|res)|works?|studies|goes)(?: (?:sinds|nu|daar|als [a-z]+|zelf|ook))*';
const NAME = "([a-z][a-z'&.-]*(?: [a-z][a-z'&.-]*){0,3})";

const AT_HOUSE = RegExp(
  `(?<![a-z])(?:${WORKS} (?:bij|in|op|van|naar|at|for|to)(?: de| het| een| the)?(?: ${HOUSE})?|${HOUSE}) ${NAME}`,
  'g',
);
const COLLEGE =
  /(?<![a-z])((?:[a-z][a-z'-]* ){1,3}(?:college|lyceum|gymnasium|scholengemeenschap))(?![a-z])/g;

/** Organisations that a note may name, and what no capital makes a workplace. */
const KNOWN =
  /^(?:de |het )?(?:veilig|ggd|jgz|coa|azc|pharos|fsan|fier|movisie|politie|gemeente|vluchtelingen|stichting|ind|somal|eritr|syri|turk|marok|neder|iemand|mevr|mw)/;

/** From the first capital on, with an article before it. */
const WRITTEN =
  /(?:(?:[Dd]e|[Hh]et|'t) )?[A-Z][\w'&.-]*(?:(?: (?:de|van|der|den|het|en|voor))* [A-Z][\w'&-]*)*/;

const hintOf = (text: string): string => {
  if (RegExp(`${SCHOOL}|leerling|college|lyceum`).test(text)) return 'school';
  return RegExp(CARE).test(text) ? 'clinic' : 'institution';
};

const find = (note: Note, pattern: RegExp): Candidate[] =>
  [...note.plain.text.matchAll(pattern)].flatMap(({ 0: text, 1: words, index }) => {
    const from = note.plain.from[index + text.lastIndexOf(words!)]!;
    const name = WRITTEN.exec(note.text.slice(from, from + words!.length));
    if (!name || name.index > 8 || KNOWN.test(name[0].toLowerCase())) return [];
    const start = from + name.index;
    return {
      start,
      end: start + name[0].replace(/\.+$/, '').length,
      kind: 'institution',
      hint: hintOf(text),
    };
  });

/** Workplaces and schools by name. A meeting place such as "buurthuis De Brug" is not one. */
export const institutions = (note: Note): Candidate[] => [...find(note, COLLEGE), ...find(note, AT_HOUSE)];
