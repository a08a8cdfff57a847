import type { Candidate } from '../finding';
import { hasCue, hasCueAfter } from '../reading/cues';
import { keyAt, type Note, words } from '../reading/note';
import { dateAt, type WrittenDate } from './dates';

const CUES =
  words(`geboren geb gebdatum geboortedatum geboortedag geboorte geboortedat gebdat gb gebdtm born birth dob birthday birthdate
  jarig verjaardag verjaart`);
const CUES_AFTER = words('geboren geboortedatum jarig geb born verjaardag');
const PERSON =
  words(`meisje jongen dochter zoon kind zus broer zusje broertje vrouw man moeder vader nichtje neefje nicht neef baby
  tiener puber haar hij zij ze girl boy daughter son child she he clientin client deelneemster`);
const GENERAL = words(
  'sinds vanaf per tot wet na voor besluit regeling ingang since until after before from ingegaan',
);

/** `born 12032008`: eight digits in a row that read as a day. */
function unbroken(note: Note, index: number): WrittenDate | undefined {
  const match = /^(?:(\d\d)(\d\d)((?:19|20)\d\d)|((?:19|20)\d\d)(\d\d)(\d\d))$/.exec(keyAt(note, index));
  if (!match) return undefined;
  const [day, month] = match[1] ? [Number(match[1]), Number(match[2])] : [Number(match[6]), Number(match[5])];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { first: index, last: index, day } : undefined;
}

/** `geb. 12 03 2008`: blanks instead of marks. */
function spaced(note: Note, index: number): WrittenDate | undefined {
  const [a, b, c] = [keyAt(note, index), keyAt(note, index + 1), keyAt(note, index + 2)];
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^(19|20)\d\d$/.test(c)) return undefined;
  return Number(a) <= 31 && Number(b) <= 31 && Number(b) >= 1
    ? { first: index, last: index + 2, day: Number(a) }
    : undefined;
}

function isGeneral(note: Note, index: number): boolean {
  return GENERAL.has(keyAt(note, index - 1)) && keyAt(note, index - 2) !== 'geboren';
}

/** A whole day in the past that stands with one person, without the word "born". */
function isPersonsDay(note: Note, date: WrittenDate): boolean {
  if (date.year === undefined || date.day === undefined || date.year < 1920 || date.year > 2019) return false;
  return hasCue(note, date.first, PERSON, 6);
}

function isBirthDate(note: Note, date: WrittenDate): boolean {
  const cued =
    hasCue(note, date.first, CUES, 5) ||
    hasCueAfter(note, date.last + 1, CUES_AFTER, 2) ||
    starBefore(note, date.first);
  if (isGeneral(note, date.first)) return false;
  return cued ? date.day !== undefined || date.year !== undefined : isPersonsDay(note, date);
}

const starBefore = (note: Note, index: number) => /^[*°]$/.test(keyAt(note, index - 1));

export function birthDates(note: Note): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < note.tokens.length; index++) {
    const date = dateAt(note, index) ?? unbroken(note, index) ?? spaced(note, index);
    if (!date) continue;
    if (isBirthDate(note, date))
      found.push({
        start: note.tokens[date.first]!.start,
        end: note.tokens[date.last]!.end,
        kind: 'birthDate',
      });
    index = date.last;
  }
  return found;
}
