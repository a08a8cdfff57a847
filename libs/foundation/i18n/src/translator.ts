import { formats, type DayStyle, type Formats } from './formats';
import { direction, intlTag, type Locale } from './locale';
import type { Catalogue, Message, Options, Part } from './message';

export type Values = Readonly<Record<string, string | number>>;

/** `t('log.sent', { count: 2 })`: typed by the keys of the Dutch catalogue. */
export type Translate<Key extends string = string> = (key: Key, values?: Values) => string;

export interface Translator<Key extends string = string> {
  readonly locale: Locale;
  readonly dir: 'ltr' | 'rtl';
  readonly t: Translate<Key>;
  readonly format: Formats;
}

/** Reads compiled messages in one language. A browser gets them compiled by the build, a server by `compile`. */
export function translator<Key extends string>(locale: Locale, catalogue: Catalogue<Key>): Translator<Key> {
  const format = formats(locale);
  const rules = pluralRules(locale);
  const t: Translate<Key> = (key, values = {}) => write(catalogue[key] ?? key, { values, format, rules });
  return { locale, dir: direction(locale), t, format };
}

interface Context {
  readonly values: Values;
  readonly format: Formats;
  readonly rules: (count: number, ordinal: boolean) => string;
  /** What `#` stands for: the number of the nearest plural. */
  readonly pound?: number;
}

function pluralRules(locale: Locale): Context['rules'] {
  const cardinal = new Intl.PluralRules(intlTag(locale));
  let ordinals: Intl.PluralRules | undefined;
  return (count, ordinal) => {
    if (!ordinal) return cardinal.select(count);
    ordinals ??= new Intl.PluralRules(intlTag(locale), { type: 'ordinal' });
    return ordinals.select(count);
  };
}

function write(message: Message, context: Context): string {
  if (typeof message === 'string') return message;
  return message.map((part) => writePart(part, context)).join('');
}

function writePart(part: Part, context: Context): string {
  if (typeof part === 'string') return part;
  if (part.k === 'pound') return context.format.number(context.pound ?? 0);
  const value = context.values[part.n] ?? '';
  switch (part.k) {
    case 'argument':
      return typeof value === 'number' ? context.format.number(value) : value;
    case 'number':
      return context.format.number(Number(value), part.style === 'percent' ? { style: 'percent' } : {});
    case 'day':
      return context.format.day(String(value), part.style as DayStyle | undefined);
    case 'select':
      return write(chosen(part.o, String(value)), context);
    case 'plural':
      return writePlural(part.o, Number(value), part.ordinal === true, context);
  }
}

function writePlural(options: Options, count: number, ordinal: boolean, context: Context): string {
  const exact = options[`=${count}`];
  return write(exact ?? chosen(options, context.rules(count, ordinal)), { ...context, pound: count });
}

const chosen = (options: Options, key: string): Message => options[key] ?? options['other'] ?? '';
