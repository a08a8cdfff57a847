import type { Candidate } from '../finding';
import type { Note } from '../reading/note';
import { isPlace } from '../soft/names';
import { HOUSE_NUMBER, POSTCODE } from './house-number';
import { after, before, type Match, original, scan } from './scan';

const ABROAD = 'street|road|avenue|lane|stras+e|caddesi|cad|sokak|boulevard';
const ALONE = `straat|laan|weg|plein|kade|gracht|singel|dijk|dreef|hof|pad|steeg|plantsoen|markt|${ABROAD}`;
const ENDING = `${ALONE}|straatje|str|ln|park|baan|ring|wal|dam|haven|brink|erf|veld|akker|hoek|burg|poort|oord|kamp|wei?de|meent|gaarde|donk|hout|rade|horst|tuin`;
/** Endings of streets that are as often those of other words: with a capital inside a sentence or at its own line's start. */
const WEAK =
  'allee|zoom|heide|hei|zijde|hoeve|hove|heerd|stede|werf|molen|drift|kwartier|terras|rak|vliet|vaart|duin|heuvel|bos|water|passage|promenade|heim|made|paal|staete|einde?|hil|kant|bocht|schans|bolwerk|toren|brug|land|zand|kreek|meer|stroom';
const REST = "(?: (?:van|der|den|de|het|la)){1,3}(?: [a-z'-]{2,30}){1,2}";
const STREET = RegExp(
  `(?<![\\w])(?:(?:([a-z'-]{2,30}(?:${ENDING}|${WEAK}))|${ALONE})(${REST})?)(?: (?:noord|oost|zuid|west))?[.,]{0,2}[ \\n]{0,2}(${HOUSE_NUMBER})`,
);
const ENGLISH = RegExp(
  `(?<!\\w)\\d{1,4}[a-z]?,? (?:(?:[a-z']{2,20} ){1,2}(?:${ABROAD})|(?:rue|avenue) (?:de |du |la |des ){0,2}[a-z'-]{3,20}|[a-z'-]{3,20}(?:straat|laan|gracht|singel|kade|dijk|plein|weg))(?!\\w)`,
);
const CUED = RegExp(`(?<!\\w)[a-z'-]{3,30},? (${HOUSE_NUMBER})`);
const NUMBER_FIRST = RegExp(
  `(?<!\\w)(?:huis)?(?:nummer|nr)\\.? \\d{1,4}[a-z]? (?:in|op|aan|van)(?: de| het)? [a-z'-]{2,30}(?:${ENDING})(?!\\w)`,
);

/** Words with such an ending that are no street. */
const NO_STREET =
  /^(?:onder|van|terug|uit|halver|om|heen|snel|spoor|land|half|be|over|ver)weg$|^(?:speel|sport|voetbal|vlieg|werk)veld$|(?:kerk|gerechts|voor)hof$|^(?:sport|wild)park$|speeltuin$|(?:arbeids|woning|jaar|kerst|info|informatie|banen|bloemen|week|rommel)markt$|(?:opvang|vluchtelingen|tenten|zomer|vakantie)kamp$|luchthaven$|^woonoord$/;

/** What comes before the telling part of the name: "Burgemeester de", "Nieuwe", "Sint". */
const NAME_BEFORE =
  /(?:(?:(?:[A-ZÀ-Þ][\wÀ-ÿ'.-]*|[123]e|burgemeester|professor|prins(?:es)?|koning(?:in)?|sint|oude|nieuwe|lange|korte|jan) )(?:(?:van|de|der|den|het|ter|ten|la) ){0,2}){1,4}$/;
const OPENING = /^(?:De|Het|In|Op|Aan|Zij|Ze|Hij|Haar|Zijn|Adres|Woont|Mijn|Bij|Naar|Een|The|She|He|Ik|We) /;
const LIVES = /(?:adres|woon|wonen|verblij|address|live)[^.!?]{0,30}$/;

/** "woont aan de hoge klei 12", "adres: grote beer 4" */
const LIVES_ON =
  /(?:(?:woon[a-z]*|wonen) (?:nu )?(?:op|aan)|adres[^a-z]{1,3}(?:is)?)(?: (?:de|het))?(?: [a-z'-]{2,20})? $/;
const INSIDE =
  /^(?:nummer|nr|kamers?|groep|locatie|afdeling|etage|verdieping|unit|blok|gang|postcode|huis|huisnummer|huisnr|met|op|van|en)(?![a-z])/;

/** "Markt 15 kramen" */
const COUNTS = /^ [a-z]{2,}(?:en|s)(?![a-z])/;

const ONLY_STREETS = RegExp(`(?:${ALONE})$`);
const NOT_WEAK = RegExp(`(?:${ENDING})$`);
const isStreet = (word: string | undefined): boolean =>
  word === undefined ||
  (word.length > 5 && !NO_STREET.test(word) && (ONLY_STREETS.test(word) || !isPlace(word)));

/** The place in the view of an offset before the match. */
function placeOf({ view, start }: Match, offset: number): number {
  let at = start;
  while (at > 0 && view.from[at - 1]! >= offset) at--;
  return at;
}

/** Takes the rest of the name in front and the postcode and place behind. */
function whole(note: Note, match: Match) {
  const from = match.view.from[match.start]!;
  const ahead =
    NAME_BEFORE.exec(note.text.slice(Math.max(0, from - 40), from))?.[0].replace(OPENING, '') ?? '';
  const behind = RegExp(`^[ ,(\\n]{1,3}(?:${POSTCODE}[ ,]{0,2})?`).exec(after(match, 24))?.[0] ?? '';
  const place = /^(?:(?:den|de) )?[a-z'-]+/.exec(
    match.view.text.slice(match.end + behind.length, match.end + behind.length + 30),
  )?.[0];
  const tail =
    place && isPlace(place) ? behind.length + place.length : behind.replace(/[ ,(\n]+$/, '').length;
  return { start: placeOf(match, from - ahead.length), end: match.end + tail };
}

function cuedByLiving(note: Note, match: Match) {
  const first = note.text[match.view.from[match.start]!]!;
  const isName = first !== first.toLowerCase() && !isPlace(/^[a-z'-]+/.exec(match.text)![0]);
  const ahead = before(match, 44);
  if (isName && LIVES.test(ahead)) return whole(note, match);
  return (
    LIVES_ON.test(ahead) && !INSIDE.test(match.text) && !COUNTS.test(after(match, 20)) && whole(note, match)
  );
}

function streetAddress(note: Note, match: Match) {
  const [, compound, rest] = match.groups;
  const written = original(note.text, match);
  if (!/\d/.test(written) || !isStreet(compound)) return false;
  if (compound && !NOT_WEAK.test(compound) && !/^[A-Z]/.test(written)) return false;
  const span = whole(note, match);
  if (compound === undefined && rest === undefined && COUNTS.test(after(match, 20))) return false;
  const isNamed =
    compound !== undefined || rest !== undefined || /^[A-Z]/.test(written) || span.start < match.start;
  return isNamed && span;
}

/** "Kerkstraat 12", "Laan van Meerdervoort 120a, 2517 AB Den Haag", "12 Church Street", "nummer 12 in de Kerkstraat". */
export const addresses = (note: Note): Candidate[] => [
  ...scan(note.digits, STREET, 'address', (match) => streetAddress(note, match)),
  ...scan(note.digits, NUMBER_FIRST, 'address', () => true),
  ...scan(note.digits, ENGLISH, 'address', (match) => /[A-Z]/.test(original(note.text, match))),
  ...scan(note.digits, CUED, 'address', (match) => cuedByLiving(note, match)),
];
