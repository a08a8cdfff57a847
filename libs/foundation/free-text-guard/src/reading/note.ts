import { digitView } from './digits';
import { inLatin } from './latin';
import { plainView, type View } from './view';

/** A word, a number or one mark of the plain view, with its place in the text. */
export interface Token {
  readonly index: number;
  /** Its place in the text. */
  readonly start: number;
  readonly end: number;
  /** Its place in the plain view. */
  readonly at: number;
  readonly until: number;
  /** The token in plain small letters, Latin ones also for Arabic and Ge'ez script. */
  readonly key: string;
  readonly isWord: boolean;
  /** It begins with a capital, and is not all capitals: those are acronyms and stress. */
  readonly capital: boolean;
  /** A line breaks before it. */
  readonly breaks: boolean;
  readonly spaced: boolean;
  /** First word of a sentence or a line, so that its capital says nothing. */
  readonly opens: boolean;
}

export interface Note {
  readonly text: string;
  readonly plain: View;
  readonly digits: View;
  readonly tokens: readonly Token[];
}

/** A word of any script with apostrophes inside, a number with letters behind it, or a mark. */
const TOKEN = /\p{L}(?:[\p{L}\d]|'(?=\p{L}))*|\d[a-z\d]*|[^ \n]/gu;
const ENDS_SENTENCE = /^[^\p{L}\w,:(&/'@+-]/u;

/** A dot behind these ends no sentence. */
const SHORT = /^(?:mev|mevr|mvr|mw|dhr|drs?|ds|fam|mrs?|ms)$/;

const isCapital = (word: string): boolean =>
  word[0] !== word[0]!.toLowerCase() && (word.length < 2 || word !== word.toUpperCase());

function tokensIn(text: string, { text: plain, from, to }: View): Token[] {
  const tokens: Token[] = [];
  let [until, opens] = [0, true];
  for (const { 0: key, index: at } of plain.matchAll(TOKEN)) {
    const gap = plain.slice(until, at);
    const [start, breaks, isWord] = [from[at]!, gap.includes('\n'), /^\p{L}/u.test(key)];
    const capital = isWord && isCapital(text.slice(start, to[at + key.length - 1]));
    [until, opens] = [at + key.length, opens || breaks];
    tokens.push({
      index: tokens.length,
      start,
      end: to[until - 1]!,
      at,
      until,
      key: inLatin(key),
      isWord,
      capital,
      breaks,
      spaced: gap !== '',
      opens,
    });
    const isShort = key === '.' && SHORT.test(tokens.at(-2)?.key ?? '');
    opens = (ENDS_SENTENCE.test(key) && !isShort) || (opens && /^(?:[-'*•]|s|t)$/.test(key));
  }
  return tokens;
}

export function read(text: string): Note {
  const plain = plainView(text);
  return { text, plain, digits: digitView(plain), tokens: tokensIn(text, plain) };
}

export const keyAt = (note: Note, index: number): string => note.tokens[index]?.key ?? '';
