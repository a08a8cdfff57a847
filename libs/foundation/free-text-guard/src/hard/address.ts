import type { Candidate } from '../finding';
import type { Note } from '../reading/note';
import { HOUSE_NUMBER, POSTCODE } from './house-number';
import { after, before, isUpper, type Match, original, scan } from './scan';

const ABROAD = 'street|road|avenue|lane|stras+e|cad(?:desi)?|soka[gk]i?|boulevard';
const STREET = `straat(?:je)?|str|laan|ln|weg|plein|kade|gracht|singel|dijk|dreef|hof|pad|steeg|plantsoen|${ABROAD}`;
/** Endings of streets that are as often those of other words: with a capital only. */
const WEAK =
  'park|baan|ring|wal|haven|brink|erf|veld|akker|hoek|poort|kamp|we?i?de?|meent|gaarde|donk|hout|tuin|allee|zoom|heide|zijde|hoeve?|werf|molen|drift|terras|vliet|vaart|duin|heuvel|bos|markt|promenade|bocht|schans|wolde|beer|paal|heim';
const REST = "(?: (?:van|der|den|de|het|la)){1,3}(?: [a-z'-]{2,30}){1,2}";
const NAMED = RegExp(
  `(?<![\\w'-])((?:[a-z'-]*(?:${STREET}))${REST}|[a-z'-]{3,40}|rue(?: [a-z'-]{2,20}){1,4})[.,]?[ \\n]{1,2}(?:(?:noord|oost|zuid|west) )?(${HOUSE_NUMBER})`,
);
const NUMBER_FIRST = RegExp(
  `(?<!\\w)(?:n(?:umme)?r\\.? \\d{1,4}[a-z]? (?:in|op|aan|van)(?: de| het)? [a-z'-]{2,30}(?:${STREET})|\\d{1,4}[a-z]?,? (?:[a-z']{3,20}(?:${STREET})|(?:[a-z']{2,20} ){1,2}(?:${ABROAD})|rue (?:de |du |la |des ){0,2}[a-z'-]{3,20}))(?!\\w)`,
);

const IS_STREET = RegExp(`(?:${STREET})(?:$| )|^rue `);
const IS_BARE = RegExp(`^(?:${STREET})$`);
const IS_WEAK = RegExp(`(?:${WEAK})$`);
/** Words with such an ending that are no street. */
const NO_STREET =
  /^(?:onder|van|terug|uit|om|heen|snel|spoor)weg$|^(?:op|ver|toe|om|over|aan|neer|af)slaan$|^(?:i|kerk|gerechts|voor|school|speel|sport|voetbal|wild|luchtha|rommel)(?:pad|hof|plein|veld|park|ven|markt)/;
const LIVES =
  /(?:adres|woon|wonen|verbl|verhuis|huisbez|thuis|opvang|addres|live|living|cinwaan|guri|degan|yasi|otur|mal[ae]|ba?e?yt|geza)[^.!?]{0,30}$/;
/** "woont aan de hoge klei 12", "adres: grote beer 4" */
const ON = /(?:op|aan|adres\W?(?: is)?)(?: de| het)?(?: [a-z'-]{2,20})? $/;
/** What has a number inside a house, or is no name. */
const INSIDE =
  /^(?:n(?:umme)?r|kamers?|groep|loc[a-z]*|afd[a-z]*|etage|verd[a-z]*|unit|blok|gang|huis|met|op|van|en|in|al|nu|sinds|voor|room|lokaal|zaal|flat|[a-z]+dag|(?:jan|feb|apr|aug|sep|o[kc]t|nov|dec)[a-z]{0,6}|maart|ma?[ey][iy]?|ju[nl][iey]*)$/;
/** "Markt 15 kramen" */
const COUNTS = /^ [a-z]{2,}(?:en|s)(?![a-z])|^(?:,| en) [a-z]+ \d{1,3}(?!\d)/;
const YEAR = /(?:19|20)\d\d$/;

/** The telling part of the name in front, and the postcode and place behind. */
const AHEAD =
  /(?:(?!(?:De|Het|In|Op|Aan|Zi?j?e?|Adres|Woont|Bij) )(?:[A-ZÀ-Þ][\w'.-]*(?: (?:van|de|der|den|het))*|[123]e|oude|nieuwe|lange|korte|burgemeester(?: de)?|prins(?:es)?|sint) ){1,3}$/;
const BEHIND = RegExp(
  `^(?:[ ,(\\n]{1,3}${POSTCODE.replace('a-z', 'a-zA-Z')})?(?:,? (?:in |te )?(?:Den )?[A-Z][a-z]+)?`,
);

const AROUND = 40;

const nameAhead = (text: string, start: number): string =>
  AHEAD.exec(text.slice(Math.max(0, start - AROUND), start))?.[0] ?? '';

/** A street by its ending; another name by its capital and what says that somebody lives there. */
function isAddress({ text }: Note, match: Match): boolean {
  const [, name, number] = match.groups as [string, string, string];
  const [ahead, behind] = [before(match, 44), after(match, 20)];
  if (!/\d/.test(original(text, match)) && !/\d\d/.test(number)) return false;
  const capital =
    isUpper(text, match.view, match.start, match.start + 1) ||
    !!nameAhead(text, match.view.from[match.start]!);
  if (IS_STREET.test(name) && !IS_BARE.test(name)) return !NO_STREET.test(name);
  const isWeak = IS_WEAK.test(name);
  if (INSIDE.test(name) || (COUNTS.test(behind) && !(capital && isWeak && name.length > 5))) return false;
  if (capital && IS_STREET.test(name)) return true;
  if (YEAR.test(number)) return false;
  const [lives, on] = [LIVES.test(ahead) || / (?:woon|wonen|live)/.test(behind), ON.test(ahead)];
  return capital ? lives || on || isWeak : on && (lives || isWeak);
}

function whole(text: string, { start, end, kind }: Candidate): Candidate {
  const ahead = nameAhead(text, start);
  const behind = BEHIND.exec(text.slice(end, end + AROUND))![0];
  return { start: start - ahead.length, end: end + behind.length, kind };
}

/** "Kerkstraat 12", "Laan van Meerdervoort 120a, 2517 AB Den Haag", "12 Church Street", "nummer 12 in de Kerkstraat". */
export const addresses = (note: Note): Candidate[] =>
  [
    ...scan(note.digits, NAMED, 'address', (match) => isAddress(note, match)),
    ...scan(
      note.digits,
      NUMBER_FIRST,
      'address',
      (match) =>
        /[A-Z]\w{5}/.test(original(note.text, match)) ||
        /^n|^\d+ (?!the|an?|in|on)[a-z]+ [a-z]+$/.test(match.text),
    ),
  ].map((found) => whole(note.text, found));
