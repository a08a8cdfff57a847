import type { Candidate } from '../finding';
import { hasCue } from '../reading/cues';
import { keyAt, type Note, type Token, words } from '../reading/note';
import { isPlace } from '../soft/places';
import { houseNumberAt, postcodeAt } from './postcode';

const ENDING =
  /(straat|straatje|str|laan|weg|plein|kade|gracht|singel|dijk|dreef|hof|pad|steeg|plantsoen|park|baan|ring|boulevard|markt|wal|dam|haven|brink|erf|veld|akker|hoek|burg|poort|oord|kamp|weide|wede|meent|gaarde|donk|hout|rade|horst|tuin|straat|street|road|avenue|lane)$/;
/** Words with such an ending that are no street, and endings that are only a street with a capital and a name. */
const NO_STREET =
  words(`onderweg weg vanweg terugweg uitweg halverweg omweg voorhof vliegveld speelveld sportveld voetbalveld woonerf
  sportpark speeltuin hoek thuishaven rotterdam amsterdam schiedam volendam edam zaandam tilburg middelburg culemborg hardenberg
  doesburg elburg ridderkerk voorburg aardenburg limburg valkenburg hamburg luxemburg veenendam leerdam monnickendam voorhout oosterhout
  den eindhout arbeidsmarkt woningmarkt markt veld tuin park haven ring baan dam wal kamp werkveld opvangkamp vluchtelingenkamp
  jaarmarkt kerstmarkt infomarkt informatiemarkt banenmarkt huisweg snelweg spoorweg leefweg leerweg traject bloemenmarkt weekmarkt
  tentenkamp zomerkamp kerkhof gerechtshof hof pad erf poort landweg vakkamp beweg overweg`);
const ALONE = words(
  'straat laan weg plein kade gracht singel dijk dreef hof pad steeg plantsoen markt street road avenue lane',
);
const PARTICLES =
  words(`van de der den het 't ten ter te aan op sint st dr prof mr ir burgemeester burg gen generaal prins prinses koning
  koningin pater pastoor kapitein admiraal jan nieuwe oude grote kleine lange korte eerste tweede derde 1e 2e 3e professor dokter
  minister mgr ds oranje korte verlengde`);
const LIVES = words(
  'adres woont wonen woon woonde woonachtig woonadres huisadres verblijft verblijfadres address lives living live',
);
const STREET_OF = words('van de der den het la');

const gluedMark = (token: Token | undefined) => token?.key === '-' || token?.key === '.';

/** Walks back over the rest of the name of a street: "Burgemeester de Vlugt" before "laan". */
function startOfName(note: Note, index: number): number {
  let first = index;
  for (let steps = 0; steps < 5; steps++) {
    const skip =
      gluedMark(note.tokens[first - 1]) &&
      !note.tokens[first]!.spaced === (note.tokens[first - 1]!.key === '-')
        ? 2
        : 1;
    const before = note.tokens[first - skip];
    if (!before || before.type === 'mark' || note.tokens[first]!.breaks > 0) break;
    if (!(before.capital && before.type === 'word' && !before.opens) && !isTitle(note, before)) break;
    first -= skip;
  }
  return trimArticle(note, first, index);
}

/** "van", "de" and the like belong to the name only after another part of it. */
const isTitle = (note: Note, token: Token) =>
  PARTICLES.has(token.key) &&
  (token.capital || !STREET_OF.has(token.key) || note.tokens[token.index - 1]?.capital === true);

function trimArticle(note: Note, first: number, index: number): number {
  let start = first;
  while (
    start < index &&
    /^(de|het|op|aan|te|in|van|den)$/.test(keyAt(note, start)) &&
    !note.tokens[start]!.capital
  )
    start++;
  return start;
}

/** "Laan van Meerdervoort" goes on behind the word. */
function endOfName(note: Note, index: number): number {
  let last = index;
  if (!STREET_OF.has(keyAt(note, last + 1))) return last;
  while (last < index + 4 && STREET_OF.has(keyAt(note, last + 1))) last++;
  return note.tokens[last + 1]?.type === 'word' ? last + 1 : index;
}

