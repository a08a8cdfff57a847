import type { Candidate } from '../finding';
import type { Note, Token } from '../reading/note';
import { keyAt } from '../reading/note';
import { TELLING } from './lexicon-format';
import { IMPOSSIBLE, look } from './names';
import { MADAM, personIn, SIR, SOMEONE } from './people';

/** Forms of address, and people who are called by what they are. */
const DOCTOR = 'dr|dokter|doctor';
const LEADER = 'imam|sjeik|sheikh?|dominee|pastoor|pater';
const TITLE = `${MADAM}|${SIR}|${DOCTOR}|${LEADER}|drs|ds|zuster|broeder|hoca|ustadha?|abla|abi|hooyo|adeer|eedo|khala|ammo|tante|oom|oma|opa|auntie?|uncle|sister|brother`;
const PARTICLE = 'van|de|der|den|el|al|ter|ten|ben|bin';
const PERSON = `(?:${SOMEONE}|ouder|gezin|familie|echtgeno(?:ot|te)|partner|collega|colleague|mentor|verloofde|ex|tweeling|friend|cousin|parent|neighbou?r|verhaal|zaak|situatie|bruiloft|huis|telefoon|sleutelpersoon|deelne(?:emster|mer)|vrijwillig(?:st)?er|tolk|trainer|cursiste?|huisarts|docente?|lera(?:ar|res)|(?:bege)?leid(?:st)?er|consulente?|klasgeno(?:ot|te)|client|voorganger|dame)(?:s|en|tje|je|(?:e)?ren)?`;
const CALLED =
  '(?:gena*md|hee?t|hete|naam|noem(?:t|en|de|den)|called|named|alias)(?:en|te)?(?: (?:is|was|z|haar|hem|w|van|dat|hij)[a-z]*)*[ :\'"]*';
const TALK =
  '(?:spr(?:ak|a?ken|eek)|spreken|gesproken|gesprek(?:ken)?|(?:na)?ge(?:praat|beld)|praat(?:te)?|praten|bellen|contact|afspraak|afgesproken|overlegd?|getrouwd|spoke|talked|meeting|samen)(?: (?:gehad|even|nog|ook|vandaag|gisteren|over|haar|it))*';
/** What one person does or what is done to her: it stands before a name as well as behind it. */
const DOES =
  'zei|zegt|vertel(?:t|de)|vroeg|vraagt|bel(?:t|de)|kwam|komt|zag|ziet|sprak|spreekt|helpt?|hielp|bezocht|appte|opende';
const MET = `${DOES}|gebeld|spreek|bel|volgens|aldus|namens|bezoek aan|ontmoette|geholpen|ken|bedank(?:t|en)?|dank aan|vandaag|gister(?:en)?|toen|heb|(?:verzoek|vraag|brief|gekregen|groetjes) van|zorgen (?:om|over)|aan|dear|beste|lieve|hoi|hallo|groetjes|tussen|met|with|bij`;

const before = (words: string) => RegExp(`(?<![a-z])(?:${words}) $`);
const TITLED = RegExp(`(?<![a-z])(?:${TITLE})\\.? ?((?:(?:${PARTICLE}) ){0,3})$`);
const CALLED_AS = RegExp(`(?<![a-z])${CALLED}$`);
const SURE = before(
  `${PERSON} (?:van|of)|${TALK} (?:met|with|to)|(?:tussen|bij|van|met|aan|volgens|zegt|zei|for|with|from) ${PERSON}`,
);
const LIKELY = before(`${PERSON},?|${MET}`);
const POSSIBLE =
  /(?<![a-z])(?:van|aan|voor|door|over|en|of|dat|to|from|about|by|for|or|and|was|is|heeft|hebben|had|hadden|zijn|waren|werd)[ ,]*$/;
const PLACE =
  /(?<![a-z])(?:in|uit|te|vanuit|naar|richting|regio|gemeente|wijk|buurt|stad|stichting|vereniging|moskee|kerk|school|buurthuis|wijkcentrum|organisatie|centrum|provincie|land|nabij) (?:de |het |den |al |el )?$/;

