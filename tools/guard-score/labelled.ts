import type { FindingKind } from '@sleutelring/free-text-guard';

/** A span of a note that identifies somebody, as a human marked it. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly kind: FindingKind;
}

export interface LabelledNote {
  readonly text: string;
  readonly labels: readonly Label[];
  readonly language: 'nl' | 'en';
}

const KINDS: Record<string, FindingKind> = {
  name: 'personName',
  combi: 'combination',
  place: 'institution',
  plate: 'numberPlate',
  handle: 'socialHandle',
  born: 'birthDate',
  v: 'vNumber',
};

const LABEL = /\{([a-zA-Z]+)\|([^}]*)\}/;

/** Reads `{name|Amina} belde` as a note with a label; ⏎ is a line break. */
export function labelled(line: string, language: 'nl' | 'en' = 'nl'): LabelledNote {
  const labels: Label[] = [];
  let text = '';
  let rest = line.replaceAll('⏎', '\n');
  for (let hit = LABEL.exec(rest); hit; hit = LABEL.exec(rest)) {
    text += rest.slice(0, hit.index);
    const kind = KINDS[hit[1]!] ?? (hit[1] as FindingKind);
    labels.push({ start: text.length, end: text.length + hit[2]!.length, kind });
    text += hit[2];
    rest = rest.slice(hit.index + hit[0].length);
  }
  return { text: text + rest, labels, language };
}

export const labelledFile = (content: string): LabelledNote[] =>
  content
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => labelled(line));
