import type { Candidate } from '../finding';
import { keyAt, type Note, type Token, words } from '../reading/note';
import { canBeName, isAlsoWord, isListed, isOrdinary, isOtherCapital } from './names';
import { isPlace } from './places';

const TITLES =
  words(`mevrouw mevr mw mvr mvrouw meneer menier mijnheer dhr heer hr mr mrs ms miss juf juffrouw zuster broeder sjeik sheikh dr drs prof
  dominee pastoor pater hodja hoca ustad ustada abla abi hooyo adeer eedo khala khalti ammo amo mama papa sister brother tante oom oma opa aunt uncle imam
  auntie dokter docter`);
const PEOPLE =
  words(`dochter dochters zoon zus zusje zuster broer broertje moeder vader man vrouw vriend vriendin vriendje nicht nichtje neef neefje kind kinderen tante oom oma opa
  buurvrouw buurman ouders gezin familie echtgenoot partner collega klasgenoot mentor verloofde schoonmoeder schoonzus schoonvader schoonzoon schoondochter stiefvader
  stiefmoeder stiefdochter ex exman meisje jongen baby tweeling mama papa daughter son sister brother mother father husband wife friend cousin niece nephew parents neighbour neighbor
  sleutelpersoon deelneemster deelnemer vrijwilligster vrijwilliger tolk cursist client clientin girl boy woman colleague huisarts verhaal situatie telefoon huis bruiloft verloving naam
  zaak probleem leerling student studente statushouder nieuwkomer dame jongedame tiener puber begeleider begeleidster consulent docent docente juf leraar lerares trainer trainster
  coordinator klasgenote vriendinnen broers zussen achternicht schoonbroer bonusdochter pleegdochter pleegkind peetmoeder`);
const CALLED = words(
  'genaamd heet heette heten genoemd naam naamgenoot bijnaam roepnaam voornaam achternaam noemt noemen noemde alias named called name nickname noemden genaam',
);
const SPEAKS =
  words(`vertelt vertelde vertelden zei zegt zeiden vroeg vraagt belde belt kwam komt wil wilde woont woonde huilde huilt moest moet mocht heeft had is was gaf geeft denkt dacht vindt vond
  werkt werkte ging gaat zou wordt werd appte mailde schreef durft durfde gelooft weet wist voelt voelde legde noemde sprak spreekt belooft beloofde hoorde hoort ziet zag liep vertrok
  trouwde trouwt bleef blijft zit zat kan kon deed doet krijgt kreeg said says told asked wants wanted came lives lived called cried works thinks thought has knows knew feels felt
  reageerde antwoordde bedankte lachte zweeg vluchtte stuurde stuurt nam neemt bracht brengt hielp helpt verwees verteld stelde begon leerde maakt maakte`);
const BEFORE =
  words(`met sprak gesproken spreek sprek volgens aldus bij voor aan door van over tegen naar en of zegt zei vertelde vertelt vroeg belde gebeld bel sprak with to from by for about and or met
  gesprek bezocht bezoek ontmoet ontmoette zag hielp help hallo hoi beste lieve dear groetjes groeten namens ook wilde had heeft was is dat omdat toen waar als want maar`);
const PARTICLES = words(
  'van de der den el al ben bin bint ibn abu abd ould ait da dos ten ter la le ul ud bou',
);
const PLACE_CUES = words(
  'in uit te vanuit richting regio gemeente stad wijk buurt dorp provincie nabij omgeving near naar stichting vereniging organisatie buurthuis wijkcentrum moskee kerk school azc taal',
);

type Strength = 'bare' | 'weak' | 'strong';

/** "mevrouw X", "de heer X", "imam X". */
function afterTitle(note: Note, index: number): boolean {
  const at = keyAt(note, index - 1) === '.' ? index - 2 : index - 1;
  return TITLES.has(keyAt(note, at));
}

/** "dochter van X", "haar zus X", "een meisje genaamd X", "haar naam is X". */
function afterPerson(note: Note, index: number): Strength | undefined {
  const [one, two, three] = [keyAt(note, index - 1), keyAt(note, index - 2), keyAt(note, index - 3)];
  if ((one === 'van' || one === 'of') && PEOPLE.has(two)) return 'strong';
  if (CALLED.has(one)) return 'strong';
  if (
    (/^(is|:|,|zij|ze|hij|haar|hem|zich|als|was|she|he)$/.test(one) || one === '"') &&
    (CALLED.has(two) || (CALLED.has(three) && two !== ','))
  )
    return 'strong';
  if (PEOPLE.has(one)) return 'weak';
  return undefined;
}

