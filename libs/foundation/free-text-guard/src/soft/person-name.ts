import type { Candidate } from '../finding';
import type { Note, Token } from '../reading/note';
import { keyAt } from '../reading/note';
import { TELLING } from './lexicon-format';
import { IMPOSSIBLE, type Look, look } from './names';

/** Forms of address, and people who are called by what they are. */
const TITLE = 'mevrouw|mevr|mev|mw|mvr|meneer|mijnheer|dhr|heer|mr|mrs|ms|miss|drs?|ds';
const OFFICE =
  'juf|juffrouw|zuster|broeder|sjeik|sheikh?|dominee|pastoor|pater|hodja|hoca|ustadh?a?|abla|abi|hooyo|adeer|eedo|khala|ammo|tante|oom|oma|opa|auntie?|uncle|sister|brother|imam|dokter|doctor';
const PARTICLES = '(?:(?:van|de|der|den|el|al|ter|ten|ben|bin) ){0,3}';
const RELATIVE =
  '(?:schoon|stief|groot|pleeg|klein|achter)?(?:dochter|zoon|zus|zuster|broer|moeder|vader|kind|nicht|neef|ouder|vriendin|vriend|man|vrouw|meisje|jongen|tante|oom|oma|opa|gezin|familie|echtgenoot|partner|collega|mentor|verloofde|ex|mama|papa|tweeling|baby|daughter|son|sister|brother|mother|father|husband|wife|friend|cousin|niece|nephew|parent|girl|boy|verhaal|zaak|situatie|bruiloft|huis|telefoon|buur(?:vrouw|man)?|neighbou?r)(?:s|en|tje|je|ren|eren)?';
const PERSON = `(?:${RELATIVE}|sleutelpersoon|deelne(?:emster|mer)|vrijwillig(?:st)?er|tolk|trainer|cursist(?:e)?|colleague|huisarts|docente?|lera(?:ar|res)|(?:bege)?leid(?:st)?er|consulente?|klasgeno(?:ot|te)|client(?:e|in)?|voorganger|dame)`;
const CALLED =
  '(?:genaamd|gena?a?md|heet|heten|heette|naam|name|noem(?:t|en|de|den)|called|named|alias)(?: (?:is|was|ze|zij|hij|zich|haar|hem|we|wij|van|dat))*[ :\'"]*';
const TALK =
  '(?:sprak|spra?ken|spreek|spreken|gesproken|gesprek(?:ken)?|gepraat|praat(?:te)?|praten|nagepraat|gebeld|bellen|contact|afspraak|afgesproken|overleg(?:d)?|getrouwd|spoke|talked|met|meeting|samen)(?: (?:gehad|even|nog|ook|vandaag|gisteren|over|haar|it))*';
const MET =
  '(?:belde|bel|gebeld|sprak|volgens|aldus|namens|bezocht|bezoek aan|ontmoette|help|hielp|geholpen|zag|ken|bedank(?:t|en)?|dank aan|vandaag|gister(?:en)?|toen|heb|vroeg|kwam|komt|zei|zegt|vertelde|appte|opende|verzoek van|vraag van|brief van|gekregen van|zorgen (?:om|over)|aan|spreek|genaamd|dear|beste|lieve|hoi|hallo|groetjes(?: van)?)';

const left = (pattern: string) => RegExp(`(?<![a-z])(?:${pattern}) $`);
const TITLED = RegExp(`(?<![a-z])(?:${TITLE})\\.? ?(${PARTICLES})$`);
const IN_OFFICE = left(OFFICE);
const SURE = left(
  `${RELATIVE} (?:van|of)|${CALLED}|${TALK} (?:met|with|to)|(?:tussen|bij|van|met|aan|volgens|zegt|zei|for|with|from) ${PERSON}`,
);
const CALLED_AS = RegExp(`(?<![a-z])${CALLED}$`);
const LIKELY = left(`${PERSON},?|${MET}|tussen`);
const NEAR = left('met|with|bij');
const POSSIBLE =
  /(?<![a-z])(?:van|aan|voor|door|over|en|of|dat|to|from|about|by|for|or|and|was|is|heeft|hebben|had|hadden|zijn|waren|werd)[ ,]*$/;
const PLACE =
  /(?<![a-z])(?:in|uit|te|vanuit|naar|richting|regio|gemeente|wijk|buurt|stad|stichting|vereniging|moskee|kerk|school|buurthuis|wijkcentrum|organisatie|centrum|provincie|land|nabij) (?:de |het |den |al |el )?$/;

