import { compileMessage } from './compile';
import type { Message, Part } from './message';

type Source = Readonly<Record<string, string>>;

/** What is wrong between the code of an app and its catalogues; each line can be read aloud. */
export interface CatalogueFaults {
  readonly missing: string[];
  readonly unused: string[];
}

const LITERAL = /(['"`])((?:[a-z][\w-]*\.)+[\w-]+)\1/g;
const FAMILY = /`((?:[a-z][\w-]*\.)+)\$\{|\bword\(\s*'([a-z][\w.-]*)'/g;
const CALL = /\bt\(\s*(['"`])((?:[a-z][\w-]*\.)+[\w-]+)\1/g;

/**
 * A key is used when it stands in the code as a string, or when its family does:
 * `t(`log.state.${state}`)` uses all of `log.state.*`, and so does `word('log.field', name)` for names that a server gives.
 */
export function checkUse(code: readonly string[], source: Source): CatalogueFaults {
  const text = code.join('\n');
  const literals = new Set([...text.matchAll(LITERAL)].map((match) => match[2] ?? ''));
  const families = [...text.matchAll(FAMILY)].map((match) => match[1] ?? `${match[2]}.`);
  const called = new Set([...text.matchAll(CALL)].map((match) => match[2] ?? ''));
  return {
    missing: [...called].filter((key) => !(key in source)).sort(),
    unused: Object.keys(source)
      .filter((key) => !literals.has(key) && !families.some((family) => key.startsWith(family)))
      .sort(),
  };
}

/** Keys that a translation lacks or has too many, and messages that ask for other values than the Dutch. */
export function checkTranslation(source: Source, translation: Source): string[] {
  const lacking = Object.keys(source).filter((key) => !(key in translation));
  const surplus = Object.keys(translation).filter((key) => !(key in source));
  const differing = Object.keys(source).filter(
    (key) => key in translation && namesIn(source[key] ?? '') !== namesIn(translation[key] ?? ''),
  );
  return [
    ...lacking.map((key) => `${key} is not translated`),
    ...surplus.map((key) => `${key} is not in the source`),
    ...differing.map((key) => `${key} asks for other values`),
  ];
}

function namesIn(text: string): string {
  const names = new Set<string>();
  collect(compileMessage(text), names);
  return [...names].sort().join(' ');
}

function collect(message: Message, names: Set<string>): void {
  if (typeof message !== 'string') message.forEach((part) => collectPart(part, names));
}

function collectPart(part: Part, names: Set<string>): void {
  if (typeof part === 'string' || part.k === 'pound') return;
  names.add(part.n);
  if ('o' in part) Object.values(part.o).forEach((option) => collect(option, names));
}
