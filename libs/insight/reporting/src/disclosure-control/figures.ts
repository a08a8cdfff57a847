import {
  CAVEATS,
  disclose,
  partsOf,
  type About,
  type Caveat,
  type DisclosedCount,
  type Measure,
  type Merge,
} from './disclosed-count';
import type { Ledger } from './ledger';
import { lineTotal } from './line-totals';
import type { Atom, Release } from './release';
import { bookAt, type AtomRef, type BookRef, type Selection } from './selection';
import type { NodeRef } from './tree';

/** One part of the map, with what it holds together. */
export function atomCount(ledger: Ledger, ref: AtomRef, measure: Measure): DisclosedCount {
  const { atom, release } = atomAt(ledger, ref);
  return disclose({
    value: atom.totals[measure],
    measure,
    about: { quarters: [release.quarter], places: [placeOf(atom)] },
    merged: mergesOf(atom),
    caveats: MAP_CAVEATS,
  });
}

/** The attendances of an atom by gender and age, adding up to the atom's; empty when they cannot be shown apart. */
export function bandCounts(ledger: Ledger, ref: AtomRef): DisclosedCount[] {
  const { atom, release } = atomAt(ledger, ref);
  return atom.bands.map(({ band, participants }) =>
    disclose({
      value: participants,
      measure: 'participants',
      about: { quarters: [release.quarter], places: [placeOf(atom)], band: band.id },
      merged: [...mergesOf(atom), ...mergeOf('band', band)],
      caveats: MAP_CAVEATS,
    }),
  );
}

export function bookCount(ledger: Ledger, ref: BookRef, measure: Measure): DisclosedCount {
  const { book, sealed } = bookAt(ledger, ref);
  return lineTotal({ ...book, quarters: [sealed.release.quarter] }, measure);
}

/** The atom that a region and theme are counted in, in one release: on its own, or together with others. */
export function atomHolding(ledger: Ledger, number: number, region: string, theme: string): AtomRef {
  const { atoms } = ledger.sealed(number).release;
  const atom = atoms.findIndex(
    (one) => one.region.leaves.includes(region) && one.theme.leaves.includes(theme),
  );
  if (atom < 0) throw new RangeError('no such region or theme on the map of that release');
  return [number, atom];
}

/** All counts of one measure in a selection, for a table. */
export function figures(
  ledger: Ledger,
  { atoms, books }: Selection,
  measure: Measure,
): { readonly atoms: DisclosedCount[]; readonly books: DisclosedCount[] } {
  return {
    atoms: atoms.map((ref) => atomCount(ledger, ref, measure)),
    books: books.map((ref) => bookCount(ledger, ref, measure)),
  };
}

/**
 * Always, whether or not something was late: a remark that came only when it was true
 * would tell the reader which quarters had no late entries, and so in which month things happened.
 */
const MAP_CAVEATS: readonly Caveat[] = ['late_entries'];

function atomAt(ledger: Ledger, [number, index]: AtomRef): { atom: Atom; release: Release } {
  const { release } = ledger.sealed(number);
  const atom = release.atoms[index];
  if (!atom) throw new RangeError('no such atom in that release');
  return { atom, release };
}

const placeOf = ({ region, theme }: Atom) => ({ region: region.id, theme: theme.id });

const mergesOf = ({ region, theme }: Atom): Merge[] => [
  ...mergeOf('region', region),
  ...mergeOf('theme', theme),
];

const mergeOf = (dimension: Merge['dimension'], { leaves }: NodeRef): Merge[] =>
  leaves.length > 1 ? [{ dimension, leaves }] : [];

/**
 * The sum of figures of one measure and of one kind: parts of the map, one band of them, or line totals. Keeps the remarks of its parts.
 * @throws RangeError when there is nothing to add, or when it would count something twice.
 */
export function sumOf(counts: readonly DisclosedCount[]): DisclosedCount {
  const [first] = counts;
  if (!first) throw new RangeError('there is nothing to add up');
  if (new Set(counts.map(kindOf)).size > 1) throw new RangeError('these figures do not count the same thing');
  const parts = counts.flatMap(partsOf);
  if (new Set(parts).size < parts.length) throw new RangeError('the same figure stands in the sum twice');
  const facts = {
    value: counts.reduce((sum, { value }) => sum + value, 0),
    measure: first.measure,
    about: aboutAll(counts),
    merged: distinct(counts.flatMap(({ merged }) => merged)),
    caveats: CAVEATS.filter((caveat) => staysTrue(caveat, counts)),
  };
  return disclose(facts, parts);
}

/** What holds of a part holds of the sum; but a sum has a small base only when nothing larger is in it. */
const staysTrue = (caveat: Caveat, counts: readonly DisclosedCount[]): boolean =>
  caveat === 'small_base'
    ? counts.every(({ caveats }) => caveats.includes(caveat))
    : counts.some(({ caveats }) => caveats.includes(caveat));

const kindOf = ({ measure, about }: DisclosedCount): string =>
  [measure, about.lines ? 'books' : 'map', about.band].join(' ');

function aboutAll(counts: readonly DisclosedCount[]): About {
  const abouts = counts.map(({ about }) => about);
  const quarters = [...new Set(abouts.flatMap((about) => about.quarters))].sort();
  const lines = [...new Set(abouts.flatMap((about) => about.lines ?? []))].sort();
  const places = distinct(abouts.flatMap((about) => about.places ?? []));
  const band = abouts[0]?.band;
  return {
    quarters,
    ...(lines.length ? { lines } : {}),
    ...(places.length ? { places } : {}),
    ...(band === undefined ? {} : { band }),
  };
}

const distinct = <T extends object>(values: readonly T[]): T[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];
