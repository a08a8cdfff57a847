import type { Candidate } from '../finding';
import type { Note } from '../reading/note';
import { MONTH } from './dates';
import { HOUSE_NUMBER, POSTCODE } from './house-number';
import { before, isUpper, type Match, original, scan } from './scan';

const ABROAD = 'street|road|avenue|lane|stras+e|cad(?:desi)?|sok(?:a[gk])?|boulevard';
const STREET = `straat(?:je)?|str|laan|ln|weg|plein|kade|gracht|singel|dijk|dreef|hof|pad|steeg|plantsoen|${ABROAD}`;
/** Endings of streets that are as often those of other words: with a capital only. */
const WEAK =
  'park|baan|\\bring|wal|haven|brink|erf|veld|akker|hoek|poort|kamp|weide?|meent|gaarde|donk|hout|tuin|allee|zoom|heide|zijde|hoeve?|werf|molen|drift|terras|vliet|vaart|duin|heuvel|bos|markt|bocht|beer|paal|heim';
const REST = "(?: (?:van|der|den|de|het|la)){1,3}(?: [a-z'-]{2,30}){1,2}";
const NAMED = RegExp(
  `(?<![\\w'-])((?:[a-z'-]*(?:${STREET}))${REST}|[a-z'-]{3,40}|rue(?: [a-z'-]{2,20}){1,4})(?:,|(?<=str|ln|cad|sok)\\.)?[ \\n]{0,2}(?:(?:noord|oost|zuid|west) )?(${HOUSE_NUMBER})`,
);
const NUMBER_FIRST = RegExp(
  `(?<!\\w)(?:n(?:umme)?r\\.? \\d{1,4}[a-z]? [a-z]+(?: de| het)? [a-z'-]{2,30}(?:${STREET})|\\d{1,4}[a-z]?,? (?:[a-z']{3,20}(?:${STREET})|(?:[a-z']{2,20} ){1,2}(?:${ABROAD})|rue (?:[a-z]{2,3} ){0,2}[a-z'-]{3,20}))(?!\\w)`,
);

const IS_STREET = RegExp(`(?:${STREET})(?:$| )|^rue `);
const IS_BARE = RegExp(`^(?:${STREET})$`);
const IS_WEAK = RegExp(`(?:${WEAK})$`);
/** Words with such an ending that are no street. */
const NO_STREET =
  /^(?:(?:onder|van|terug|uit|om|heen|snel|spoor)weg|(?:op|ver|toe|om|over|aan|neer|af)slaan|ipad|kerkhof|gerechtshof)$/;
const LIVES =
  /(adres|woo?n|verbl|(ver|t)huis|huisbez|opvang|flat|slaapt|loge|duik|addres|live|stay|cinwaan|guri|deg+an|nool|yasi|otur|mal[ae]|ba?e?yt|bet[aw]|geza|sak[ein]+)[^.!?]{0,30}$/;
