/** What can be found. The first group stops a save, the second only warns. */
export const STOP_KINDS = [
  'bsn',
  'phone',
  'email',
  'iban',
  'postcode',
  'address',
  'birthDate',
  'vNumber',
  'numberPlate',
  'socialHandle',
] as const;
export const WARN_KINDS = ['personName', 'combination', 'institution'] as const;

export type StopKind = (typeof STOP_KINDS)[number];
export type WarnKind = (typeof WARN_KINDS)[number];
export type FindingKind = StopKind | WarnKind;
export type Severity = 'stop' | 'warn';

export interface Finding {
  /** UTF-16 offsets into the checked text, half-open: `text.slice(start, end)` is what was found. */
  readonly start: number;
  readonly end: number;
  readonly kind: FindingKind;
  /** `stop`: the note may not be saved like this. `warn`: the author decides. */
  readonly severity: Severity;
  /** Words that can stand in the place of what was found, in the language of the note. */
  readonly suggestion: string;
}

/** What a detector hands over; `hint` picks the suggestion. `allowed` claims a span so that nobody else reports it. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly kind: FindingKind | 'allowed';
  readonly hint?: string;
}

export const severityOf = (kind: FindingKind): Severity =>
  (STOP_KINDS as readonly string[]).includes(kind) ? 'stop' : 'warn';
