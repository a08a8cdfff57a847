import type { Quarter } from '@sleutelring/kernel';
import type { Ledger, Sealed } from './ledger';
import type { Book } from './release';

/** An atom: number of the release and its place in it. */
export type AtomRef = readonly [release: number, atom: number];
/** A line total: number of the release and id of the book. */
export type BookRef = readonly [release: number, book: string];

/**
 * What a report shows: a list of atoms and line totals that are out, and the head of the chain it was drawn from.
 * A value: stored with the report, it gives the same figures for ever.
 */
export interface Selection {
  readonly head: string;
  readonly atoms: readonly AtomRef[];
  readonly books: readonly BookRef[];
}

export interface SelectionInput {
  /** Booking quarters; absent means all. */
  readonly quarters?: readonly Quarter[];
  /** Grants whose line totals are wanted; absent means all. The map is the same for everybody. */
  readonly grants?: readonly string[];
}

/** There is no filter by region, theme, organisation or person: a second partition would undo the first. */
export function select(ledger: Ledger, { quarters, grants }: SelectionInput = {}): Selection {
  const releases = ledger.chain.filter(({ release }) => quarters?.includes(release.quarter) ?? true);
  const wanted = (book: Book): boolean =>
    grants === undefined || book.grants.some((grant) => grants.includes(grant));
  return {
    head: ledger.head,
    atoms: releases.flatMap(({ number, release }) => release.atoms.map((_, atom): AtomRef => [number, atom])),
    books: releases.flatMap(({ number, release }) =>
      release.books.filter(wanted).map(({ id }): BookRef => [number, id]),
    ),
  };
}

export function bookAt(
  ledger: Ledger,
  [number, id]: BookRef,
): { readonly book: Book; readonly sealed: Sealed } {
  const sealed = ledger.sealed(number);
  const book = sealed.release.books.find((one) => one.id === id);
  if (!book) throw new RangeError('no such line total in that release');
  return { book, sealed };
}

/**
 * What a newer version of a report has that the older had not. Versions differ by what was released between them,
 * never by a changed figure.
 * @throws RangeError when the newer lacks something that the older showed.
 */
export function difference(older: Selection, newer: Selection): Selection {
  return {
    head: newer.head,
    atoms: added(older.atoms, newer.atoms),
    books: added(older.books, newer.books),
  };
}

function added<Ref extends readonly [number, number | string]>(
  older: readonly Ref[],
  newer: readonly Ref[],
): Ref[] {
  const before = new Set(older.map(String));
  const rest = newer.filter((ref) => !before.has(String(ref)));
  if (rest.length + before.size !== newer.length)
    throw new RangeError('a newer version shows all that the older showed');
  return rest;
}