function isStreet(note: Note, token: Token): boolean {
  if (token.type !== 'word' || !ENDING.test(token.key)) return false;
  if (ALONE.has(token.key)) {
    const before = note.tokens[token.index - 1];
    return before?.capital === true || token.capital || STREET_OF.has(keyAt(note, token.index + 1));
  }
  return token.key.length > 5 && !NO_STREET.has(token.key) && !isPlace(token.key);
}

/** What may follow the number: a postcode and a place. */
function withPlace(note: Note, last: number): number {
  const at = /^[,(]$/.test(keyAt(note, last + 1)) ? last + 2 : last + 1;
  const code = note.tokens[at] && note.tokens[at]!.breaks < 2 ? postcodeAt(note, at) : undefined;
  if (code && (code.capitals || code.glued || !/^(19|20)\d\d$/.test(keyAt(note, at))))
    return placeAt(note, code.last + 1) ?? code.last;
  return placeAt(note, at) ?? last;
}

function placeAt(note: Note, index: number): number | undefined {
  const at = keyAt(note, index) === ',' ? index + 1 : index;
  if (isPlace(`${keyAt(note, at)} ${keyAt(note, at + 1)}`)) return at + 1;
  return isPlace(keyAt(note, at)) ? at : undefined;
}

function candidate(note: Note, first: number, number: number): Candidate {
  return {
    start: note.tokens[first]!.start,
    end: note.tokens[withPlace(note, number)]!.end,
    kind: 'address',
  };
}

/** "Kerkstraat 12", "Laan van Meerdervoort 120a, 2517 AB Den Haag". */
function streetAddress(note: Note, token: Token): Candidate | undefined {
  if (!isStreet(note, token)) return undefined;
  const last = endOfName(note, token.index);
  for (const end of new Set([last, token.index])) {
    const at =
      keyAt(note, end + 1) === ','
        ? end + 2
        : keyAt(note, end + 1) === '.' && token.key.endsWith('str')
          ? end + 2
          : end + 1;
    const number = note.tokens[at] && note.tokens[at]!.breaks < 2 ? houseNumberAt(note, at) : undefined;
    if (number !== undefined) return candidate(note, startOfName(note, token.index), number);
  }
  return undefined;
}

/** "12 Church Street", after a cue. */
function englishAddress(note: Note, token: Token): Candidate | undefined {
  if (!/^(street|road|avenue|lane)$/.test(token.key) || !token.capital) return undefined;
  const first = startOfName(note, token.index);
  const number = note.tokens[first - 1];
  if (first === token.index || !number || !/^\d{1,4}[a-z]?$/.test(number.key)) return undefined;
  return candidate(note, number.index, token.index);
}

/** A street without a telling ending: "woont op Oude Delft 12". */
function afterCue(note: Note, token: Token): Candidate | undefined {
  if (token.type === 'mark' || token.type === 'word' || !hasCue(note, token.index, LIVES, 6))
    return undefined;
  const number = houseNumberAt(note, token.index);
  const before = note.tokens[token.index - 1];
  if (number === undefined || !before?.capital || before.type !== 'word' || isPlace(before.key))
    return undefined;
  return candidate(note, startOfName(note, before.index), number);
}

/** "op nummer 12 in de Kerkstraat". */
function numberFirst(note: Note, token: Token): Candidate | undefined {
  if (!isStreet(note, token)) return undefined;
  for (let at = token.index - 1; at > token.index - 6 && at >= 0; at--) {
    if (!/^(nummer|nr|huisnummer)$/.test(keyAt(note, at))) continue;
    if (houseNumberAt(note, at) !== undefined)
      return { start: note.tokens[at]!.start, end: token.end, kind: 'address' };
  }
  return undefined;
}

export function addresses(note: Note): Candidate[] {
  return note.tokens
    .map(
      (token) =>
        streetAddress(note, token) ??
        englishAddress(note, token) ??
        afterCue(note, token) ??
        numberFirst(note, token),
    )
    .filter((found) => found !== undefined);
}
