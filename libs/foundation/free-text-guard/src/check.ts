import { type Candidate, type Finding, type FindingKind, severityOf } from './finding';
import { addresses } from './hard/address';
import { emails } from './hard/email';
import { ibans } from './hard/iban';
import { numberPlates } from './hard/number-plate';
import { numbers } from './hard/numbers';
import { postcodes } from './hard/postcode';
import { socialHandles } from './hard/social-handle';
import { type Note, read } from './reading/note';
import { combinations } from './soft/combination';
import { institutions } from './soft/institution';
import { personNames } from './soft/person-name';
import { suggestionFor } from './suggestion';

/** In order of rank: where two findings meet, the earlier detector keeps the words. */
const DETECTORS: readonly ((note: Note) => Candidate[])[] = [
  emails,
  ibans,
  socialHandles,
  addresses,
  postcodes,
  numberPlates,
  numbers,
  combinations,
  institutions,
  personNames,
];

/** Findings never overlap. A hard identifier wins from a name; among equals the earlier detector, then the longer span. */
function withoutOverlap(candidates: readonly Candidate[], length: number): Candidate[] {
  const taken = new Uint8Array(length);
  return candidates.filter(({ start, end }) => {
    if (taken.subarray(start, end).some((unit) => unit === 1)) return false;
    taken.fill(1, start, end);
    return true;
  });
}

const isFinding = (candidate: Candidate): candidate is Candidate & { kind: FindingKind } =>
  candidate.kind !== 'allowed';

/**
 * What identifies a person in a note. Pure: the same text gives the same findings in every engine.
 * @param options.language the language of the note (BCP 47); it picks the words of the suggestions (English for
 * `en`, Dutch otherwise). Detection itself reads all languages at once, since notes mix them.
 * @returns findings in order of `start`, never overlapping
 */
export function check(text: string, options: { readonly language: string }): Finding[] {
  const note = read(text);
  const candidates = DETECTORS.flatMap((detect) => detect(note));
  return withoutOverlap(candidates, text.length)
    .filter(isFinding)
    .sort((a, b) => a.start - b.start)
    .map((candidate) => ({
      start: candidate.start,
      end: candidate.end,
      kind: candidate.kind,
      severity: severityOf(candidate.kind),
      suggestion: suggestionFor(candidate, options.language),
    }));
}
