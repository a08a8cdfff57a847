/** A finished note. Its random id makes repeating it harmless. */
export interface Note {
  readonly id: string;
}

/** A rule of the server that a note breaks; no free text, nothing of what was typed. */
export interface Problem {
  readonly code: string;
  readonly field?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What the server knows of a note. */
export interface Received<Summary> {
  readonly id: string;
  readonly state: 'sent' | 'returned' | 'approved' | 'withdrawn';
  readonly summary: Summary;
  /** Goes up with each change; what is corrected is the version that its author saw. */
  readonly version: number;
}

export type Outcome<Summary> =
  | { readonly id: string; readonly received: Received<Summary> }
  | { readonly id: string; readonly problem: Problem };

/**
 * The road to the server. Each call may throw `SignedOut`, `Revoked`, `Refused` (the whole request breaks a rule), or
 * anything else, which counts as "the answer is not known" and is tried again. Each but the first is for the `owner`
 * of the notes, and must throw `SignedOut` when somebody else signed in meanwhile, in another tab.
 */
export interface Transport<N extends Note, Summary> {
  /** Who the server says is signed in; null when nobody is. Asked before each round of sending. */
  owner(): Promise<string | null>;
  /** At most 20 notes; one outcome each, only after they are committed. */
  submit(notes: readonly N[], owner: string): Promise<readonly Outcome<Summary>[]>;
  /** A returned note, changed; `baseVersion` is the version the author saw. */
  correct(note: N, baseVersion: number, owner: string): Promise<Received<Summary>>;
  /** The author's notes on the server, newest first. */
  mine(owner: string): Promise<readonly Received<Summary>[]>;
  /** What one of them says, for its author to answer a question about it. */
  content(id: string, owner: string): Promise<N>;
}

export class SignedOut extends Error {
  override name = 'SignedOut';
}

/** Shut out from elsewhere, not by the clock: what this phone holds of that person has to go. */
export class Revoked extends SignedOut {
  override name = 'Revoked';
}

export class Refused extends Error {
  override name = 'Refused';
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}