const LIVES_BEHIND = / (woon|wonen|live|is (het |haar )?(huis|adres))/;
/** "woont aan de hoge klei 12", "adres: grote beer 4" */
const ON = /(?:op|aan|achter|adres\W?(?: is)?)( de| het)?(?: [a-z'-]{2,20})? $/;
/** "zaal De Brink 2" */
const VENUE = /(zaal|ruimte|gebouw|centr[a-z]+|huis|kerk|school) (de |het )?$/;
/** What has a number inside a house, or is no name. */
const INSIDE = RegExp(
  `^(?:n(?:umme)?r|kamers?|groep|loc[a-z]*|afd[a-z]*|etage|verd[a-z]*|unit|blok|gang|huis(?:n[a-z]+)?|met|op|van|en|in|al|nu|sinds|voor|les|training|week|room|lokaal|zaal|[a-z]+dag|${MONTH})$`,
);
/** "Markt 15 kramen" */
const COUNTS =
  /^ (?!w|als|eens|tus|sam|bin|bui|heb|kom|kwam|ga|sta|zit|thuis|langs|sinds|trap|links|rechts|bov|ben|hoog)[a-z]{2,}(?:en|s)(?![a-z])|^(?:,| en) [a-z]+ \d{1,3}(?!\d)/;
const YEAR = /(19|20)\d\d$/;

/** The telling part of the name in front, and the postcode and place behind. */
const AHEAD =
  /(?:(?!(?:De|Het|In|Op|Aan|Zi?j?e?|Adres|Woont|Bij) )(?:[A-ZÀ-Þ][a-zà-ÿ.'][\w'.-]*(?: (?:van|de|der|den|het))*|[123]e|oude|nieuwe|lange|korte|burgemeester(?: de)?|prins(?:es)?|sint) ){1,3}$/;
const BEHIND = RegExp(
  `^(?:[ ,(\\n]{1,3}(?:${POSTCODE.replace('a-z', 'a-zA-Z')}|\\d{4,5}(?!\\d)))?(?:,? (?:in |te )?(?:Den )?[A-Z][a-z]+)?`,
);

const AROUND = 40;

const nameAhead = (text: string, start: number): string =>
  AHEAD.exec(text.slice(Math.max(0, start - AROUND), start))?.[0] ?? '';

/** A name with a house number and what stands around it. */
interface Door {
  readonly name: string;
  readonly number: string;
  readonly isCapital: boolean;
  /** With a capital, or behind "Oude", "Prins", "1e". */
  readonly isNamed: boolean;
  readonly ahead: string;
  readonly behind: string;
}

/** Another name than a street's tells by its capital, its ending, and what says that somebody lives there. */
function isHome({ name, number, isCapital, ahead, behind }: Door): boolean {
  if (YEAR.test(number) || VENUE.test(ahead)) return false;
  const lives = LIVES.test(ahead) || LIVES_BEHIND.test(behind) || IS_WEAK.test(name);
  const on = ON.exec(ahead);
  return isCapital ? lives || on?.[1] !== undefined : lives && on !== null;
}

function isAddress(door: Door): boolean {
  const { name, number, isCapital, isNamed, behind } = door;
  const [isStreet, counts] = [IS_STREET.test(name), COUNTS.test(behind)];
  if (isStreet && !IS_BARE.test(name)) return !NO_STREET.test(name) && (!counts || /\D/.test(number));
  const isSure = isCapital && IS_WEAK.test(name) && name.length > 5;
  if (INSIDE.test(name) || (counts && !isSure)) return false;
  return (isNamed && isStreet) || isHome(door);
}

function doorOf({ text }: Note, match: Match): Door {
  const { view, start, end } = match;
  const [, name, number] = match.groups as [string, string, string];
  const isCapital = isUpper(text, view, start, start + 1);
  const isNamed = isCapital || nameAhead(text, view.from[start]!) !== '';
  const after = view.to[end - 1]!;
  return {
    name,
    number,
    isCapital,
    isNamed,
    ahead: before(match, 44),
    behind: text.slice(after, after + 20),
  };
}

/** A house number of one figure that is said is rather a count or an article. */
const isWritten = ({ text }: Note, match: Match) =>
  /\d/.test(original(text, match)) || /\d\d/.test(match.text);

function whole(text: string, { start, end, kind }: Candidate): Candidate {
  const ahead = nameAhead(text, start);
  const behind = BEHIND.exec(text.slice(end, end + AROUND))![0];
  return { start: start - ahead.length, end: end + behind.length, kind };
}

/** "Kerkstraat 12", "Laan van Meerdervoort 120a, 2517 AB Den Haag", "12 Church Street", "nummer 12 in de Kerkstraat". */
export const addresses = (note: Note): Candidate[] =>
  [
    ...scan(
      note.digits,
      NAMED,
      'address',
      (match) => isWritten(note, match) && isAddress(doorOf(note, match)),
    ),
    ...scan(
      note.digits,
      NUMBER_FIRST,
      'address',
      (match) =>
        /[A-Z]\w{5}/.test(original(note.text, match)) ||
        /^n|^\d+ (?!the|an?|in|on)[a-z]+ [a-z]+$/.test(match.text),
    ),
  ].map((found) => whole(note.text, found));
