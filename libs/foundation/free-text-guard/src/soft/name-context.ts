import type { Note, Token } from '../reading/note';
import { TELLING } from './lexicon-format';
import { look } from './names';
import { MADAM, SIR, SOMEONE } from './people';

/** Forms of address, and people who are called by what they are. */
export const DOCTOR = 'dr|dokter|doctor';
export const LEADER =
  'imam|sjeik|sheikh?|dominee|pastoor|pater|pastor|priester|priest|predikant|abba|abune|mullah?';
const TITLE = `${MADAM}|${SIR}|${DOCTOR}|${LEADER}|drs|ds|zuster|broeder|prof(?:essor)?|fam|ha[cdj]+(?:ja|i)|hoca|usta[dz]h?a?|mulla|abla|abi|hooyo|aabo|adeer|ee?d+o|habo|habaryar|ayeeyo|walaal|abti|khal(?:a|ti)|ammo|umm?u|[ou]khti|akhi|abu|gual|wedi|nay|ato|weyzero|aba|kek|keca|teyze|tante|oom|oma|opa|auntie?|uncle|sister|brother`;
export const PARTICLE = 'van|v\\.?d\\.?|v/d|de|der|den|het|el|al|ter|ten|te|ben|bin';
const PERSON = `(?:${SOMEONE}|ouder|gezin|familie|echtgeno(?:ot|te)|partner|collega|colleague|mentor|verloofde|ex|friend|cousin|parent|neighbou?r|verhaal|zaak|situatie|bruiloft|huis|telefoon|sleutelpersoon|deelne(?:emster|mer)|vrijwillig(?:st)?er|tolk|trainer|cursiste?|huisarts|docente?|lera(?:ar|res)|(?:bege)?leid(?:st)?er|consulente?|klasgeno(?:ot|te)|voorganger|dame|(?:wijk)?agent|verloskundige|coach|psycholoog|diaken|bemiddelaar|wethouder|meester|pap|abbo|stagiair|casus|client)(?:s|e|en|tje|je|(?:e)?ren)?`;
const CALLED =
  '(?:gena*md|heet|hete|(?<=(?:die|ze|zij|hij|meisje|jongen|vrouw|man|dochter|zoon|zus|moeder) )het|(?:bij|voor|achter)?naam|magac[a-z]* waa|yiraahdo|noem(?:t|en|de|den)|called|named|alias)(?:en|te)?(?: (?:is|was|z|haar|hem|w|van|dat|hij)[a-z]*)*[ :\'"]*';
const TALK =
  '(?:spr(?:ak|a?ken|eek)|spreken|gesproken|gesprek(?:ken)?|(?:na)?ge(?:praat|beld)|praat(?:te)?|praten|bellen|contact|afspraak|afgesproken|overlegd?|getrouwd|spoke|talked|meeting|samen)(?: (?:gehad|even|nog|ook|vandaag|gisteren|over|haar|it))*';
/** What one person does or what is done to her: it stands before a name as well as behind it. */
const DOES =
  'zei|zegt|vertel(?:t|de)|vroeg|vraagt|bel(?:t|de)|kwam|komt|zag|ziet|sprak|spreekt|helpt?|hielp|bezocht|appte|opende';
const MET = `${DOES}|gebeld|spreek|bel|volgens|aldus|namens|bezoek aan|ontmoette|geholpen|ken|bedank(?:t|en)?|dank(?: aan| je| u)?(?: wel)?|(?:ik|hij|zi?j?e?) en|vandaag|gister(?:en)?|toen|heb|(?:verzoek|vraag|brief|gekregen|groetjes) van|zorgen (?:om|over)|aan|dear|beste|lieve|hoi|hallo|groetjes|tussen|met|with|bij`;

/** A list of who was there, and who signs. */
const PRESENT =
  '(?:aan|af)wezig(?:en)?(?: waren| was)?:?|(?:deelnemers|doorverwezen|gesproken|present|bezoek|contact|(?:namen|lijst)(?: [a-z]+){0,3}):';
const SIGNED =
  '(?:gr|mvg|groet(?:en|jes)?|liefs|salaa?m|regards)[.,]?|(?:verslag|notulen|[bv]er[a-z]+d|ge[a-z]+[dt]|gegeven|geschreven) (?:door|by):?';

const before = (words: string) => RegExp(`(?<![a-z])(?:${words}) $`);
export const TITLED = RegExp(`(?<![a-z])(?:${TITLE})\\.? ?((?:[a-z]\\. ?){0,3}(?:(?:${PARTICLE}) ?){0,3})$`);
const CALLED_AS = RegExp(`(?<![a-z])${CALLED}$`);
const SURE = before(
  `${PERSON} (?:van|of)|${TALK} (?:met|with|to)|(?<=la )(?:hadl|kulm|sheekays)[a-z]+|(?:tussen|bij|van|met|aan|volgens|zegt|zei|for|with|from) ${PERSON}`,
);
const LIKELY = before(`${PERSON},?`);
const MEETING = before(`${MET}|${PRESENT}|${SIGNED}`);
const POSSIBLE =
  /(?<![a-z])(?:van|aan|voor|door|over|en|of|dat|to|from|about|by|for|or|and|was|is|heeft|hebben|had|hadden|zijn|waren|werd)[ ,]*$/;
const PLACE =
  /(?<![a-z])(?:in|uit|te|vanuit|naar|richting|regio|gemeente|wijk|buurt|stad|stichting|vereniging|moskee|kerk|school|buurthuis|wijkcentrum|organisatie|centrum|provincie|land|nabij) (?:de |het |den |al |el )?$/;

