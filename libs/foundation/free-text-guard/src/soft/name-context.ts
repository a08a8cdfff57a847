import type { Note, Token } from '../reading/note';
import { TELLING } from './lexicon-format';
import { isCue, look } from './names';
import { isKin } from './other-language';
import { MADAM, SIR, SOMEONE } from './people';

/** Forms of address, and people who are called by what they are. */
export const DOCTOR = 'dr|dokter|doctor';
export const LEADER =
  'imam|sjeik|sheikh?|dominee|pastoor|pater|pastor|priester|priest|predikant|abba|abune|mullah?';
const TITLE = `${MADAM}|${SIR}|${DOCTOR}|${LEADER}|drs|ds|zuster|broeder|prof(?:essor)?|fam|ha[cdj]+(?:ja|i)|hoca|usta[dz]h?a?|abla|abi|tante|oom|oma|opa|auntie?|uncle|sister|brother`;
export const PARTICLE = 'van|v\\.?d\\.?|v/d|de|der|den|het|el|al|ter|ten|te|ben|bin';
/** Somebody who is called by what she is: "mijn collega", "de oudste dochter". */
const isPerson = (word: string): boolean =>
  IS_SOMEONE.test(word) ||
  [word, word.replace(/(?:s|e|en|tje|je|e?ren)$/, '')].some((one) => isCue('person', one));
const IS_SOMEONE = RegExp(`^${SOMEONE}(?:s|e|en|tje|je|e?ren)?$`);
const CALLED =
  '(?:gena*md|hee?te?|(?<=(?:die|ze|hij|man|zus) )het|[a-z]*naam|noem(?:t|en|de|den)|calls?|called|named)(?:en|te)?(?: (?:is|was|z|haar|h[ei][mr]|w|van|dat|hij)[a-z]*)*[ :\'"]*';
/** "They call her X": whatever stands there with a capital. */
const NAMED_SO =
  /(?<![a-z])(?:noem(?:t|en|den?)|calls?|called)(?: z[ei]j?)? (?:haar|hem|her|him|me|mij|zich) $/;
/** "Bezoek aan X", "verslag door X": two words before a name. */
const MEETING =
  /(?<![a-z])(?:bezoek aan|(?:ik|hij|zij|ze|je|we) en|(?:verzoek|vraag|brief|groetjes) van|zorgen (?:om|over)|[a-z]+ (?:door|by):?) $/;

/** A form of address is no name itself. */
export const IS_TITLE = RegExp(`^(?:${TITLE})$`);
export const TITLED = RegExp(`(?<![a-z])(?:${TITLE})\\.? ?((?:[a-z]\\. ?){0,3}(?:(?:${PARTICLE}) ?){0,3})$`);
const CALLED_AS = RegExp(`(?<![a-z])${CALLED}$`);
/** "In gesprek met", "I talked to". */
const TALK =
  /(?<![a-z])(?:(?:ge)?spr[aeo][a-z]+|(?:ge)?praat[a-z]*|contact|afspraak|talked|spoke) (?:met|with|to) $/;
/** "De dochter van". */
const OF_PERSON = /(?<![a-z])([a-z]+) (?:van|of) $/;
const LAST_WORD = /(?<![a-z])([a-z]+)[,.:]? $/;
const FIRST_WORD = /^(?:'s|:)?,? ([a-z']+)/;
const wordIn = (pattern: RegExp, text: string): string => pattern.exec(text)?.[1] ?? '';

/** His name says nothing of anybody in a note. */
const PROPHET = /(?:prof[ei]+t|prophet|nabi|rasul|peygamber) $/;

/** What only somebody does. */
export const SAYS =
  /^ (?:wil(?:de)?|durf(?:t|de)|heeft|komt|kwam|helpt?|is (?:bang|boos|jarig|ziek|getrouwd|\d))(?![a-z])/;
/** What only somebody does, or what was done to her: beside it a word is a name, too. */
export const isTold = (ahead: string, behind: string): boolean =>
  isCue('told', wordIn(FIRST_WORD, behind)) || isCue('told', wordIn(LAST_WORD, ahead));

