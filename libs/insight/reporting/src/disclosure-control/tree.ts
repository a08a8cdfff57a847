import { deepFreeze } from './freeze';
import { groupBy } from './group-by';

export interface TreeNode {
  readonly id: string;
  /** Leaves below, in public order; of a leaf: itself. */
  readonly leaves: readonly string[];
  readonly children?: readonly [TreeNode, TreeNode];
}

/** A fixed, public way to take a dimension apart. Once a release used it, this version never changes. */
export interface Tree {
  readonly version: string;
  readonly root: TreeNode;
}

export interface Leaf {
  readonly id: string;
  /**
   * Expected amount from public sources: population, figures of earlier years. Never this quarter's data:
   * a tree that follows the data tells about the data.
   */
  readonly weight: number;
  /** Name of the group it belongs to, which becomes a node of the tree. */
  readonly group?: string;
}

/** Where an activity with a set of themes that is no leaf of its own is counted. */
export const SEVERAL_THEMES = 'several';

/**
 * Binary, small beside small: in each group the two lightest are joined until one is left, then the groups likewise
 * (Huffman's construction). So what is too small finds company nearby, and what is large stands alone early.
 * Ties go by id, so the same weights always give the same tree.
 */
export function growTree(version: string, leaves: readonly Leaf[], rootId = 'all'): Tree {
  const groups = groupBy(leaves, (leaf) => leaf.group ?? leaf.id);
  const grown = [...groups].map(([id, members]) => named(join(members.map(leafNode)), id));
  const root = named(join(grown), rootId);
  assertDistinct(root);
  return deepFreeze({ version, root: root.node });
}

interface Weighed {
  readonly node: TreeNode;
  readonly weight: number;
}

const leafNode = ({ id, weight }: Leaf): Weighed => ({ node: { id, leaves: [id] }, weight });

const byWeight = (a: Weighed, b: Weighed): number => a.weight - b.weight || (a.node.id < b.node.id ? -1 : 1);

function join(parts: readonly Weighed[]): Weighed {
  const [first, second, ...rest] = [...parts].sort(byWeight);
  if (!first) throw new RangeError('a tree has at least one leaf');
  return second ? join([...rest, pair(first, second)]) : first;
}

function pair(a: Weighed, b: Weighed): Weighed {
  const leaves = [...a.node.leaves, ...b.node.leaves];
  return {
    node: { id: `${a.node.id}+${b.node.id}`, leaves, children: [a.node, b.node] },
    weight: a.weight + b.weight,
  };
}

/** A leaf keeps its own name: it is the figure that people know. */
const named = ({ node, weight }: Weighed, id: string): Weighed => ({
  node: node.children ? { ...node, id } : node,
  weight,
});

function assertDistinct({ node }: Weighed): void {
  if (new Set(node.leaves).size !== node.leaves.length)
    throw new RangeError('a leaf stands in the tree twice');
}

/** The leaf that a set of themes is counted in; each activity in exactly one, so that leaves add up. */
export function themeLeaf(tree: Tree, themes: readonly string[]): string {
  const own = themes.length === 1 ? themes[0]! : [...themes].sort().join('&');
  return tree.root.leaves.includes(own) ? own : SEVERAL_THEMES;
}

/** A node as a release carries it: with its leaves, so that a release can be read without the tree. */
export type NodeRef = Pick<TreeNode, 'id' | 'leaves'>;

export const refOf = ({ id, leaves }: NodeRef): NodeRef => ({ id, leaves });

export function* nodes(node: TreeNode): Generator<TreeNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodes(child);
}

export function findNode(tree: Tree, id: string): TreeNode {
  for (const node of nodes(tree.root)) if (node.id === id) return node;
  throw new RangeError(`tree ${tree.version} has no such node`);
}
