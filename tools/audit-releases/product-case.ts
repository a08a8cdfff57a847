import {
  booksOf,
  nodes,
  themeLeaf,
  UNKNOWN_BAND,
  type Atom,
  type Entry,
  type Release,
  type TreeNode,
  type Trees,
} from '@sleutelring/disclosure-control';
import type { AuditCase, AuditEntry, Coalition, Group, PublishedNumber, Unsplit } from './audit-case';
import type { Closed, World } from './worlds';

/** Everything the product published about a world, and everything that follows from its rules, as an auditor wants it. */
export function productCase(
  { world, releases, settled }: Closed,
  coalitions: readonly Coalition[],
): AuditCase {
  const { trees, months, lines, shape } = world;
  const quarters = releases.map(({ quarter }) => quarter);
  return {
    format: 'release-audit/1',
    name: `${shape.name} ${world.seed}`,
    regions: trees.region.root.leaves,
    themes: trees.theme.root.leaves,
    months,
    regionGroups: groupsOf(trees.region.root),
    releases: quarters.map((id) => ({ id, months: [months[0]!, lastMonth(world, id)] })),
    lines,
    entries: settled.map(({ entry, quarter }) => auditEntry(entry, quarter, trees)),
    numbers: releases.flatMap(numbersOf),
    unsplit: releases.flatMap((release) => unsplitOf(release, trees)),
    rules: {
      ...world.rules,
      narrowTotals: booksOf(lines).flatMap(({ narrow, lines: own }) => (narrow ? [own] : [])),
    },
    coalitions,
  };
}

export function auditEntry(
  { themes, minutes: _minutes, ...entry }: Entry,
  release: string,
  trees: Trees,
): AuditEntry {
  const noted = Object.values(entry.bands ?? {}).reduce((sum, count) => sum + count, 0);
  const bands = { ...entry.bands, [UNKNOWN_BAND]: entry.participants - noted };
  return { ...entry, theme: themeLeaf(trees.theme, themes), release, bands };
}

const groupsOf = (root: TreeNode) =>
  [...nodes(root)]
    .filter((node) => node.children && node !== root)
    .map(({ id, leaves }) => ({ id, regions: leaves }));

function lastMonth({ months, shape }: World, quarter: string): string {
  const [year, number] = quarter.split('-Q').map(Number) as [number, number];
  const closing = (year - 2026) * 4 + number - 1;
  return months[(closing + 1) * shape.monthsPerClosing - 1]!;
}

function numbersOf({ quarter, atoms, books }: Release): PublishedNumber[] {
  const releases = [quarter];
  return [
    ...atoms.flatMap((atom) => {
      const group = { ...placeOf(atom), releases };
      const bands = atom.bands.map(({ band, participants }) =>
        number(group, 'participants', participants, band.leaves),
      );
      return [...both(group, atom.totals), ...bands];
    }),
    ...books.flatMap(({ lines, totals }) => both({ releases, lines }, totals)),
  ];
}

const placeOf = ({ region, theme }: Atom) => ({ regions: region.leaves, themes: theme.leaves });

const both = (group: Group, totals: { activities: number; participants: number }): PublishedNumber[] => [
  number(group, 'activities', totals.activities),
  number(group, 'participants', totals.participants),
];

export function number(
  group: Group,
  measure: PublishedNumber['measure'],
  value: number | PublishedNumber['value'],
  bands?: readonly string[],
): PublishedNumber {
  const id = [measure, ...Object.values(group).map((part) => part?.join('+')), ...(bands ?? [])].join(' / ');
  return {
    id,
    group,
    measure,
    value: typeof value === 'number' ? [value, value] : value,
    ...(bands ? { bands } : {}),
  };
}

/** Which splits were on offer and not made: read from the atoms alone, as any reader of the rules can. */
function unsplitOf({ quarter, atoms }: Release, trees: Trees): Unsplit[] {
  const facts: Unsplit[] = [];
  const refuse = (region: TreeNode, theme: TreeNode, dimension: 'region' | 'theme'): void => {
    const halves = halvesOf(region, theme, dimension);
    if (!halves) return;
    const [left, right] = halves.map((half) => ({
      releases: [quarter],
      regions: half.region.leaves,
      themes: half.theme.leaves,
    }));
    facts.push({ left: left!, right: right! });
  };
  const walk = (region: TreeNode, theme: TreeNode): void => {
    for (const dimension of ['region', 'theme'] as const) {
      const halves = halvesOf(region, theme, dimension);
      if (halves && noneStraddles(atoms, halves))
        return halves.forEach((half) => walk(half.region, half.theme));
      refuse(region, theme, dimension);
    }
  };
  walk(trees.region.root, trees.theme.root);
  return [...facts, ...atoms.flatMap((atom) => unsplitBands(atom, quarter, trees.band.root))];
}

interface Rectangle {
  readonly region: TreeNode;
  readonly theme: TreeNode;
}

function halvesOf(region: TreeNode, theme: TreeNode, dimension: 'region' | 'theme'): Rectangle[] | null {
  const node = dimension === 'region' ? region : theme;
  return node.children?.map((child) => ({ region, theme, [dimension]: child })) ?? null;
}

/** Whether every atom inside the two halves lies in one of them. */
function noneStraddles(atoms: readonly Atom[], halves: readonly Rectangle[]): boolean {
  const touches = (a: readonly string[], b: readonly string[]): boolean => a.some((leaf) => b.includes(leaf));
  const inside = (a: readonly string[], b: readonly string[]): boolean => a.every((leaf) => b.includes(leaf));
  return atoms.every((atom) => {
    const hit = halves.filter(
      ({ region, theme }) =>
        touches(atom.region.leaves, region.leaves) && touches(atom.theme.leaves, theme.leaves),
    );
    return hit.every(
      ({ region, theme }) =>
        inside(atom.region.leaves, region.leaves) && inside(atom.theme.leaves, theme.leaves),
    );
  });
}

function unsplitBands(atom: Atom, quarter: string, root: TreeNode): Unsplit[] {
  const shown = atom.bands.map(({ band }) => band.id);
  const place = { releases: [quarter], ...placeOf(atom) };
  const refused = [...nodes(root)].filter(
    (node) => node.children && (shown.length ? shown.includes(node.id) : node === root),
  );
  return refused.map(({ children }) => ({
    left: { ...place, bands: children![0].leaves },
    right: { ...place, bands: children![1].leaves },
  }));
}
