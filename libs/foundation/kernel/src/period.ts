/** A calendar day as `YYYY-MM-DD`, without time or zone. */
export type Day = string;

/** The calendar of the database knows no year zero. */
const DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS_PER_DAY = 86_400_000;

export function isDay(text: string): text is Day {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Making one takes a hundred times as long as using it. */
const CALENDARS = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = CALENDARS.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone });
  CALENDARS.set(timeZone, known);
  return known;
}

/** The day that the clock on the wall in the Netherlands shows at an instant. */
export function dayOf(instant: Date, timeZone = 'Europe/Amsterdam'): Day {
  return calendarOf(timeZone).format(instant);
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Whole days from the first to the second: of a half-open period how many it has. */
export function daysBetween(from: Day, until: Day): number {
  return (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_PER_DAY;
}

/** The Monday of the week of a day. */
export function mondayOf(day: Day): Day {
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -sinceMonday);
}

/** Half-open: `from` belongs to it, `until` does not. */
export interface Period {
  readonly from: Day;
  readonly until: Day;
}

/** @throws RangeError when a bound is no day or the period is empty. */
export function period(from: Day, until: Day): Period {
  if (!isDay(from) || !isDay(until) || from >= until)
    throw new RangeError('a period runs from a day until a later day');
  return { from, until };
}

export function contains({ from, until }: Period, day: Day): boolean {
  return from <= day && day < until;
}

/** A calendar quarter such as `2026-Q3`. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;

export function quarterOf(day: Day): Quarter {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3) as 1 | 2 | 3 | 4;
  return `${Number(day.slice(0, 4))}-Q${quarter}`;
}
