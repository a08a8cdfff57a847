import type { Chance } from './chance';
import * as identifiers from './identifiers';
import { labelled, type LabelledNote } from './labelled';

export interface Phrases {
  readonly identifying: Readonly<Record<string, readonly string[]>>;
  readonly clean: readonly string[];
}

export interface Names {
  readonly first: readonly string[];
  readonly family: readonly string[];
}

const HARMLESS: Record<string, readonly string[]> = {
  city: ['Rotterdam', 'Zwolle', 'Den Haag', 'Eindhoven', 'Almere', 'Utrecht', 'Tilburg', 'Arnhem', 'Leeuwarden', 'Amsterdam-Zuidoost', 'Enschede', 'Roermond', 'Deventer', 'Hoorn'],
  town: ['Urk', 'Staphorst', 'Zeewolde', 'Meppel', 'Tiel', 'Boxtel', 'Winschoten', 'Dokkum'],
  country: ['Somalië', 'Eritrea', 'Ethiopië', 'Syrië', 'Turkije', 'Marokko', 'Irak', 'Afghanistan', 'Soedan', 'Egypte'],
  nation: ['Somalische', 'Eritrese', 'Syrische', 'Koerdische', 'Afghaanse', 'Turkse', 'Ethiopische', 'Marokkaanse'],
  nationEnglish: ['Somali', 'Eritrean', 'Syrian', 'Kurdish'],
  language: ['Somalisch', 'Tigrinya', 'Arabisch', 'Amhaars', 'Dari', 'Turks', 'Sorani', 'Engels'],
  theme: ['huwelijksdwang', 'achterlating', 'VGV', 'meisjesbesnijdenis', 'eergerelateerd geweld', 'zelfbeschikking', 'opvoeding', 'de wet', 'gezondheid en nazorg'],
  org: ['Veilig Thuis', 'de GGD', 'Pharos', 'FSAN', 'het wijkteam', 'VluchtelingenWerk', 'Fier', 'Movisie', 'de huisarts', 'het Juridisch Loket', 'het Centrum Seksueel Geweld', 'de JGZ'],
  helpline: ['112', '0800-2000', '0800 2000', '0900-8844', '0800-0188', '0800-0432', '113', '+31 247 247 247', '0900-1450', '0900 0101', '088-9648550'],
  holiday: ['de Ramadan', 'Eid', 'het Suikerfeest', 'Kerst', 'Pasen', 'Newroz', 'Timkat', 'het Offerfeest'],
  month: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'september', 'oktober'],
  room: ['lokaal 2.14', 'kamer 12', 'zaal 3', 'lokaal B12', 'ruimte 1.03', 'gebouw C'],
}; // prettier-ignore

function harmless(chance: Chance, slot: string): string {
  if (HARMLESS[slot]) return chance.of(HARMLESS[slot]);
  switch (slot) {
    case 'count': return String(chance.between(5, 60));
    case 'small': return String(chance.between(2, 9));
    case 'age': return String(chance.between(13, 24));
    case 'year': return String(chance.between(2021, 2026));
    case 'time': return `${chance.between(9, 21)}${chance.of([':', '.'])}${chance.of(['00', '30', '15'])}`;
    case 'money': return chance.of(['€ 45,00', '€12,50', '75 euro', '€ 1.250,00', '23,40 euro']);
    case 'date': return chance.of([`${chance.between(1, 28)} ${chance.of(HARMLESS.month!)}`, `${chance.between(1, 28)}-${chance.between(1, 12)}-2026`, `zaterdag ${chance.between(1, 28)} november 2026`]);
    default: throw new Error(`unknown slot ${slot}`);
  }
} // prettier-ignore

type Maker = (chance: Chance) => string;
const MAKERS = identifiers as unknown as Record<string, Maker>;

function person(chance: Chance, names: Names, slot: string): string {
  const first = chance.of(names.first);
  const whole =
    slot === 'name'
      ? first
      : slot === 'family'
        ? chance.of(names.family)
        : `${first} ${chance.of(names.family)}`;
  return `{name|${chance.happens(0.3) ? whole.toLowerCase() : whole}}`;
}

function filled(chance: Chance, names: Names, template: string): string {
  return template.replaceAll(/\{([a-zA-Z]+)\}/g, (_, slot: string) => {
    if (/^(name|family|full)$/.test(slot)) return person(chance, names, slot);
    if (MAKERS[slot]) return `{${slot}|${MAKERS[slot](chance)}}`;
    return harmless(chance, slot);
  });
}

/** A slip in one word that is not labelled: two letters swapped, one lost or one doubled. */
function withSlip(chance: Chance, line: string): string {
  const outside = [...line.matchAll(/(?<![{|\w])[a-z]{5,}(?![|}\w])(?![^{]*\})/g)];
  if (!outside.length) return line;
  const { index, 0: word } = chance.of(outside);
  const at = chance.between(1, word.length - 2);
  const slipped = chance.of([
    word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word[at] + word.slice(at),
  ]);
  return line.slice(0, index) + slipped + line.slice(index + word.length);
}

const ASIDES = ['🙂', '😔', '🙏', '❤️', '😅'];
const MIXED = [
  'inshallah',
  'alhamdulillah',
  'haa waa run',
  'wallahi moeilijk',
  'teşekkürler',
  'selam allemaal',
  'thank you',
  'mashallah',
];

function roughened(chance: Chance, line: string): string {
  let result = line;
  if (chance.happens(0.2)) result = withSlip(chance, result);
  if (chance.happens(0.15)) result = result.replace(/\. /, '.⏎');
  if (chance.happens(0.1)) result = `${result} ${chance.of(ASIDES)}`;
  if (chance.happens(0.08)) result = `${result} ${chance.of(MIXED)}`;
  if (chance.happens(0.15))
    result = result.replace(/(^|[.!?] )([A-Z])(?=[a-z])/g, (whole) => whole.toLowerCase());
  return result;
}

const joined = (sentences: readonly string[]): string =>
  sentences.map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)).join(' ');

function note(chance: Chance, phrases: Phrases, names: Names, kinds: readonly string[]): string {
  const around = Array.from({ length: chance.between(kinds.length ? 0 : 1, 3) }, () =>
    chance.of(phrases.clean),
  );
  const telling = kinds.map((kind) => chance.of(phrases.identifying[kind]!));
  const sentences = [...around, ...telling].sort(() => chance.next() - 0.5);
  return roughened(chance, filled(chance, names, joined(sentences)));
}

/** So many notes of every kind of identifier, and as many clean ones as there are others. */
export function generated(chance: Chance, phrases: Phrases, names: Names, size: number): LabelledNote[] {
  const kinds = Object.keys(phrases.identifying);
  const notes = Array.from({ length: size }, (_, i) => {
    if (i % 5 < 2) return note(chance, phrases, names, []);
    const kind = i % 5 === 2 ? 'personName' : kinds[Math.floor(i / 5) % kinds.length]!;
    return note(chance, phrases, names, chance.happens(0.2) ? [kind, chance.of(kinds)] : [kind]);
  });
  return notes.map((line) => labelled(line));
}
