import { check, type Finding, type FindingKind, STOP_KINDS, WARN_KINDS } from '@sleutelring/free-text-guard';
import type { Label, LabelledNote } from './labelled';

export interface KindScore {
  readonly kind: FindingKind;
  readonly labels: number;
  readonly found: number;
  readonly sameKind: number;
  readonly spanRight: number;
}

export interface Miss {
  readonly note: string;
  readonly words: string;
  readonly kind: string;
}

export interface Score {
  readonly notes: number;
  readonly clean: number;
  readonly kinds: readonly KindScore[];
  readonly warningsPerClean: number;
  readonly stopsPerClean: number;
  /** Findings in notes with labels that meet no label, per such note. */
  readonly strayPerLabelled: number;
  readonly missed: readonly Miss[];
  readonly falseAlarms: readonly Miss[];
}

interface Spanned {
  readonly start: number;
  readonly end: number;
}

const isStop = (kind: string) => (STOP_KINDS as readonly string[]).includes(kind);
const common = (a: Spanned, b: Spanned) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const union = (a: Spanned, b: Spanned) => Math.max(a.end, b.end) - Math.min(a.start, b.start);

/** A label is found when findings of its severity cover at least half of it; a span is right when it agrees for 80 %. */
function found(label: Label, findings: readonly Finding[]): Finding | undefined {
  const same = findings.filter(({ severity }) => (severity === 'stop') === isStop(label.kind));
  return same
    .filter((finding) => common(finding, label) * 2 >= label.end - label.start)
    .sort((a, b) => common(b, label) - common(a, label))[0];
}

const sum = <T>(list: readonly T[], value: (item: T) => number | boolean): number =>
  list.reduce((total, item) => total + Number(value(item)), 0);

function scoreKind(
  kind: FindingKind,
  pairs: readonly { label: Label; hit: Finding | undefined }[],
): KindScore {
  const own = pairs.filter(({ label }) => label.kind === kind);
  return {
    kind,
    labels: own.length,
    found: sum(own, ({ hit }) => hit !== undefined),
    sameKind: sum(own, ({ hit }) => hit?.kind === kind),
    spanRight: sum(
      own,
      ({ label, hit }) => hit !== undefined && common(hit, label) / union(hit, label) >= 0.8,
    ),
  };
}

export function score(notes: readonly LabelledNote[]): Score {
  const results = notes.map((note) => ({ note, findings: check(note.text, { language: note.language }) }));
  const pairs = results.flatMap(({ note, findings }) =>
    note.labels.map((label) => ({ note, label, hit: found(label, findings) })),
  );
  const clean = results.filter(({ note }) => note.labels.length === 0);
  const others = results.filter(({ note }) => note.labels.length > 0);
  const stray = (result: (typeof results)[number]) =>
    result.findings.filter((finding) => !result.note.labels.some((label) => common(label, finding)));
  const count = (severity: string) =>
    sum(clean, ({ findings }) => sum(findings, (finding) => finding.severity === severity));
  return {
    notes: notes.length,
    clean: clean.length,
    kinds: [...STOP_KINDS, ...WARN_KINDS].map((kind) => scoreKind(kind, pairs)),
    warningsPerClean: count('warn') / clean.length,
    stopsPerClean: count('stop') / clean.length,
    strayPerLabelled: sum(others, (result) => stray(result).length) / others.length,
    missed: pairs
      .filter(({ hit }) => !hit)
      .map(({ note, label }) => ({
        note: note.text,
        words: note.text.slice(label.start, label.end),
        kind: label.kind,
      })),
    falseAlarms: results.flatMap((result) =>
      stray(result).map((finding) => ({
        note: result.note.text,
        words: result.note.text.slice(finding.start, finding.end),
        kind: finding.kind,
      })),
    ),
  };
}
