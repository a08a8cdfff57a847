import { fold, UNSEEN } from './fold';

/**
 * A reading of a text: other words for the same, where every unit still knows where it comes from. Detectors
 * search views; findings speak of the text.
 */
export interface View {
  readonly text: string;
  /** Unit i of the view stands for `from[i]` up to `to[i]` of the text. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of the view as a span of the text. */
export const located = (view: View, start: number, end: number): Span => ({
  start: view.from[start]!,
  end: view.to[end - 1]!,
});

/** Plain small letters and digits, without the units that nobody sees. */
export function plainView(text: string): View {
  const folded = fold(text);
  const from: number[] = [];
  const to: number[] = [];
  let plain = '';
  for (let i = 0; i < folded.length; i++) {
    if (folded[i] === UNSEEN) {
      if (to.length) to[to.length - 1] = i + 1;
      continue;
    }
    plain += folded[i];
    from.push(i);
    to.push(i + 1);
  }
  return { text: plain, from, to };
}

/** The view with every match replaced; each unit of a replacement stands for the whole match. */
export function rewritten(view: View, pattern: RegExp, replace: (match: string) => string): View {
  const from: number[] = [];
  const to: number[] = [];
  let [text, kept] = ['', 0];
  const keep = (end: number) => {
    text += view.text.slice(kept, end);
    for (let i = kept; i < end; i++) {
      from.push(view.from[i]!);
      to.push(view.to[i]!);
    }
  };
  for (const match of view.text.matchAll(pattern)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const replacement = replace(match[0]);
    keep(start);
    text += replacement;
    for (let i = 0; i < replacement.length; i++) {
      from.push(view.from[start]!);
      to.push(view.to[end - 1]!);
    }
    kept = end;
  }
  keep(view.text.length);
  return { text, from, to };
}
