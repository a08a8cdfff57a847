import type { Note } from './note';

/** Whether one of the cue words stands at most `reach` tokens before the token, or at most `after` behind it. */
export function hasCue(note: Note, index: number, cues: ReadonlySet<string>, reach = 5): boolean {
  for (let i = index - 1; i >= 0 && i >= index - reach; i--) {
    if (cues.has(note.tokens[i]!.key)) return true;
    if (note.tokens[i + 1]!.breaks > 1) return false;
  }
  return false;
}

export function hasCueAfter(note: Note, index: number, cues: ReadonlySet<string>, reach = 3): boolean {
  for (let i = index; i < note.tokens.length && i < index + reach; i++) {
    if (note.tokens[i]!.breaks > 1) return false;
    if (cues.has(note.tokens[i]!.key)) return true;
  }
  return false;
}
