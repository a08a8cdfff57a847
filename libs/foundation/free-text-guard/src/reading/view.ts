import { fold } from './fold';

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
  const [from, to]: [number[], number[]] = [[], []];
  let plain = '';
  for (let i = 0; i < text.length; i++) {
    const unit = fold(text[i]!);
    plain += unit;
    if (unit) from.push(i);
    if (from.length) to[from.length - 1] = i + 1;
  }
  return { text: plain, from, to };
}

/** The view with every match replaced; each unit of a replacement stands for the whole match. */
export function rewritten(view: View, pattern: RegExp, replace: (match: RegExpExecArray) => string): View {
  const [from, to]: [number[], number[]] = [[], []];
  let [text, kept] = ['', 0];
  const add = (unit: string, first: number, last: number) => {
    text += unit;
    from.push(view.from[first]!);
    to.push(view.to[last]!);
  };
  const keep = (end: number) => {
    for (; kept < end; kept++) add(view.text[kept]!, kept, kept);
  };
  for (const match of view.text.matchAll(pattern)) {
    keep(match.index);
    kept += match[0].length;
    for (const unit of replace(match)) add(unit, match.index, kept - 1);
  }
  keep(view.text.length);
  return { text, from, to };
}