function strengthOf(note: Note, token: Token): Strength {
  const { index } = token;
  if (afterTitle(note, index)) return 'strong';
  const person = afterPerson(note, index);
  if (person === 'strong') return 'strong';
  const [before, after] = [keyAt(note, index - 1), keyAt(note, index + 1)];
  if (/^(sprak|gesproken|gesprek|gebeld|contact|afspraak|belde|volgens|aldus|namens)$/.test(before))
    return 'strong';
  if (
    before === 'met' &&
    /^(sprak|gesproken|gesprek|gebeld|contact|afspraak|spreken|praatte|gepraat|bellen|belde|spraken|overleg|overlegd)$/.test(
      keyAt(note, index - 2),
    )
  )
    return 'strong';
  if (person) return 'weak';
  if (SPEAKS.has(after) || BEFORE.has(before)) return 'weak';
  return 'bare';
}

/** Small letters are believed less than a capital, and a capital that opens a sentence says nothing. */
function isName(note: Note, token: Token): boolean {
  if (!canBeName(token)) return false;
  const strength = strengthOf(note, token);
  const listed = isListed(token.key);
  const alsoWord = isAlsoWord(token.key);
  if (PLACE_CUES.has(keyAt(note, token.index - 1)) && !(listed && !alsoWord)) return false;
  if (strength === 'strong') return true;
  if (listed && !alsoWord) return true;
  if (!token.capital) return false;
  if (token.opens)
    return (
      (listed && strength === 'weak') || (strength === 'weak' && SPEAKS.has(keyAt(note, token.index + 1)))
    );
  if (listed) return true;
  return strength === 'weak';
}

function partOfName(note: Note, token: Token | undefined): boolean {
  if (!token || !token.isWord || token.breaks > 0) return false;
  if (isOrdinary(token.key) || isOtherCapital(token.key)) return false;
  return (
    (token.capital && !(isPlace(token.key) && !isListed(token.key))) ||
    (isListed(token.key) && !isAlsoWord(token.key))
  );
}

/** "Fadumo Abdi Warsame", "Fatma el-Amrani", "Anna van der Berg". */
function endOfName(note: Note, first: number): number {
  let last = first;
  for (let steps = 0; steps < 5; steps++) {
    let next = last + 1;
    while (
      next < last + 4 &&
      (PARTICLES.has(keyAt(note, next)) || (keyAt(note, next) === '-' && !note.tokens[next]!.spaced))
    )
      next++;
    const token = note.tokens[next];
    const initial = token?.capital && token.key.length === 1 && keyAt(note, next + 1) === '.';
    if (initial) last = next + 1;
    else if (token && partOfName(note, token) && (next === last + 1 || token.capital || isListed(token.key)))
      last = next;
    else break;
  }
  return last;
}

/** "Amina's": the s is not hers. */
function endOffset(note: Note, token: Token): number {
  return /'s$/.test(token.key) ? token.start + token.key.lastIndexOf("'") : token.end;
}

export function personNames(note: Note): Candidate[] {
  const found: Candidate[] = [];
  let lastEnd = -2;
  for (let index = 0; index < note.tokens.length; index++) {
    const token = note.tokens[index]!;
    if (!isName(note, token) && !isListedWith(note, token, lastEnd)) continue;
    const last = endOfName(note, index);
    found.push({
      start: token.start,
      end: endOffset(note, note.tokens[last]!),
      kind: 'personName',
      hint: hintFor(note, index),
    });
    index = last;
    lastEnd = last;
  }
  return found;
}

/** "Amina, Hodan en Xyz": what stands in a row with a name is a name. */
function isListedWith(note: Note, token: Token, lastEnd: number): boolean {
  if (lastEnd < 0 || token.index - lastEnd !== 2 || !/^(,|en|and|of|&|\/)$/.test(keyAt(note, lastEnd + 1)))
    return false;
  return token.capital && canBeName(token);
}

function hintFor(note: Note, index: number): string | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const key = keyAt(note, at);
    if (
      /^(mevrouw|mevr|mw|mrs|ms|miss|tante|oma|zus|zusje|moeder|dochter|buurvrouw|vriendin|zij|haar)$/.test(
        key,
      )
    )
      return 'woman';
    if (/^(meneer|mijnheer|dhr|heer|hr|mr|oom|opa|broer|vader|zoon|buurman|vriend|hij)$/.test(key))
      return 'man';
    if (/^(dokter|dr|huisarts|arts)$/.test(key)) return 'doctor';
    if (/^(meisje|girl|nichtje)$/.test(key)) return 'girl';
    if (/^(imam|dominee|pastoor|pater)$/.test(key)) return 'leader';
  }
  return undefined;
}
