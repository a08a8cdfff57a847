import type { Candidate } from '../finding';
import { hasCue } from '../reading/cues';
import { digitRuns, digitsOf, type Piece } from '../reading/digit-runs';
import type { Note } from '../reading/note';
import { keyAt, words } from '../reading/note';

const CUES = words(
  'vnummer vnr vnumber vreemdelingennummer vreemdelingnummer indnummer crvnummer ind coa crv',
);

/** "v-nummer", "V nr.", "IND-nummer". */
function cueBefore(note: Note, index: number): boolean {
  if (hasCue(note, index, CUES, 4)) return true;
  for (let i = index - 1; i > index - 6; i--)
    if (
      /^(nummer|nr|number|no)$/.test(keyAt(note, i)) &&
      (keyAt(note, i - 1) === 'v' || keyAt(note, i - 2) === 'v')
    )
      return true;
  return (
    keyAt(note, index - 1) === 'v' ||
    (/^[-.:#]$/.test(keyAt(note, index - 1)) && keyAt(note, index - 2) === 'v')
  );
}

function inRun(note: Note, run: readonly Piece[]): Candidate[] {
  for (let from = 0; from < run.length; from++) {
    if (!cueBefore(note, run[from]!.first)) continue;
    for (let to = run.length - 1; to >= from; to--) {
      const { length } = digitsOf(run, from, to);
      if (length >= 7 && length <= 11)
        return [{ start: startWithLetter(note, run[from]!), end: run[to]!.end, kind: 'vNumber' }];
    }
  }
  return [];
}

/** In "V 123.456.7890" the letter belongs to the number. */
function startWithLetter(note: Note, piece: Piece): number {
  const before = note.tokens[piece.first - 1];
  return before?.key === 'v' && keyAt(note, piece.first - 2) !== '-' ? before.start : piece.start;
}

/** V1234567890 in one. */
function unbroken(note: Note): Candidate[] {
  return note.tokens
    .filter(({ key }) => /^v[\do]{8,11}$/.test(key))
    .map(({ start, end }) => ({ start, end, kind: 'vNumber' }));
}

export const vNumbers = (note: Note): Candidate[] => [
  ...unbroken(note),
  ...digitRuns(note).flatMap((run) => inRun(note, run)),
];
