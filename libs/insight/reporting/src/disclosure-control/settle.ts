import type { BookOfLines } from './books';
import type { Entry } from './entry';
import { groupBy } from './group-by';
import { passes, passesAsLine, passesAsNarrowLine } from './pass';
import type { Rules } from './rules';

/** Why a line waits: it is too small itself, its place would show, or all that would go out together is too little. */
export type HoldReason = 'line_too_small' | 'narrow_line_too_small' | 'network_too_small';

export interface Held {
  readonly book: string;
  readonly reason: HoldReason;
  readonly entries: readonly Entry[];
}

export interface Account {
  readonly book: BookOfLines;
  readonly entries: readonly Entry[];
}

export interface Settlement {
  readonly settled: readonly Account[];
  readonly held: readonly Held[];
}

/**
 * Decides which lines go out: whole, or not at all. At a report date a grant asks for every wide line, and it goes out
 * whatever its size. When what would go out in sum does not pass, everything is held, totals too.
 */
export function settle(
  pending: readonly Entry[],
  books: readonly BookOfLines[],
  rules: Rules,
  reportDate: boolean,
): Settlement {
  const accounts = accountsOf(pending, books);
  const reasons = new Map(accounts.map((account) => [account, reasonToHold(account, rules, reportDate)]));
  const wide = accounts.filter((account) => !account.book.narrow && reasons.get(account) === null);
  if (
    !passes(
      wide.flatMap(({ entries }) => entries),
      rules,
    )
  ) {
    wide.forEach((account) => reasons.set(account, 'network_too_small'));
  }
  return {
    settled: accounts.filter((account) => reasons.get(account) === null),
    held: accounts.flatMap((account) => hold(account, reasons.get(account) ?? null)),
  };
}

function accountsOf(pending: readonly Entry[], books: readonly BookOfLines[]): Account[] {
  const bookOfLine = new Map(books.flatMap((book) => book.lines.map((line) => [line, book.id] as const)));
  const entries = groupBy(pending, ({ line }) => {
    const book = bookOfLine.get(line);
    if (book === undefined) throw new RangeError('an entry counts for a line that is not there');
    return book;
  });
  return books.flatMap((book) => ((own) => (own ? [{ book, entries: own }] : []))(entries.get(book.id)));
}

function reasonToHold({ book, entries }: Account, rules: Rules, reportDate: boolean): HoldReason | null {
  if (book.narrow) return passesAsNarrowLine(entries, rules) ? null : 'narrow_line_too_small';
  return reportDate || passesAsLine(entries, rules) ? null : 'line_too_small';
}

const hold = ({ book, entries }: Account, reason: HoldReason | null): Held[] =>
  reason === null ? [] : [{ book: book.id, reason, entries }];
