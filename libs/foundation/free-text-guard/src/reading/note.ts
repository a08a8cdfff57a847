import { digitView } from './digits';
import { isLetter } from './fold';
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
  /** The token in plain small letters. */
  readonly key: string;
  readonly isWord: boolean;
  readonly capital: boolean;
  /** Line breaks before it. */
  readonly breaks: number;
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

const ENDS_SENTENCE = /[^\w,&/'@+-]/;

const isWordUnit = (char: string | undefined): boolean => char !== undefined && isLetter(char);

/** Where the word that begins at `start` ends; an apostrophe between letters belongs to it. */
function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (
    isWordUnit(text[end]) ||
    /\d/.test(text[end] ?? '') ||
    (text[end] === "'" && isWordUnit(text[end + 1]))
  )
    end++;
  return end;
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (/[a-z\d]/.test(text[end] ?? '')) end++;
  return end;
}

function tokensIn(text: string, { text: plain, from, to }: View): Token[] {
  const tokens: Token[] = [];
  let [at, breaks, spaced, opens] = [0, 0, false, true];
  while (at < plain.length) {
    const char = plain[at]!;
    if (char === ' ' || char === '\n') {
      if (char === '\n') breaks++;
      [spaced, at] = [true, at + 1];
      continue;
    }
    const isWord = isLetter(char);
    const isNumber = /\d/.test(char);
    const end = isWord ? endOfWord(plain, at) : isNumber ? endOfNumber(plain, at) : at + 1;
    const [start, original] = [from[at]!, text[from[at]!]!];
    tokens.push({
      index: tokens.length,
      start,
      end: to[end - 1]!,
      at,
      until: end,
      key: plain.slice(at, end),
      isWord,
      capital: isWord && original !== original.toLowerCase(),
      breaks,
      spaced,
      opens: opens || breaks > 0,
    });
    opens = !isWord && !isNumber && (ENDS_SENTENCE.test(char) || (char === '-' && (opens || breaks > 0)));
    [at, breaks, spaced] = [end, 0, false];
  }
  return tokens;
}

export function read(text: string): Note {
  const plain = plainView(text);
  return { text, plain, digits: digitView(plain), tokens: tokensIn(text, plain) };
}

export const keyAt = (note: Note, index: number): string => note.tokens[index]?.key ?? '';

export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