/** "Saba (19)", "Sofie, stagiaire", "Rahel, moeder van vier". */
export const DESCRIBED = RegExp(
  `^(?:,? ?\\(?\\d{1,2}(?: ?(?:jaar|jr|j))?\\)|, ?\\d{1,2}(?:,| (?:jaar|jr)(?![a-z]))|,? \\(?(?:(?:de|haar|zijn|een|mijn|onze|hun|his|her|my|our|a|the) )?${SOMEONE}(?:,|\\)| van | of )|,? van de )`,
);
/** "Y. Tekle", and what has such a letter and is no person: "groep B. Daarna". */
const INITIALS =
  /(?<!(?:groep|zaal|klas|deel|optie) )(?<![a-z.\d])((?:[a-z]\. ?){1,3}(?:(?:van|de|der|den|el) ){0,3})$/;
/** Behind these a word is a thing. */
const DETERMINER =
  /(?<![a-z])(?:de|het|een|'t|the|an?|deze|dit|geen|elke?|ieder[e]?|onze?|hun|mijn|jouw|uw|haar|zijn|her|his|my|our|their|alle|veel|weinig|meer|enkele|sommige|andere|nieuwe|\d+) $/;
/** Above which look a word is taken for a name: in small letters, and with a capital. */
export type Needed = readonly [small: number, capital: number];
const TITLED_NAME: Needed = [-8, -95];
export const SURE_NAME: Needed = [-8, -60];
export const LIKELY_NAME: Needed = [-7, -40];
/** In small letters most words between verbs are no name. */
const MET_NAME: Needed = [2, -40];
const ANY: Needed = [TELLING, -14];
const PLACE_NAME: Needed = [99, TELLING];
const NO_NAME: Needed = [99, 99];

export const textBefore = ({ plain }: Note, { at }: Token): string =>
  plain.text
    .slice(Math.max(0, at - 44), at)
    .replace(/\n[-*•] ?$/, ' ')
    .replaceAll('\n', ' ')
    .replace(/["'(]$/, '');

/** What follows a name, past its second word in small letters. */
export function textAfter({ plain, tokens }: Note, { index, until }: Token): string {
  const next = tokens[index + 1];
  const isPart = next?.isWord && !next.breaks && look(next) > 5;
  const end = isPart ? next.until : until;
  return plain.text
    .slice(end, end + 50)
    .replaceAll('\n', ' ')
    .replace(/^(?:['"](?!s)|\)) /, ' ');
}

/** The initials before a name, where they are written in capitals. */
export function initialsBefore({ text }: Note, { start }: Token, ahead: string): number {
  const { length } = INITIALS.exec(ahead)?.[1] ?? '';
  return length && /^[A-Z]/.test(text.slice(start - length)) ? length : 0;
}

/** The surer the context, the less a name has to look like one. */
export function needed(note: Note, token: Token): Needed {
  const [ahead, behind] = [textBefore(note, token), textAfter(note, token)];
  if (TITLED.test(ahead) || isKin(note, token.index - 1)) return TITLED_NAME;
  if (PROPHET.test(ahead)) return NO_NAME;
  if (NAMED_SO.test(ahead) && token.capital) return TITLED_NAME;
  if (DETERMINER.test(ahead)) return PLACE_NAME;
  if (TALK.test(ahead) || isPerson(wordIn(OF_PERSON, ahead))) return SURE_NAME;
  if (CALLED_AS.test(ahead) || initialsBefore(note, token, ahead)) return SURE_NAME;
  if (/^,? (?:genaamd|heet)(?![a-z])/.test(behind)) return SURE_NAME;
  const owns = token.key.endsWith("'s");
  const [last, next] = [wordIn(LAST_WORD, ahead), wordIn(FIRST_WORD, behind)];
  if (isPerson(last) || DESCRIBED.test(behind)) return LIKELY_NAME;
  if (owns || MEETING.test(ahead) || isCue('met', last)) return MET_NAME;
  if (isCue('acts', next)) return MET_NAME;
  return ANY;
}
