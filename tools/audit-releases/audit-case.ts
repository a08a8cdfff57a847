/**
 * What an auditor gets: a world as only its owner knows it, and every number that was ever published about it.
 * Plain JSON; the README describes it for whoever wants to audit other releases than ours.
 */
export interface AuditCase {
  readonly format: 'release-audit/1';
  readonly name: string;
  readonly regions: readonly string[];
  readonly themes: readonly string[];
  /** In order of time. */
  readonly months: readonly string[];
  /** Groups of regions whose total per release is a target too. */
  readonly regionGroups?: readonly { readonly id: string; readonly regions: readonly string[] }[];
  readonly releases: readonly AuditRelease[];
  readonly lines: readonly AuditLine[];
  readonly entries: readonly AuditEntry[];
  readonly numbers: readonly PublishedNumber[];
  /** Splits that the publisher is known not to have made. */
  readonly unsplit?: readonly Unsplit[];
  /** Needed when there are `unsplit` facts: what a half must satisfy. */
  readonly rules?: AuditRules;
  readonly coalitions: readonly Coalition[];
}

export interface AuditRelease {
  readonly id: string;
  /** First and last month of which something can be booked in it; what is late can be of an early month. */
  readonly months: readonly [first: string, last: string];
}

export interface AuditLine {
  readonly id: string;
  readonly organisation: string;
  /** Where it may take place; everybody knows. Absent: anywhere. */
  readonly scope?: { readonly regions?: readonly string[]; readonly themes?: readonly string[] };
}

export interface AuditEntry {
  readonly id: string;
  readonly region: string;
  readonly theme: string;
  readonly month: string;
  readonly line: string;
  /** The first release whose numbers count it. */
  readonly release: string;
  readonly organisation: string;
  readonly person: string;
  readonly sign: 1 | -1;
  /** Of a reversal: the entry that it takes back. */
  readonly reverses?: string;
  readonly participants: number;
  readonly bands?: Readonly<Record<string, number>>;
}

/** The entries that a number counts: those that are in every list given. An absent list lets all through. */
export interface Group {
  readonly releases?: readonly string[];
  readonly regions?: readonly string[];
  readonly themes?: readonly string[];
  readonly months?: readonly string[];
  readonly lines?: readonly string[];
}

export interface PublishedNumber {
  readonly id: string;
  readonly group: Group;
  readonly measure: 'activities' | 'participants';
  /** For attendances: only those in these bands. */
  readonly bands?: readonly string[];
  /** What the reader learns: exactly this, or something between. A hidden cell below five is `[0, 4]`, 10 rounded to fives `[8, 12]`, anything at all `[0, null]`. */
  readonly value: readonly [low: number, high: number | null];
}

/** Not both halves passed. Whoever knows the rules knows this when a split on offer was not made. */
export interface Unsplit {
  readonly left: Half;
  readonly right: Half;
}

export interface Half extends Group {
  readonly bands?: readonly string[];
}

export interface AuditRules {
  readonly activities: number;
  readonly persons: number;
  readonly sharePercent: number;
  readonly participants: number;
  readonly remain: {
    readonly withoutPersons: number;
    readonly withoutOrganisation: boolean;
    readonly activities: number;
    readonly persons: number;
    readonly participants: number;
  };
  /**
   * Lists of narrow lines that share a published total. The total tells everybody where they were: nobody can hide behind them, and
   * what each list has in a half is nothing, or enough by itself without the two persons who have most.
   */
  readonly narrowTotals?: readonly (readonly string[])[];
}

/** Who looks, and subtracts what she knows herself. Nobody in particular when neither is given. */
export interface Coalition {
  readonly name: string;
  readonly kind: 'nobody' | 'organisation' | 'persons';
  readonly organisation?: string;
  readonly persons?: readonly string[];
}

export type TargetKind =
  | 'region x month x theme'
  | 'region x quarter x theme'
  | 'region x quarter'
  | 'group x quarter'
  | 'attendances'
  | 'bands'
  | 'difference';

export interface Breach {
  readonly kind: TargetKind;
  readonly coalition: string;
  readonly target: string;
  /** What it truly is, less what the coalition knows. */
  readonly value: number;
  /** All that the published numbers leave possible. */
  readonly feasible: readonly [low: number, high: number];
}

export interface AuditResult {
  readonly name: string;
  readonly targets: number;
  readonly targetsByKind: Readonly<Partial<Record<TargetKind, number>>>;
  readonly targetsByCoalition: Readonly<Partial<Record<Coalition['kind'], number>>>;
  readonly breaches: readonly Breach[];
  /** Neither another world found nor a proof: counted against the publisher until somebody decides it. */
  readonly undecided: readonly Omit<Breach, 'feasible'>[];
  /** Small national totals per line: agreed with the funder, no breach, but counted. */
  readonly smallContractTotals: number;
  /** Numbers that the entries do not add up to, and refused splits that would pass: the case is wrong there, or the publisher. */
  readonly contradictions: readonly string[];
  readonly linearPrograms: number;
  readonly seconds: number;
}
