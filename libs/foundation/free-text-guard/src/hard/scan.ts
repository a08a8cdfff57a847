import type { Candidate, FindingKind } from '../finding';
import { located, type View } from '../reading/view';

/** A match with what stands around it, in the units of the view. */
export interface Match {
  readonly view: View;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly groups: readonly (string | undefined)[];
}

export type Accepted =
  | boolean
  | {
      readonly start?: number;
      readonly end?: number;
      readonly kind?: Candidate['kind'];
      readonly hint?: string;
    };

/**
 * Tries the pattern at every place; a match that is not accepted is passed by one unit. The patterns have only
 * bounded repeats, so that the whole stays linear in the length of the note.
 */
export function scan(
  view: View,
  pattern: RegExp,
  kind: FindingKind,
  accept: (match: Match) => Accepted,
): Candidate[] {
  const found: Candidate[] = [];
  const regex = new RegExp(pattern, 'g');
  for (let hit = regex.exec(view.text); hit; hit = regex.exec(view.text)) {
    const [start, end] = [hit.index, hit.index + hit[0].length];
    const accepted = accept({ view, start, end, text: hit[0], groups: hit });
    const span = { start, end, kind, ...(accepted === true ? {} : accepted) };
    if (accepted) found.push({ ...span, ...located(view, span.start, span.end) });
    regex.lastIndex = accepted ? Math.max(span.end, start + 1) : start + 1;
  }
  return found;
}

export const before = ({ view, start }: Match, length: number): string =>
  view.text.slice(Math.max(0, start - length), start);
export const after = ({ view, end }: Match, length: number): string => view.text.slice(end, end + length);

/** The words of the text that a match stands for. */
export const original = (text: string, { view, start, end }: Match): string =>
  text.slice(view.from[start], view.to[end - 1]);

/** Capitals only, or no letters. */
export const isUpper = (text: string, view: View, start: number, end: number): boolean =>
  !/[a-z]/.test(text.slice(view.from[start], view.to[end - 1]));

/** The ends, longest first, at which the match can stop without cutting through a group of digits. */
export function ends({ view, start, end }: Match): number[] {
  const result: number[] = [];
  for (let at = end; at > start; at--)
    if (/\w/.test(view.text[at - 1]!) && !/\w/.test(view.text[at] ?? '')) result.push(at);
  return result;
}
