import type { Candidate } from '../finding';
import type { Note } from '../reading/note';
import { SOMEONE } from '../soft/people';
import { DATE } from './dates';
import { after, before, type Match, scan } from './scan';

/** Words of birth and birthdays in Dutch, English, German, French, Turkish, Somali, Arabic and Tigrinya. */
const BORN =
  'geb(?!r|ou|e|i|a)\\w*|g[ebor]{3,7}n|geb\\.? ?dat\\w*|gbd\\w*|born|b[irth]{3,5}\\w*|b-?day|d\\.?o\\.?b|j(?!aar)[arig]{3,6}|ver?ja(?!ring)\\w*|nee?\\(?e?\\)? le|naissance|do[gq](?:um|du)\\w*|dha[ls]\\w*|[\u0600-\u06ff]*(?:ميلاد|مواليد|ولد)[\u0600-\u06ff]*|[\u1200-\u137f]*ተወል[\u1200-\u137f]*';
const CUE = RegExp(
  `(?:(?<![a-z])(?:${BORN})(?![a-z])[^!?\\n]{0,30}\\n?|(?:word|werd|becom|turn)[a-z]* (?:(?:ze|zij|hij) )?\\d{1,2}(?: jaar)? (?:op|on) |[*°] ?)$`,
);
const CUE_AFTER = RegExp(
  `^[ ,()\\n]{0,3}(?:[\\w, ]{0,16}(?:is |was )(?:(?:ze|zij|hij|haar|zijn|de) )?|haar |zijn |als )?\\(?(?:${BORN}|wordt (?:ze|zij|hij) \\d)(?![a-z])`,
);

/** One person, so that a day in the past with her is her birthday: "meisje van 12-03-2008". */
const PERSON = RegExp(`(?<![a-z])(?:${SOMEONE}|zij|ze|hij|she|he) ?(?:is|van|,|uit|met|\\()[^.!?\\n]{0,18}$`);
const NAME = /(?:^|[^A-Za-z])[A-Z][a-zà-ÿ]{2,}(?: [A-Z][a-zà-ÿ]+)?,? \(?$/;
/** What has a birthday and is nobody. */
const NOBODY =
  /(?:stichting|vereniging|organisatie|groep|alliantie|project|buurthuis|centr|idee|bestaat)[^.!?\n]{0,20}$/;
const GENERAL =
  /(?:sinds|vanaf|per|tot|wet van|wet|na|voor|besluit van|ingegaan op|since|until|after|before|from) $/;

function isWholePastDay(match: Match): boolean {
  const year = /(?:19|20)\d\d/.exec(match.text)?.[0];
  return year !== undefined && year < '2020' && year > '1919' && !/^[a-z]+ \d{4}$/.test(match.text);
}

function isBirthDate(note: Note, match: Match): boolean {
  const ahead = before(match, 56);
  if (GENERAL.test(ahead) || NOBODY.test(before(match, 40))) return false;
  if (CUE.test(ahead) || CUE_AFTER.test(after(match, 24))) return true;
  if (!isWholePastDay(match)) return false;
  const from = match.view.from[match.start]!;
  return PERSON.test(ahead) || NAME.test(note.text.slice(Math.max(0, from - 30), from));
}

export const birthDates = (note: Note): Candidate[] =>
  scan(note.digits, DATE, 'birthDate', (match) => isBirthDate(note, match));
