import {
  parse,
  TYPE,
  type MessageFormatElement,
  type PluralElement,
} from '@formatjs/icu-messageformat-parser';
import type { Catalogue, Message, Options, Part } from './message';

/** From ICU text to what is shipped. Runs in builds and on the server, never in a browser. */
export function compileMessage(text: string): Message {
  const parts = partsOf(parse(text, { ignoreTag: true, requiresOtherClause: true }));
  return parts.every((part) => typeof part === 'string') ? parts.join('') : parts;
}

export function compile<Key extends string>(source: Readonly<Record<Key, string>>): Catalogue<Key> {
  const entries = Object.entries<string>(source).map(([key, text]) => [key, compileNamed(key, text)]);
  return Object.fromEntries(entries) as Catalogue<Key>;
}

function compileNamed(key: string, text: string): Message {
  try {
    return compileMessage(text);
  } catch (error) {
    throw new Error(`message ${key}: ${(error as Error).message}`, { cause: error });
  }
}

const partsOf = (elements: readonly MessageFormatElement[]): Part[] => elements.map(partOf);

function partOf(element: MessageFormatElement): Part {
  switch (element.type) {
    case TYPE.literal:
      return element.value;
    case TYPE.argument:
      return { k: 'argument', n: element.value };
    case TYPE.number:
      return { k: 'number', n: element.value, ...style(element.style) };
    case TYPE.date:
      return { k: 'day', n: element.value, ...style(element.style) };
    case TYPE.pound:
      return { k: 'pound' };
    case TYPE.plural:
      return plural(element);
    case TYPE.select:
      return { k: 'select', n: element.value, o: optionsOf(element.options) };
    default:
      throw new Error('only arguments, numbers, dates, plural and select are used here');
  }
}

function plural(element: PluralElement): Part {
  if (element.offset) throw new Error('plural offsets are not used here');
  const ordinal = element.pluralType === 'ordinal' ? ({ ordinal: true } as const) : {};
  return { k: 'plural', n: element.value, ...ordinal, o: optionsOf(element.options) };
}

function optionsOf(options: Record<string, { value: MessageFormatElement[] }>): Options {
  const entries = Object.entries(options).map(([key, { value }]) => {
    const parts = partsOf(value);
    return [key, parts.every((part) => typeof part === 'string') ? parts.join('') : parts];
  });
  return Object.fromEntries(entries) as Options;
}

const style = (value: unknown): { style?: string } => (typeof value === 'string' ? { style: value } : {});
