import { keyAt, type Note, words } from '../reading/note';

const MONTHS = new Map(
  [
    'jan januari january', 'feb febr februari february', 'mrt maart mar march', 'apr april', 'mei may', 'jun juni june',
    'jul juli july', 'aug augustus august', 'sep sept september', 'okt oktober oct october', 'nov november', 'dec december',
  ].flatMap((names, month) => names.split(' ').map((name): [string, number] => [name, month + 1])), // prettier-ignore
);

export const isMonth = (key: string): boolean => MONTHS.has(key);

/** A written date. `last` is the index of its last token. */
export interface WrittenDate {
  readonly first: number;
  readonly last: number;
  readonly year?: number;
  readonly day?: number;
}

const ORDINAL = /^(\d{1,2})(e|ste|de|st|nd|rd|th)?$/;
const inRange = (value: number, low: number, high: number) => value >= low && value <= high;

const SPOKEN_DAYS = words(
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
);
const SPOKEN_DAYS_LIST = [...SPOKEN_DAYS];

function dayIn(key: string): number | undefined {
  const match = ORDINAL.exec(key);
  if (match && inRange(Number(match[1]), 1, 31)) return Number(match[1]);
  const spoken = SPOKEN_DAYS_LIST.indexOf(key.replace(/(de|ste)$/, ''));
  return spoken < 0 ? undefined : spoken + 1;
}

/** A year of four digits, or of two when `short`; 08 is read as 2008 and 87 as 1987. */
function yearIn(key: string, short: boolean): number | undefined {
  if (/^(19|20)\d\d$/.test(key)) return Number(key);
  if (/^1[34]\d\d$/.test(key) && short) return Number(key);
  if (!short || !/^\d\d$/.test(key)) return undefined;
  return Number(key) + (Number(key) > 30 ? 1900 : 2000);
}

/** 12-03-2008, 12/3/08, 2008-03-12, 12 . 03 . 2008: the same mark twice, or blanks. */
function numeric(note: Note, index: number): WrittenDate | undefined {
  const mark = keyAt(note, index + 1);
  if (!/^[-/.\\]$/.test(mark) || keyAt(note, index + 3) !== mark) return undefined;
  const [a, b, c] = [keyAt(note, index), keyAt(note, index + 2), keyAt(note, index + 4)];
  if (![a, b, c].every((part) => /^\d{1,4}$/.test(part))) return undefined;
  const [first, middle, last] = [Number(a), Number(b), Number(c)];
  const year = yearIn(c, true);
  const dayFirst = year !== undefined && inRange(first, 1, 31) && inRange(middle, 1, 12);
  const monthFirst = year !== undefined && inRange(first, 1, 12) && inRange(middle, 1, 31);
  if (dayFirst || monthFirst) return { first: index, last: index + 4, year, day: first };
  const leading = a.length === 4 ? yearIn(a, true) : undefined;
  if (leading && inRange(middle, 1, 12) && inRange(last, 1, 31))
    return { first: index, last: index + 4, year: leading, day: last };
  return undefined;
}

const skipMark = (note: Note, index: number, marks: RegExp) =>
  marks.test(keyAt(note, index)) ? index + 1 : index;

/** The year that may follow a month: `2008`, `'08`, `, 2008`. */
function yearAfter(note: Note, index: number): { year: number; last: number } | undefined {
  const at = skipMark(note, index, /^[-/.,']$/);
  const token = skipMark(note, at, /^'$/);
  const year = yearIn(
    keyAt(note, token).replace(/^'/, ''),
    note.plain[(note.tokens[token]?.start ?? 1) - 1] === "'",
  );
  const dashed = keyAt(note, at - 1) === '-' ? yearIn(keyAt(note, token), true) : undefined;
  const found = year ?? dashed;
  return found === undefined ? undefined : { year: found, last: token };
}

/** 12 maart 2008, 12-mrt-08, maart 2008, March 12, 2008. */
function named(note: Note, index: number): WrittenDate | undefined {
  const day = dayIn(keyAt(note, index));
  if (day !== undefined) {
    const month = skipMark(note, skipMark(note, index + 1, /^[-/.]$/), /^(of)$/);
    if (!isMonth(keyAt(note, month))) return undefined;
    const year = yearAfter(note, month + 1);
    return { first: index, last: year?.last ?? month, day, year: year?.year };
  }
  if (!isMonth(keyAt(note, index))) return undefined;
  const dayAfter = skipMark(note, index + 1, /^[.]$/);
  const second = dayIn(keyAt(note, dayAfter));
  if (second !== undefined) {
    const year = yearAfter(note, dayAfter + 1);
    return { first: index, last: year?.last ?? dayAfter, day: second, year: year?.year };
  }
  const year = yearAfter(note, index + 1);
  return year && { first: index, last: year.last, year: year.year };
}

export function dateAt(note: Note, index: number): WrittenDate | undefined {
  return numeric(note, index) ?? named(note, index);
}

/** A full numeric date begins here, so that its digits are no telephone number. */
export const isDateAt = (note: Note, index: number): boolean => numeric(note, index) !== undefined;