/** What somebody does behind her name: a past tense, or a verb of saying and feeling. */
const ACTS =
  /^(?:'s)?,? (?:[a-z]{2,}(?:[bdfgjlmnprvz]de|[cfkpst]te)|zei|zegt|vertelt|vroeg|vraagt|belt|kwam|komt|wil|wou|woont|moe[ts]t?|mocht|mag|heeft|had|is|was|geeft|gaf|denkt|dacht|vindt|vond|gaat|ging|zou|wordt|werd|durft|weet|wist|huilt|ziet|zag|liep|bleef|blijft|zit|zat|kan|kon|doet|deed|krijgt|kreeg|begon|sprak|spreekt|helpt|hielp|bidt|says?|said|told|asked|wants?|came|lived|called|thinks?|thought|has|knows?|knew|feels?|felt|does|did|haar|zijn|z'n|d'r|ge(?:holpen|sproken|zien|beld|vraagd|steund|troost)|bezocht|ontmoet|doorverwezen)(?![a-z])/;

type Context = 'titled' | 'office' | 'sure' | 'likely' | 'near' | 'possible' | 'none' | 'place';

const behind = (note: Note, token: Token): string =>
  note.plain.text.slice(Math.max(0, token.at - 44), token.at).replaceAll('\n', ' ');
const ahead = (note: Note, token: Token): string =>
  note.plain.text.slice(token.until, token.until + 16).replaceAll('\n', ' ');

/** The second word of a name in small letters, so that what she does is looked for behind it. */
function lastOf(note: Note, token: Token): Token {
  const next = note.tokens[token.index + 1];
  return next?.isWord && next.breaks === 0 && look(next).look > 5 ? next : token;
}

function contextOf(note: Note, token: Token): Context {
  const before = behind(note, token);
  if (TITLED.test(before)) return 'titled';
  if (IN_OFFICE.test(before)) return 'office';
  if (SURE.test(before) || CALLED_AS.test(before)) return 'sure';
  if (LIKELY.test(before)) return 'likely';
  if (PLACE.test(before)) return 'place';
  const next = ahead(note, lastOf(note, token));
  if (/^,? (?:genoemd|genaamd|thuis)/.test(next)) return 'sure';
  if (NEAR.test(before) || ACTS.test(next)) return 'near';
  return POSSIBLE.test(before) ? 'possible' : 'none';
}

/** Above which look a word is taken for a name: in small letters, and with a capital. */
const NEEDED: Readonly<Record<Context, readonly [number, number]>> = {
  titled: [-30, -95],
  office: [-8, -95],
  sure: [-25, -60],
  likely: [-12, -40],
  near: [-5, -40],
  possible: [10, -30],
  none: [TELLING, -8],
  place: [99, TELLING],
};

const isCertain = (context: Context): boolean => /titled|office|sure/.test(context);

/** A name of the lists stands by itself; in small letters it must look like one, and one that is also a word needs more. */
function isKnownName(token: Token, { listed, look: value }: Look, context: Context): boolean {
  const fits = context === 'likely' || context === 'near' || isCertain(context);
  if (listed) return token.capital || fits || value > -3;
  return token.capital ? !token.opens || fits : isCertain(context) || (fits && value > 0);
}

/** A name that no list has: the surer the context, the less it has to look like one. */
function isUnknownName(note: Note, token: Token, value: number, context: Context): boolean {
  const [small, capital] = NEEDED[context];
  if (!token.capital) return value > small;
  if (!token.opens || isCertain(context) || value >= TELLING) return value > capital;
  return ((context === 'likely' || context === 'near') && value > -10) || goesOn(note, token);
}

/** What stands in a row with a name is likely one, too. */
function isName(note: Note, token: Token, inRow: boolean): boolean {
  const word = look(token);
  if (word.look === IMPOSSIBLE) return false;
  const own = contextOf(note, token);
  const context = inRow && !isCertain(own) ? 'likely' : own;
  return word.listed || word.doubtful
    ? isKnownName(token, word, context)
    : isUnknownName(note, token, word.look, context);
}

/** Another capital behind it, as in "Xidig Warsame". */
function goesOn(note: Note, token: Token): boolean {
  const next = note.tokens[token.index + 1];
  return (
    next !== undefined &&
    next.capital &&
    next.breaks === 0 &&
    look(next).look > IMPOSSIBLE &&
    look(token).look > -10
  );
}

const PARTICLE = /^(?:van|de|der|den|el|al|ben|bin|bint|ibn|abu|abd|ould|ait|ter|ten|-)$/;

/** Another part of the name: a capital, or a listed name. */
function isPart(token: Token | undefined): boolean {
  if (!token || token.breaks > 0) return false;
  const { listed, look: value } = look(token);
  return listed || (value > IMPOSSIBLE && (token.capital ? value > -30 : value > 10));
}

/** "Fadumo Abdi Warsame", "Fatma el-Amrani", "Anna van der Berg", "Sara K." */
function endOfName(note: Note, first: number): number {
  let last = first;
  for (let parts = 0; parts < 4; parts++) {
    let next = last + 1;
    while (next < last + 4 && PARTICLE.test(keyAt(note, next))) next++;
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

const HINTS: readonly (readonly [RegExp, string])[] = [
  [/(?:dr|dokter|huisarts|doctor)\.? $/, 'doctor'],
  [/(?:imam|sheikh?|sjeik|dominee|pastoor|pater) $/, 'leader'],
  [
    /(?:mevr?|mevrouw|mw|mrs|ms|miss|tante|oma|zus|zusje|moeder|dochter|buurvrouw|vriendin|vrouw|deelneemster|sister|mother|daughter)\.? $/,
    'woman',
  ],
  [
    /(?:meneer|mijnheer|dhr|heer|mr|oom|opa|broer|broertje|vader|zoon|buurman|man|brother|father|son)\.? $/,
    'man',
  ],
  [/(?:meisje|nichtje|girl)(?: genaamd)? $/, 'girl'],
];

export function personNames(note: Note): Candidate[] {
  const found: Candidate[] = [];
  let last = -1;
  for (let index = 0; index < note.tokens.length; index++) {
    const token = note.tokens[index]!;
    if (!token.isWord || !isName(note, token, follows(note, index, last))) continue;
    const before = behind(note, token);
    last = endOfName(note, index);
    const particles = token.capital ? (TITLED.exec(before)?.[1]?.length ?? 0) : 0;
    const hint = HINTS.find(([pattern]) => pattern.test(before))?.[1];
    found.push({ start: token.start - particles, end: endOf(note.tokens[last]!), kind: 'personName', hint });
    index = last;
  }
  return found;
}