/** What somebody does behind her name: a past tense, or a verb of saying and feeling. */
const ACTS = RegExp(
  `^(?:'s|:)?,? (?:[a-z]{2,}(?:[bdfgjlmnprvz]de|[cfkpst]te)|${DOES}|wil|wou|woont|moe[ts]t?|mocht|mag|heeft|had|is|was|geeft|gaf|denkt|dacht|vindt|vond|gaat|ging|zou|wordt|werd|durft|weet|wist|huilt|liep|bleef|blijft|zit|zat|kan|kon|doet|deed|krijgt|kreeg|begon|bidt|says?|said|told|asked|wants?|came|lived|called|th(?:inks?|ought)|has|kn[oe]ws?|fe(?:els?|lt)|does|did|haar|zijn|[zd]'?[nr]|(?:bel|ap|help|bereik)p?en|ge(?:holpen|hoord|appt|sproken|zien|beld|vraagd|steund|troost)|ontmoet|doorverwezen)(?![a-z])`,
);
/** What only somebody does. */
export const SAYS = RegExp(
  `^ (?:${DOES}|wil(?:de)?|durf(?:t|de)|heeft|is (?:bang|boos|jarig|ziek|getrouwd|\\d))(?![a-z])`,
);
const INTRODUCED =
  /^,? (?:genoemd|genaamd|thuis(?![a-z])|zoals (?:we|ze|wij|iedereen) |waxa?[aeuy]+ (?:tir|yir|sheeg)|(?:dedi|diyor|soyledi|[gq]ala?t?)(?![a-z]))/;
/** "Elif hanim", "Mehmet bey": titles that stand behind. */
const TITLED_BEHIND = /^ (?:han[iy]m|bey|teyze|amca|yenge|abla|abi|hoca|agha|khan[uo]m)(?![a-z])/;
/** "Saba (19)", "Sofie, stagiaire", "Rahel, moeder van vier". */
export const DESCRIBED = RegExp(
  `^(?:,? ?\\(?\\d{1,2}(?: ?(?:jaar|jr|j))?\\)|, ?\\d{1,2}(?:,| (?:jaar|jr)(?![a-z]))|,? \\(?(?:(?:de|haar|zijn|een|mijn|onze|hun|his|her|my|our|a|the) )?${PERSON}(?:,|\\)| van | of )|,? van (?:de |het )?(?:gemeente|bieb|wijk|woning|ggd|school|coa|moskee|kerk|politie|jgz|welzijn))`,
);
/** The present tense of what one person does; these look like it and are not. */
const PRESENT_TENSE =
  /^ (?!(?:niet|met|dat|het|tot|uit|wat|want|omdat|bent|kort|laat|soort|goed|moet|echt|juist|tegen)(?![a-z]))[a-z]{2,}[a-su-z]t(?![a-z])/;
/** "Y. Tekle", and what has such a letter and is no person: "groep B. Daarna". */
const INITIALS =
  /(?<!(?:groep|zaal|lokaal|klas|deel|optie|team|plan|niveau|vitamine|hepatitis) )(?<![a-z.\d])((?:[a-z]\. ?){1,3}(?:(?:van|de|der|den|el) ){0,3})$/;
/** Behind these a word is a thing. */
const DETERMINER =
  /(?<![a-z])(?:de|het|een|'t|the|an?|deze|dit|geen|elke?|ieder[e]?|onze?|hun|mijn|jouw|uw|haar|zijn|her|his|my|our|their|alle|veel|weinig|meer|enkele|sommige|andere|nieuwe|\d+) $/;
/** "Hodan, Amina en Xidig waren er" */
const OPENS_ROW =
  /^(?:, [a-z']+){0,3},? (?:en|and) [a-z']+ (?:waren|zijn|hebben|hadden|kwamen|kregen|zeiden|wilden|were|have|had|came)(?![a-z])/;

/** Above which look a word is taken for a name: in small letters, and with a capital. */
export type Needed = readonly [small: number, capital: number];
const TITLED_NAME: Needed = [-11, -95];
export const SURE_NAME: Needed = [-11, -60];
export const LIKELY_NAME: Needed = [-11, -40];
/** In small letters most words between verbs are no name. */
const MET_NAME: Needed = [2, -40];
const MAYBE_NAME: Needed = [8, -39];
const POSSIBLE_NAME: Needed = [8, -30];
const ANY: Needed = [TELLING, -14];
const PLACE_NAME: Needed = [99, TELLING];

export const textBefore = ({ plain }: Note, { at }: Token): string =>
  plain.text
    .slice(Math.max(0, at - 44), at)
    .replace(/\n[-*•] ?$/, ' ')
    .replaceAll('\n', ' ')
    .replace(/["'(]$/, '');

/** What follows a name, past its second word in small letters. */
export function textAfter({ plain, tokens }: Note, { index, until }: Token): string {
  const next = tokens[index + 1];
  const isPart = next?.isWord && !next.breaks && look(next) > 5 && !TITLED_BEHIND.test(` ${next.key}`);
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
  if (TITLED.test(ahead) || TITLED_BEHIND.test(behind)) return TITLED_NAME;
  if (DETERMINER.test(ahead)) return PLACE_NAME;
  if (SURE.test(ahead) || CALLED_AS.test(ahead) || initialsBefore(note, token, ahead)) return SURE_NAME;
  if (PLACE.test(ahead)) return PLACE_NAME;
  if (INTRODUCED.test(behind)) return SURE_NAME;
  const owns = token.key.endsWith("'s");
  if (LIKELY.test(ahead) || OPENS_ROW.test(behind) || DESCRIBED.test(behind)) return LIKELY_NAME;
  if (owns || MEETING.test(ahead) || ACTS.test(behind)) return MET_NAME;
  if (PRESENT_TENSE.test(behind)) return MAYBE_NAME;
  return POSSIBLE.test(ahead) ? POSSIBLE_NAME : ANY;
}
