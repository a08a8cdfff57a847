/**
 * A signed booking of one approved activity. A correction is a reversal (`sign: -1`, everything else as it was)
 * and a new entry, so that nothing that is out has to change.
 */
export interface Entry {
  readonly id: string;
  readonly sign: 1 | -1;
  /** Of a reversal: the id of the entry that it takes back. */
  readonly reverses?: string;
  readonly organisation: string;
  /** The planned activity that it counts for. */
  readonly line: string;
  readonly person: string;
  /** Leaf of the tree of regions. */
  readonly region: string;
  readonly themes: readonly string[];
  /** `YYYY-MM` in which it took place. Never leaves: time outside is the booking quarter. */
  readonly month: string;
  /** Time spent, whole minutes. */
  readonly minutes: number;
  /** Attendances. */
  readonly participants: number;
  /** Attendances by leaf of the tree of bands; whoever is not in a band is `unknown`. */
  readonly bands?: Readonly<Record<string, number>>;
}

/** Where a narrow line may take place, as agreed in its grant and so known to everybody. */
export interface Scope {
  readonly regions: readonly string[];
  readonly themes: readonly string[];
}

/** A planned activity of a grant. */
export interface Line {
  readonly id: string;
  readonly organisation: string;
  /** Every grant that it counts for: a label, so that the activity itself is counted once. */
  readonly grants: readonly string[];
  /** Absent for a wide line, which may take place in every region and on every theme. */
  readonly scope?: Scope;
}
