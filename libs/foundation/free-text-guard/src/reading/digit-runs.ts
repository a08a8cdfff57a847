import type { Note, Token } from './note';
import { isTensWord, spokenDigits } from './spoken-numbers';

/** One written or said group of digits within a run. `gap` is the mark between it and the group before. */
export interface Piece {
  readonly first: number;
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly spoken: boolean;
  readonly gap: string;
}

const LETTER_FOR_DIGIT: Record<string, string> = { o: '0', l: '1', i: '1' };
const GAP_MARKS = new Set(['.', '-', '/', '(', ')', ',', '_', '*', '+', '~', '·', '|']);

/** `O6`, `o61234s`: letters that stand for digits are read as digits when the token is mostly digits. */
function digitsIn(token: Token): string | undefined {
  if (token.type === 'number') return token.key;
  if (token.type === 'word')
    return token.key === 'o' || token.key === 'oo' ? '0'.repeat(token.key.length) : spokenDigits(token.key);
  if (token.type !== 'mixed') return undefined;
  const spokenStart = /^(nul|zero)(\d+)$/.exec(token.key);
  if (spokenStart) return `0${spokenStart[2]}`;
  if (!/^[\doli]+$/.test(token.key)) return undefined;
  return token.key.replace(/[oli]/g, (letter) => LETTER_FOR_DIGIT[letter]!);
}

interface Reach {
  readonly piece: Piece;
  readonly next: number;
}

/** "vier en dertig" and "thirty four" are one piece each. */
function composed(note: Note, index: number, digits: string): { digits: string; last: number } {
  const { tokens } = note;
  const [key, next, afterNext] = [tokens[index]!.key, tokens[index + 1], tokens[index + 2]];
  if (tokens[index]!.type !== 'word') return { digits, last: index };
  const unit = digits.length === 1 && digits !== '0';
  if (unit && next?.key === 'en' && afterNext && isTensWord(afterNext.key))
    return { digits: spokenDigits(afterNext.key)![0]! + digits, last: index + 2 };
  const following = next && spokenDigits(next.key);
  if (key.endsWith('ty') && isTensWord(key) && following?.length === 1 && following !== '0')
    return { digits: digits[0]! + following, last: index + 1 };
  return { digits, last: index };
}

function pieceAt(note: Note, index: number, gap: string): Reach | undefined {
  const token = note.tokens[index];
  const found = token && digitsIn(token);
  if (!found) return undefined;
  const { digits, last } = composed(note, index, found);
  const spoken = token.type === 'word' && !/^oo?$/.test(token.key);
  return {
    piece: { first: index, start: token.start, end: note.tokens[last]!.end, digits, spoken, gap },
    next: last + 1,
  };
}

/** Steps over at most three marks and one line break. */
function gapFrom(note: Note, index: number): { gap: string; next: number } | undefined {
  let gap = '';
  let next = index;
  while (next < note.tokens.length && note.tokens[next]!.type === 'mark') {
    const { key, breaks } = note.tokens[next]!;
    if (!GAP_MARKS.has(key) || gap.length >= 3 || breaks > 1) return undefined;
    gap += key;
    next++;
  }
  if ((note.tokens[next]?.breaks ?? 2) > 1) return undefined;
  return { gap, next };
}

/** Groups of digits that stand together, with nothing between them but blanks and a few marks. */
export function digitRuns(note: Note): Piece[][] {
  const runs: Piece[][] = [];
  let at = 0;
  while (at < note.tokens.length) {
    let reach = pieceAt(note, at, '');
    if (!reach) {
      at++;
      continue;
    }
    const run: Piece[] = [];
    while (reach) {
      run.push(reach.piece);
      at = reach.next;
      const gap = gapFrom(note, at);
      reach = gap && pieceAt(note, gap.next, gap.gap);
    }
    runs.push(run);
  }
  return runs;
}

/** The digits of the pieces from `from` up to and including `to`. */
export const digitsOf = (run: readonly Piece[], from: number, to: number): string =>
  run
    .slice(from, to + 1)
    .map((piece) => piece.digits)
    .join('');
