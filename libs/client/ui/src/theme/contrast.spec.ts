import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** WCAG 2.2, 1.4.3 and 1.4.11: text 4.5:1, edges and icons 3:1, on each ground they stand on. */
const css = readFileSync(join(import.meta.dirname, 'sleutelring.css'), 'utf8');
const [light = '', dark = ''] = css.split(":root[data-color-scheme='dark']");

const colours = (block: string): Map<string, string> =>
  new Map(
    [...block.matchAll(/--basis-color-([\w-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  );

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = [
  'default-bg-document',
  'default-bg-default',
  'default-bg-subtle',
  'default-bg-hover',
  'selected-bg-default',
];
const TEXTS = [
  'default-color-default',
  'default-color-subtle',
  'action-1-color-default',
  'negative-color-default',
];
const EDGES = [
  'default-border-default',
  'action-1-border-default',
  'warning-border-default',
  'negative-border-default',
  'positive-border-default',
  'info-border-default',
];
const OWN: [string, string][] = ['warning', 'negative', 'positive', 'info'].map((name) => [
  `${name}-color-default`,
  `${name}-bg-subtle`,
]);
OWN.push(
  ['action-1-inverse-color-default', 'action-1-inverse-bg-default'],
  ['action-1-color-default', 'action-1-bg-hover'],
);

const pairs = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground, 4.5] as const)),
  ...OWN.map(([text, ground]) => [text, ground, 4.5] as const),
  ...EDGES.flatMap((edge) => GROUNDS.slice(0, 3).map((ground) => [edge, ground, 3] as const)),
  ...[1, 2, 3, 4, 5, 6].map((n) => [`chart-${n}`, 'default-bg-default', 3] as const),
];

describe.each([
  ['light', colours(light)],
  ['dark', colours(dark)],
])('%s', (_name, palette) => {
  it.each(pairs)('%s stands out from %s by %f', (one, other, least) => {
    expect(contrast(palette.get(one) ?? '', palette.get(other) ?? '')).toBeGreaterThanOrEqual(least);
  });
});
