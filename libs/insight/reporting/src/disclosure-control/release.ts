import type { Quarter } from '@sleutelring/kernel';
import { assertBands, splitBands, type BandTotal } from './bands';
import { booksOf, type BookOfLines } from './books';
import type { Entry, Line } from './entry';
import { passesOn, type Suffices } from './pass';
import type { Rules } from './rules';
import { settle, type Account, type Held } from './settle';
import { shrunkAtoms, type Shrunk } from './shrunk';
import { split, type Part, type Placed } from './split';
import { Roll } from './tally';
import { signedTotals, type Totals } from './totals';
import { refOf, themeLeaf, type NodeRef, type Tree } from './tree';

export interface Trees {
  readonly region: Tree;
  readonly theme: Tree;
  readonly band: Tree;
}

/** A part of the map: what was booked in a quarter in some regions on some themes, never to be taken apart again. */
export interface Atom {
  /** Nodes of the trees. */
  readonly region: NodeRef;
  readonly theme: NodeRef;
  readonly totals: Totals;
  /** Attendances by band, adding up to the atom's; empty when the bands cannot be shown apart. */
  readonly bands: readonly BandTotal[];
}

export interface Book {
  readonly id: string;
  readonly organisation: string;
  readonly grants: readonly string[];
  readonly lines: readonly string[];
  readonly totals: Totals;
}

/** All that leaves the organisation at one closing. Two partitions of the same entries, with the same sum. */
export interface Release {
  readonly quarter: Quarter;
  readonly reportDate: boolean;
  readonly rules: string;
  readonly trees: Readonly<Record<keyof Trees, string>>;
  readonly atoms: readonly Atom[];
  readonly books: readonly Book[];
}

/** An entry that is out, and the atom that carries it: `atom` is its place in `release.atoms`. Stays inside. */
export interface Settled {
  readonly entry: Entry;
  readonly quarter: Quarter;
  readonly atom: number;
}

export interface ClosingInput {
  readonly quarter: Quarter;
  /** Approved and never released: new, late, corrections, and what an earlier closing held. */
  readonly pending: readonly Entry[];
  readonly lines: readonly Line[];
  readonly trees: Trees;
  readonly rules: Rules;
  readonly reportDate?: boolean;
  /** What earlier closings settled, to see which old atoms lost by reversals. */
  readonly out?: readonly Settled[];
}

export interface Closing {
  /** Absent when nothing goes out. */
  readonly release: Release | null;
  readonly settled: readonly Settled[];
  readonly held: readonly Held[];
  readonly shrunk: readonly Shrunk[];
}

/** Closes a quarter. Pure: the same input gives the same release, to the byte. */
export function release(input: ClosingInput): Closing {
  const { quarter, pending, out = [], rules, reportDate = false } = input;
  assertNeverReleased(pending, out);
  const { settled: accounts, held } = settle(pending, booksOf(input.lines), rules, reportDate);
  if (accounts.length === 0) return { release: null, settled: [], held, shrunk: [] };
  const roll = new Roll();
  const suffices = passesOn(roll, rules);
  const parts = split(wholeMap(accounts, input.trees, roll), suffices);
  const settled = parts.flatMap((part, atom) => part.placed.map(({ entry }) => ({ entry, quarter, atom })));
  return {
    release: {
      quarter,
      reportDate,
      rules: rules.version,
      trees: versions(input.trees),
      atoms: parts.map((part) => atomOf(part, input.trees, suffices)),
      books: accounts.map(bookOf),
    },
    settled,
    held,
    shrunk: shrunkAtoms(out, settled, rules),
  };
}

interface PlacedEntry extends Placed {
  readonly entry: Entry;
}

function wholeMap(accounts: readonly Account[], trees: Trees, roll: Roll): Part<PlacedEntry> {
  const place = placeOn(trees, roll);
  return {
    region: trees.region.root,
    theme: trees.theme.root,
    placed: accounts.flatMap(({ book, entries }) => entries.map((entry) => place(entry, book))),
  };
}

function placeOn(trees: Trees, roll: Roll): (entry: Entry, book: BookOfLines) => PlacedEntry {
  const regions = new Set(trees.region.root.leaves);
  const themes = new Set(trees.theme.root.leaves);
  return (entry, { id, narrow }) => {
    const theme = themeLeaf(trees.theme, entry.themes);
    if (!regions.has(entry.region) || !themes.has(theme)) {
      throw new RangeError('an entry has a region or theme that is not in the tree');
    }
    assertBands(entry, trees.band.root);
    const { sign, organisation, person, participants, narrowBook } = roll.number(
      entry,
      narrow ? id : undefined,
    );
    return { sign, organisation, person, participants, narrowBook, region: entry.region, theme, entry };
  };
}

function atomOf({ region, theme, placed }: Part<PlacedEntry>, { band }: Trees, suffices: Suffices): Atom {
  return {
    region: refOf(region),
    theme: refOf(theme),
    totals: signedTotals(placed.map(({ entry }) => entry)),
    bands: splitBands(placed, band.root, suffices),
  };
}

const bookOf = ({ book: { id, organisation, grants, lines }, entries }: Account): Book => ({
  id,
  organisation,
  grants,
  lines,
  totals: signedTotals(entries),
});

const versions = ({ region, theme, band }: Trees): Release['trees'] => ({
  region: region.version,
  theme: theme.version,
  band: band.version,
});

function assertNeverReleased(pending: readonly Entry[], out: readonly Settled[]): void {
  const ids = new Set(pending.map(({ id }) => id));
  if (ids.size < pending.length || out.some(({ entry }) => ids.has(entry.id))) {
    throw new RangeError('an entry is released once');
  }
}
