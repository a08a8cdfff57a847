import type { Suffices } from './pass';
import type { Numbered } from './tally';
import type { TreeNode } from './tree';

export interface Placed extends Numbered {
  /** Leaf of the tree of regions. */
  readonly region: string;
  /** Leaf of the tree of themes. */
  readonly theme: string;
}

/** A rectangle of the map: a node of the regions by a node of the themes, and what lies in it. */
export interface Part<P extends Placed = Placed> {
  readonly region: TreeNode;
  readonly theme: TreeNode;
  readonly placed: readonly P[];
}

/**
 * Takes a set apart as far as the rules allow. All or nothing: a split is made only when BOTH halves pass. A split that was
 * not made then tells nothing but that one half is too small, and activities can be moved to and fro across it
 * in thought without any published number changing.
 */
export function split<P extends Placed>(part: Part<P>, suffices: Suffices): Part<P>[] {
  for (const dimension of ['region', 'theme'] as const) {
    const halves = halve(part, dimension);
    if (halves?.every((half) => suffices(half.placed)))
      return halves.flatMap((half) => split(half, suffices));
  }
  return [part];
}

/** The two halves along a dimension; nothing when it is a single leaf there. */
export function halve<P extends Placed>(part: Part<P>, dimension: 'region' | 'theme'): Part<P>[] | null {
  const children = part[dimension].children;
  if (!children) return null;
  const first = new Set(children[0].leaves);
  const halves = children.map((child) => ({ ...part, [dimension]: child, placed: [] as P[] }));
  for (const one of part.placed) halves[first.has(one[dimension]) ? 0 : 1]!.placed.push(one);
  return halves;
}
