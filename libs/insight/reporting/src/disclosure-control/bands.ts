import type { Entry } from './entry';
import type { Suffices } from './pass';
import type { Numbered } from './tally';
import { refOf, type NodeRef, type TreeNode } from './tree';

/** The leaf for attendances whose group nobody noted; a tree of bands must have it. */
export const UNKNOWN_BAND = 'unknown';

export interface BandTotal {
  /** Node of the tree of bands. */
  readonly band: NodeRef;
  readonly participants: number;
}

interface Banded {
  /** With the attendances that it has in one part of the tree. */
  readonly unit: Numbered;
  /** Attendances by leaf, in the order of the tree. */
  readonly leaves: readonly number[];
}

/** @throws RangeError when the bands of an entry would not add up to its attendances. */
export function assertBands(entry: Entry, { leaves }: TreeNode): void {
  const { bands = {} } = entry;
  for (const band in bands)
    if (!leaves.includes(band)) throw new RangeError('an entry has a band that is not in the tree');
  if (leaves.some((leaf) => attendances(entry, leaf) < 0) || !leaves.includes(UNKNOWN_BAND))
    throw new RangeError('an entry has bands that do not add up to its attendances');
}

/**
 * Takes the attendances of one atom apart by gender and age, by the same rule as the map: both halves must pass,
 * where an activity belongs to a half with the attendances it has in it. Nothing when the whole cannot be taken apart.
 */
export function splitBands(
  placed: readonly (Numbered & { readonly entry: Entry })[],
  tree: TreeNode,
  suffices: Suffices,
): BandTotal[] {
  const banded = placed.map((unit) => ({
    unit,
    leaves: tree.leaves.map((leaf) => attendances(unit.entry, leaf)),
  }));
  const totals = splitNode(within(banded, 0, tree.leaves.length), tree, 0, suffices);
  return totals.length > 1 ? totals : [];
}

/** `start`: where the leaves of the node begin. */
function splitNode(
  inside: readonly Banded[],
  node: TreeNode,
  start: number,
  suffices: Suffices,
): BandTotal[] {
  let from = start;
  const halves = (node.children ?? []).map((child) => {
    const half = { child, from, inside: within(inside, from, child.leaves.length) };
    from += child.leaves.length;
    return half;
  });
  if (halves.length > 0 && halves.every((half) => suffices(half.inside.map(({ unit }) => unit)))) {
    return halves.flatMap((half) => splitNode(half.inside, half.child, half.from, suffices));
  }
  const participants = inside.reduce((sum, { unit }) => sum + unit.sign * unit.participants, 0);
  return [{ band: refOf(node), participants }];
}

/** Those that have attendances in some leaves in a row, with only those. */
function within(banded: readonly Banded[], from: number, count: number): Banded[] {
  const inside: Banded[] = [];
  for (const { unit, leaves } of banded) {
    let participants = 0;
    for (let leaf = from; leaf < from + count; leaf += 1) participants += leaves[leaf]!;
    const { sign, organisation, person, narrowBook } = unit;
    if (participants > 0)
      inside.push({ unit: { sign, organisation, person, narrowBook, participants }, leaves });
  }
  return inside;
}

const attendances = (entry: Entry, leaf: string): number =>
  leaf === UNKNOWN_BAND ? unknown(entry) : (entry.bands?.[leaf] ?? 0);

function unknown({ participants, bands = {} }: Entry): number {
  let noted = 0;
  for (const band in bands) if (band !== UNKNOWN_BAND) noted += bands[band] ?? 0;
  return participants - noted;
}
