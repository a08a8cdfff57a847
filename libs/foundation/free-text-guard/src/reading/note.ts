import { fold, isDigit, isLetter, UNSEEN } from './fold';

export type TokenType = 'word' | 'number' | 'mixed' | 'mark';

/** A word, a number, both in one (`12a`), or one mark. Offsets are UTF-16 units of the note. */
export interface Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly type: TokenType;
  /** The token in plain small letters. */
  readonly key: string;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** More than one letter, all of them capitals. */
  readonly shouted: boolean;
  /** Blanks before it: how many line breaks, and whether any. */
  readonly breaks: number;
  readonly spaced: boolean;
  /** First word of a sentence or a line, so that its capital says nothing. */
  readonly opens: boolean;
}

export interface Note {
  readonly text: string;
  readonly plain: string;
  readonly tokens: readonly Token[];
}

const ENDS_SENTENCE = /[.!?:;•"“”„«»()[\]*#>|]/;

/** Where the run of letters and digits that begins at `start` ends. An apostrophe between letters belongs to it. */
function endOfRun(plain: string, start: number): number {
  let end = start;
  while (end < plain.length) {
    const char = plain[end]!;
    const inWord = isLetter(char) || isDigit(char) || char === UNSEEN;
    if (
      !inWord &&
      !(char === "'" && end > start && isLetter(plain[end - 1]!) && isLetter(plain[end + 1] ?? ''))
    )
      break;
    end++;
  }
  return end;
}

function typeOf(key: string): TokenType {
  let letters = false;
  let digits = false;
  for (const char of key) isDigit(char) ? (digits = true) : (letters = true);
  return letters ? (digits ? 'mixed' : 'word') : 'number';
}

const isCapital = (char: string) => char !== char.toLowerCase();

function isPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && at + 1 < text.length;
}

export function read(text: string): Note {
  const plain = fold(text);
  const tokens: Token[] = [];
  let [at, breaks, spaced, opens] = [0, 0, false, true];
  while (at < text.length) {
    const char = plain[at]!;
    if (char === ' ' || char === '\n' || char === UNSEEN) {
      if (char === '\n') breaks++;
      spaced = char === UNSEEN ? spaced : true;
      at++;
      continue;
    }
    const isRun = isLetter(char) || isDigit(char);
    const end = isRun ? endOfRun(plain, at) : at + (isPair(text, at) ? 2 : 1);
    const key = plain.slice(at, end).replaceAll(UNSEEN, '');
    const original = text.slice(at, end);
    tokens.push({
      index: tokens.length,
      start: at,
      end,
      type: isRun ? typeOf(key) : 'mark',
      key,
      capital: isRun && isCapital(text[at]!),
      shouted: isRun && key.length > 1 && !/[a-z]/.test(original) && isCapital(text[at]!),
      breaks,
      spaced,
      opens: opens || breaks > 0,
    });
    opens = !isRun && (ENDS_SENTENCE.test(char) || end - at === 2 || (char === '-' && breaks > 0));
    [at, breaks, spaced] = [end, 0, false];
  }
  return { text, plain, tokens };
}

/** The key of the token `offset` places from here, `''` outside the note. */
export const keyAt = (note: Note, index: number): string => note.tokens[index]?.key ?? '';

export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