/** What somebody does behind her name: a past tense, or a verb of saying and feeling. */
const ACTS = RegExp(
  `^(?:'s)?,? (?:[a-z]{2,}(?:[bdfgjlmnprvz]de|[cfkpst]te)|${DOES}|wil|wou|woont|moe[ts]t?|mocht|mag|heeft|had|is|was|geeft|gaf|denkt|dacht|vindt|vond|gaat|ging|zou|wordt|werd|durft|weet|wist|huilt|liep|bleef|blijft|zit|zat|kan|kon|doet|deed|krijgt|kreeg|begon|bidt|says?|said|told|asked|wants?|came|lived|called|th(?:inks?|ought)|has|kn[oe]ws?|fe(?:els?|lt)|does|did|haar|zijn|[zd]'[nr]|ge(?:holpen|sproken|zien|beld|vraagd|steund|troost)|ontmoet|doorverwezen)(?![a-z])`,
);
const INTRODUCED = /^,? (?:genoemd|genaamd|thuis)/;
/** "Hodan, Amina en Xidig waren er" */
const OPENS_ROW =
  /^(?:, [a-z']+){0,3},? (?:en|and) [a-z']+ (?:waren|zijn|hebben|hadden|kwamen|kregen|zeiden|wilden|were|have|had|came)(?![a-z])/;

/** Above which look a word is taken for a name: in small letters, and with a capital. */
type Needed = readonly [small: number, capital: number];
const TITLED_NAME: Needed = [-16, -95];
const SURE_NAME: Needed = [-16, -60];
const LIKELY_NAME: Needed = [-10, -40];
const POSSIBLE_NAME: Needed = [8, -30];
const ANY: Needed = [TELLING, -8];
const PLACE_NAME: Needed = [99, TELLING];

const textBefore = ({ plain }: Note, { at }: Token): string =>
  plain.text.slice(Math.max(0, at - 44), at).replaceAll('\n', ' ');

/** What follows a name, past its second word in small letters. */
function textAfter({ plain, tokens }: Note, { index, until }: Token): string {
  const next = tokens[index + 1];
  const end = next?.isWord && !next.breaks && look(next) > 5 ? next.until : until;
  return plain.text.slice(end, end + 50).replaceAll('\n', ' ');
}

/** The surer the context, the less a name has to look like one. */
function needed(note: Note, token: Token): Needed {
  const [ahead, behind] = [textBefore(note, token), textAfter(note, token)];
  if (TITLED.test(ahead)) return TITLED_NAME;
  if (SURE.test(ahead) || CALLED_AS.test(ahead)) return SURE_NAME;
  if (PLACE.test(ahead)) return PLACE_NAME;
  if (INTRODUCED.test(behind)) return SURE_NAME;
  const owns = token.key.endsWith("'s");
  if (owns || LIKELY.test(ahead) || ACTS.test(behind) || OPENS_ROW.test(behind)) return LIKELY_NAME;
  return POSSIBLE.test(ahead) ? POSSIBLE_NAME : ANY;
}

/** What stands in a row with a name is likely one, too. */
function isName(note: Note, token: Token, inRow: boolean): boolean {
  const value = look(token);
  if (value === IMPOSSIBLE) return false;
  const own = needed(note, token);
  const isSure = own[1] <= SURE_NAME[1];
  const [small, capital] = inRow && !isSure ? LIKELY_NAME : own;
  if (!token.capital) return value > small;
  if (!token.opens || isSure || value >= TELLING) return value > capital;
  return (capital === LIKELY_NAME[1] && value > -10) || goesOn(note, token);
}

/** Another capital behind it, as in "Xidig Warsame". */
function goesOn(note: Note, token: Token): boolean {
  const next = note.tokens[token.index + 1];
  return !!next?.capital && !next.breaks && look(next) > IMPOSSIBLE && look(token) > -10;
}

const IS_PARTICLE = RegExp(`^(?:${PARTICLE}|bint|ibn|abu|abd|ould|ait|-)$`);

/** Another part of the name: a capital, or a word that looks like a name. */
const isPart = (token: Token | undefined): boolean =>
  !!token && !token.breaks && look(token) > (token.capital ? -30 : 8);

/** "Fadumo Abdi Warsame", "Fatma el-Amrani", "Anna van der Berg", "Sara K." */
function endOfName(note: Note, first: number): number {
  let last = first;
  for (let parts = 0; parts < 4; parts++) {
    let next = last + 1;
    while (next < last + 4 && IS_PARTICLE.test(keyAt(note, next))) next++;
    if (!isPart(note.tokens[next])) break;
    last = next;
  }
  const [initial, dot] = [note.tokens[last + 1], note.tokens[last + 2]];
  return initial?.capital && initial.key.length === 1 && dot?.key === '.' && !dot.spaced ? last + 1 : last;
}

/** In "Amina's man" the s is not hers. */
const endOf = ({ key, end }: Token): number => end - (/'s?$/.exec(key)?.[0].length ?? 0);

/** What stands in a row with a name is a name: "Amina, Hodan en Xidig". */
const follows = (note: Note, index: number, last: number): boolean =>
  last >= 0 && index - last === 2 && /^(?:,|en|and|of|&|\/)$/.test(keyAt(note, index - 1));

function hintIn(ahead: string): string {
  const word = /[a-z]+(?= (?:genaamd )?$)/.exec(ahead.replace('.', ''))?.[0] ?? '';
  if (RegExp(`^(?:${DOCTOR}|huisarts)$`).test(word)) return 'doctor';
  return RegExp(`^(?:${LEADER})$`).test(word) ? 'leader' : personIn(word);
}

export function personNames(note: Note): Candidate[] {
  const found: Candidate[] = [];
  let last = -1;
  for (const token of note.tokens) {
    if (token.index <= last || !isName(note, token, follows(note, token.index, last))) continue;
    const ahead = textBefore(note, token);
    last = endOfName(note, token.index);
    const particles = token.capital ? (TITLED.exec(ahead)?.[1]!.length ?? 0) : 0;
    found.push({
      start: token.start - particles,
      end: endOf(note.tokens[last]!),
      kind: 'personName',
      hint: hintIn(ahead),
    });
  }
  return found;
}
