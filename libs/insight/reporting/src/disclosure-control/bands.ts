import type { Entry } from './entry';
import { passes } from './pass';
import type { Rules } from './rules';
import { refOf, type NodeRef, type TreeNode } from './tree';

/** The leaf for attendances whose group nobody noted; a tree of bands must have it. */
export const UNKNOWN_BAND = 'unknown';

export interface BandTotal {
  /** Node of the tree of bands. */
  readonly band: NodeRef;
  readonly participants: number;
}

interface Banded extends Pick<Entry, 'sign' | 'organisation' | 'person' | 'participants' | 'bands'> {
  readonly known?: boolean;
}

/**
 * Takes the attendances of one atom apart by gender and age, by the same rule as the map: both halves must pass,
 * where an activity belongs to a half with the attendances it has in it. Nothing when the whole cannot be taken apart.
 */
export function splitBands(entries: readonly Banded[], tree: TreeNode, rules: Rules): BandTotal[] {
  const totals = splitNode(entries, tree, rules);
  return totals.length > 1 ? totals : [];
}

function splitNode(entries: readonly Banded[], node: TreeNode, rules: Rules): BandTotal[] {
  const halves = node.children?.map((child) => ({ child, inside: inBand(entries, child) }));
  if (halves?.every(({ inside }) => passes(inside, rules))) {
    return halves.flatMap(({ child }) => splitNode(entries, child, rules));
  }
  const participants = inBand(entries, node).reduce((sum, one) => sum + one.sign * one.participants, 0);
  return [{ band: refOf(node), participants }];
}

/** The entries that have attendances in a band, with only those. */
function inBand(entries: readonly Banded[], { leaves }: TreeNode): Banded[] {
  const inside: Banded[] = [];
  for (const entry of entries) {
    let participants = 0;
    for (const leaf of leaves)
      participants += leaf === UNKNOWN_BAND ? unknown(entry) : (entry.bands?.[leaf] ?? 0);
    if (participants > 0) inside.push({ ...entry, participants });
  }
  return inside;
}

function unknown({ participants, bands = {} }: Banded): number {
  let noted = 0;
  for (const band in bands) noted += bands[band] ?? 0;
  return participants - noted;
}
