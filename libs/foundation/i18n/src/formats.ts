import { intlTag, type Locale } from './locale';

/** `short` wo 26 nov · `year` 26 nov 2026 · `long` woensdag 26 november 2026 · `month` november 2026 · `weekday` wo */
export type DayStyle = 'short' | 'year' | 'long' | 'month' | 'weekday';

/** Numbers, days and times as people write them. Days carry no zone; instants are shown as in the Netherlands. */
export interface Formats {
  readonly locale: Locale;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** A share of one: 0.68 is `68%` or `68 %` as the language writes it. */
  percent(share: number): string;
  /** Whole euro cents; whole euros without them. */
  money(cents: number): string;
  /** A day `YYYY-MM-DD`. */
  day(day: string, style?: DayStyle): string;
  /** Half-open days, shown with their last day: 2026-01-01 until 2027-01-01 is `1 jan 2026 – 31 dec 2026`. */
  period(from: string, until: string): string;
  /** An instant, such as `26 nov 2026 19:05`. */
  instant(instant: string | Date): string;
  /** The time on the clock of an instant, such as `19:05`. */
  time(instant: string | Date): string;
  /** Whole minutes: 90 is `1 u 30 min` or `1 hr 30 min`. */
  duration(minutes: number): string;
  /** `a, b en c` */
  list(items: readonly string[]): string;
}

const DAY_STYLES: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  year: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'short' },
};
const INSTANT: Intl.DateTimeFormatOptions = {
  ...DAY_STYLES.year,
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
};
const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' };

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);
const dayBefore = (day: string): string =>
  new Date(noon(day).getTime() - 86_400_000).toISOString().slice(0, 10);

export function formats(locale: Locale): Formats {
  const tag = intlTag(locale);
  const remembered = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();
  const remember = <F extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => F): F => {
    const found = remembered.get(key) ?? make();
    remembered.set(key, found);
    return found as F;
  };
  const number = (value: number, options: Intl.NumberFormatOptions = {}): string =>
    remember(`n${JSON.stringify(options)}`, () => new Intl.NumberFormat(tag, options)).format(value);
  const date = (key: string, options: Intl.DateTimeFormatOptions, value: Date): string =>
    remember(key, () => new Intl.DateTimeFormat(tag, options)).format(value);
  const day = (value: string, style: DayStyle = 'short'): string =>
    date(style, { ...DAY_STYLES[style], timeZone: 'UTC' }, noon(value)).replace(/^(\S+), /, '$1 ');
  const unit = (value: number, name: string): string =>
    number(value, { style: 'unit', unit: name, unitDisplay: 'short' });

  return {
    locale,
    number,
    day,
    percent: (share) => number(share, { style: 'percent' }),
    money: (cents) =>
      number(cents / 100, { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' }),
    period: (from, until) => `${day(from, 'year')} – ${day(dayBefore(until), 'year')}`,
    instant: (value) => date('instant', INSTANT, new Date(value)).replace(', ', ' '),
    time: (value) => date('time', TIME, new Date(value)),
    duration: (minutes) => {
      const hours = Math.floor(minutes / 60);
      const rest = minutes % 60;
      const parts = [hours ? unit(hours, 'hour') : '', rest || !hours ? unit(rest, 'minute') : ''];
      return parts.filter(Boolean).join(' ');
    },
    list: (items) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(items),
  };
}
