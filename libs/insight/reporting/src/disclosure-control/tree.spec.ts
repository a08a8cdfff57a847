import fc from 'fast-check';
import { findNode, growTree, nodes, themeLeaf } from './tree';

const leaf = fc.record({
  id: fc.stringMatching(/^[a-z]{1,6}$/),
  weight: fc.integer({ min: 0, max: 99 }),
  group: fc.option(fc.constantFrom('G1', 'G2', 'G3'), { nil: undefined }),
});
const leaves = fc.uniqueArray(leaf, { minLength: 1, maxLength: 25, selector: ({ id }) => id });

describe('growTree', () => {
  it('is binary, and each node has what its children have', () => {
    fc.assert(
      fc.property(leaves, (given) => {
        const { root } = growTree('1', given);
        expect([...root.leaves].sort()).toEqual(given.map(({ id }) => id).sort());
        for (const node of nodes(root)) {
          expect(node.leaves).toEqual(node.children?.flatMap((child) => child.leaves) ?? [node.id]);
        }
      }),
    );
  });

  it('is the same whatever the order of the leaves', () => {
    fc.assert(
      fc.property(leaves, (given) =>
        expect(growTree('1', [...given].reverse()).root).toEqual(growTree('1', given).root),
      ),
    );
  });

  it('puts small beside small, inside the groups', () => {
    const tree = growTree('1', [
      { id: 'a', weight: 1, group: 'G' },
      { id: 'b', weight: 9, group: 'G' },
      { id: 'c', weight: 2, group: 'G' },
      { id: 'd', weight: 1 },
    ]);
    const { root } = tree;
    expect(findNode(tree, 'G').children?.map(({ id }) => id)).toEqual(['a+c', 'b']);
    expect(root.children?.map(({ id }) => id)).toEqual(['d', 'G']);
  });

  it('is frozen and refuses a leaf twice', () => {
    const { root } = growTree('1', [
      { id: 'a', weight: 1 },
      { id: 'b', weight: 1 },
    ]);
    expect(() => (root.leaves as string[]).push('c')).toThrow(TypeError);
    expect(() =>
      growTree('1', [
        { id: 'a', weight: 1, group: 'G' },
        { id: 'a', weight: 1 },
      ]),
    ).toThrow(RangeError);
    expect(() => growTree('1', [])).toThrow(RangeError);
  });
});

describe('themeLeaf', () => {
  const tree = growTree(
    '1',
    ['vgv', 'dwang', 'dwang&vgv', 'several'].map((id) => ({ id, weight: 1 })),
  );
  it.each([
    [['vgv'], 'vgv'],
    [['vgv', 'dwang'], 'dwang&vgv'],
    [['vgv', 'opvoeding'], 'several'],
  ])('counts %p in %s', (themes, id) => expect(themeLeaf(tree, themes)).toBe(id));
});
