import type { AuditCase, TargetKind } from './audit-case';
import type { Cell } from './space';
import type { Item, Scene } from './view';

/** A small part of the world that nobody should be able to count. */
export interface Target {
  readonly kind: TargetKind;
  readonly name: string;
  /** Absent: any. */
  readonly release?: number;
  readonly regions: readonly boolean[];
  readonly theme?: number;
  readonly month?: number;
  /** What lies in it. */
  readonly items: readonly Item[];
}

/** Every place in which something was booked, by month and by quarter of booking. Others hold only what a coalition knows. */
export function targetsOf(scene: Scene): Target[] {
  const { audit } = scene;
  return [
    ...collect(scene, 'region x month x theme', ({ region, theme, month }) => [{ region, theme, month }]),
    ...collect(scene, 'region x quarter x theme', ({ region, theme, release }) => [
      { region, theme, release },
    ]),
    ...collect(scene, 'region x quarter', ({ region, release }) => [{ region, release }]),
    ...collect(scene, 'group x quarter', ({ region, release }) =>
      (audit.regionGroups ?? []).flatMap(({ regions }, group) =>
        regions.includes(audit.regions[region]!) ? [{ group, release }] : [],
      ),
    ),
  ];
}

interface Key {
  readonly region?: number;
  readonly group?: number;
  readonly theme?: number;
  readonly month?: number;
  readonly release?: number;
}

function collect({ audit, items }: Scene, kind: TargetKind, keysOf: (item: Item) => Key[]): Target[] {
  const found = new Map<string, { key: Key; items: Item[] }>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const text = `${key.region} ${key.group} ${key.theme} ${key.month} ${key.release}`;
      const target = found.get(text);
      if (target) target.items.push(item);
      else found.set(text, { key, items: [item] });
    }
  }
  return [...found.values()].map(({ key, items: own }) => {
    const { region: _region, group: _group, ...rest } = key;
    return { kind, name: nameOf(audit, key), regions: regionsOf(audit, key), items: own, ...rest };
  });
}

function regionsOf(audit: AuditCase, { region, group }: Key): boolean[] {
  const members = group === undefined ? [] : audit.regionGroups![group]!.regions;
  return audit.regions.map((name, index) => index === region || members.includes(name));
}

function nameOf(audit: AuditCase, { region, group, theme, month, release }: Key): string {
  const part = (names: readonly string[], index?: number): string[] =>
    index === undefined ? [] : [names[index]!];
  return [
    ...part(audit.regions, region),
    ...part(
      (audit.regionGroups ?? []).map(({ id }) => id),
      group,
    ),
    ...part(audit.themes, theme),
    ...part(audit.months, month),
    ...part(
      audit.releases.map(({ id }) => id),
      release,
    ),
  ].join(' / ');
}

/** Whether a cell lies in the target as far as place and release go. */
export const covers = (target: Target, cell: Cell): boolean =>
  target.regions[cell.region]! &&
  (target.theme === undefined || target.theme === cell.theme) &&
  (target.release === undefined || target.release === cell.release) &&
  (target.month === undefined || cell.month < 0 || target.month === cell.month);
