import type { Candidate } from '../finding';
import type { Note } from '../reading/note';
import { passesElevenTest } from './bsn';
import { isOfNobody } from './help-lines';
import { type Accepted, after, before, digitsOf, ends, type Match, original, scan } from './scan';

const CUE =
  /(?<![a-z])(?:tel|telefoon|telnr|mobiel|mob|gsm|whats?app|wapp?|app|sms|bel|gebeld|nummer|nr|phone|call|cell|text|06 (?:is|=)|bereik|viber|imo|signal|telegram)[a-z]*[^.!?\n]{0,22}$/;
const NO_PHONE_CUE =
  /(?:artikel|art|bon(?:netje)?|volg|klant|dossier|zaak|kvk|project|bestel|factuur|kamer|lokaal|aanvraag|subsidie|bsn|postcode|huis)[a-z-]*[^a-z]{0,3}(?:nr|nummer)?[^a-z]{0,3}$/;
const GAP = String.raw`[ \n./()_*,~|:;'-]{0,3}`;
const DATE = /^\D*\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d\d(?!\d)|^\D*(?:19|20)\d\d([-/.])\d{1,2}\2\d{1,2}(?!\d)/;
const TIMES = /^(?:[01]?\d|2[0-4])\.[0-5]\d(?!\d|\.\d)|^(?:[01]?\d|2[0-4]):[0-5]\d(?!\d)/;

/** The countries that a note is likely to hold a number of. */
const COUNTRY =
  /^(?:2[07]|3[1-49]|4[13-9]|9[0238]|2(?:1[12368]|2[0-5]|3[2347]|49|5[1-6]|91)|358|380|96\d|97[0-4])/;

/** Behind +31 nine digits, not counting a trunk zero as in +31 (0)6; elsewhere nine to fourteen with the country. */
const INTERNATIONAL = /^(?:310?[1-9]\d{8}|(?!31)\d{9,14})$/;

const named = (match: Match, end: number): Accepted => ({
  end,
  kind: isOfNobody(match.view.text.slice(match.start, end)) ? 'allowed' : 'phone',
});

/** The longest end at which the digits so far are a number. */
function endWhere(match: Match, isNumber: (digits: string, written: string) => boolean): Accepted {
  for (const end of ends(match)) {
    const written = match.view.text.slice(match.start, end);
    if (isNumber(digitsOf(written), written)) return named(match, end);
  }
  return false;
}

const isDateOrTime = (written: string) => DATE.test(written) || TIMES.test(written);
const firstGroup = (written: string) => /\d+/.exec(written)![0];

/** 020 123 4567, 06 12 34 56 78, 0 6 1 2 ...: ten digits; eleven in Turkey, Iraq, Iran, the United Kingdom and Germany. */
function isNational(written: string, cued: boolean): boolean {
  if (isDateOrTime(written)) return false;
  const first = firstGroup(written).length;
  if (digitsOf(written).length === 11) return first === 4 || first === 5 || first === 11;
  return cued || first !== 2 || firstGroup(written) === '06';
}

const isCued = (match: Match) => CUE.test(before(match, 34)) && !NO_PHONE_CUE.test(before(match, 24));

const national = (note: Note) =>
  scan(
    note.digits,
    RegExp(`(?<!\\d|\\d[.,:])0${GAP}[1-9](?:${GAP}\\d){8,9}?(?!\\d)`),
    'phone',
    (match) => isNational(match.text, isCued(match)) && named(match, match.end),
  );

const international = (note: Note) =>
  scan(
    note.digits,
    RegExp(`(?:\\+|(?<!\\d|\\d[.,:])00)${GAP}[1-9](?:${GAP}\\d){6,15}(?!\\d)`),
    'phone',
    (match) => endWhere(match, (digits) => INTERNATIONAL.test(digits.replace(/^00/, ''))),
  );

/** 252 61 5551234: the plus forgotten. */
const withoutPlus = (note: Note) =>
  scan(
    note.digits,
    RegExp(`(?<!\\d|[\\d€$][ .,])[2-9](?:${GAP}\\d){9,13}(?!\\d)`),
    'phone',
    (match) =>
      !NO_PHONE_CUE.test(before(match, 24)) &&
      endWhere(match, (digits, written) => {
        const [country, first] = [COUNTRY.exec(digits)?.[0], firstGroup(written)];
        const isGroup = first === country || first === '316' || first.length > 4;
        return (
          !!country &&
          isGroup &&
          /^\d{11,13}$/.test(digits) &&
          INTERNATIONAL.test(digits) &&
          !written.includes(',')
        );
      }),
  );

/** A slip of the finger: 06 with one digit too few or too many. Or the rest said in words, complete or not. */
const mobileInPart = (note: Note) =>
  scan(note.digits, RegExp(`(?<!\\d|\\d[.,-])0${GAP}6(?:${GAP}\\d){3,9}(?!\\d)`), 'phone', (match) => {
    const { length } = digitsOf(match.text);
    const written = original(note.text, match);
    if (/\d.*[a-zA-Z]{3,}\W+[a-zA-Z]{3,}|(?:[a-zA-Z]{3,}\W+){3}/.test(written))
      return !match.text.includes(',');
    return (
      (length === 9 || length === 11) &&
      /^0\D?6[ -]?\d{7,9}$|^06\D\d+(?:\D\d+){0,3}$/.test(match.text) &&
      !isDateOrTime(match.text)
    );
  });

/** Between the numbers of a number that is said: "nul zes, dan twaalf, dubbel vijf". */
const PAUSE = '[ \\n,.;-]{0,3}(?:(?:dan|en|dubbel|double|streepje) ){0,2}';

/** A mobile number that is said, also without its first zero. */
const said = (note: Note) =>
  scan(note.digits, RegExp(`(?<!\\d)(?:0${PAUSE})?6(?:${PAUSE}\\d){5,11}(?!\\d)`), 'phone', (match) =>
    /^[a-z]+(?:\W+[a-z]+){4}|^[a-z]+(?:\W+[a-z]{6,}){3}/i.test(original(note.text, match)),
  );

/** After "bel" or "app" any number of seven digits or more. */
const cued = (note: Note) =>
  scan(note.digits, RegExp(`(?<!\\d|\\d[.,])\\d(?:[ \\n./()-]{0,3}\\d){6,13}(?!\\d)`), 'phone', (match) => {
    if (!isCued(match) || isDateOrTime(match.text) || /^\s*(?:euro|eur)/.test(after(match, 6))) return false;
    return endWhere(
      match,
      (digits) => digits.length > 6 && !(digits.length === 9 && passesElevenTest(digits)),
    );
  });

export const phones = (note: Note): Candidate[] =>
  [international, national, withoutPlus, mobileInPart, said].flatMap((find) => find(note));
export const cuedPhones = (note: Note): Candidate[] => cued(note);
