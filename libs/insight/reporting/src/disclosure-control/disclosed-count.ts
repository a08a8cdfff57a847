import type { Quarter } from '@sleutelring/kernel';
import { deepFreeze } from './freeze';

/**
 * What is counted. `minutes` is time spent, in whole minutes. `participants` are attendances:
 * who comes twice counts twice. It is neither reach nor prevalence.
 */
export const MEASURES = ['activities', 'minutes', 'participants'] as const;
export type Measure = (typeof MEASURES)[number];

/** Beside what is counted, what a plan promises to measure: told by the organisation, in a unit of its own. */
export type Measured = Measure | 'indicator';

/** What a reader must know to read the figure rightly. No table, chart or export may drop one. */
export const CAVEATS = [
  'signalled_not_total',
  'estimate',
  'method_changed',
  'possible_duplicates',
  'small_base',
  'late_entries',
  'told',
] as const;
export type Caveat = (typeof CAVEATS)[number];

export type Dimension = 'region' | 'theme' | 'band' | 'line';

/** Leaves of one tree (or planned activities) that the figure holds together, because apart too little would remain. */
export interface Merge {
  readonly dimension: Dimension;
  readonly leaves: readonly string[];
}

/** A rectangle of the map, by the names of its nodes. */
export interface Place {
  readonly region: string;
  readonly theme: string;
}

/** What a figure is about. */
export interface About {
  readonly quarters: readonly Quarter[];
  /** Planned activities whose exact totals it holds; absent for a figure of the map. */
  readonly lines?: readonly string[];
  /** Where on the map; absent for the books, which have no place. */
  readonly places?: readonly Place[];
  /** Node of the tree of bands, such as `female:12-17`. */
  readonly band?: string;
}

export interface CountFacts {
  readonly value: number;
  readonly measure: Measured;
  readonly about: About;
  readonly merged: readonly Merge[];
  readonly caveats: readonly Caveat[];
}

const KEY = Symbol('disclosure control');

/** The published figures that a count adds up, by name; for the files of this folder only. */
export let partsOf: (count: DisclosedCount) => readonly string[];

/**
 * A number that may leave the organisation. The field is private and the key stays in this file, so a count
 * is made by the rules of disclosure control or not at all; a copy, a cast or parsed JSON is not one.
 */
export class DisclosedCount {
  readonly #facts: CountFacts;
  readonly #parts: readonly string[];

  static {
    partsOf = (count) => count.#parts;
  }

  constructor(key: symbol, facts: CountFacts, parts: readonly string[] = []) {
    if (key !== KEY) throw new TypeError('only disclosure control makes a disclosed count');
    if (!Number.isSafeInteger(facts.value)) throw new RangeError('a disclosed count is a whole number');
    this.#facts = facts;
    this.#parts = parts;
    Object.freeze(this);
  }

  /** Also recognises nothing made by another copy of this file. */
  static is(value: unknown): value is DisclosedCount {
    return typeof value === 'object' && value !== null && #facts in value;
  }

  get value(): number {
    return this.#facts.value;
  }
  get measure(): Measured {
    return this.#facts.measure;
  }
  get about(): About {
    return this.#facts.about;
  }
  get merged(): readonly Merge[] {
    return this.#facts.merged;
  }
  get caveats(): readonly Caveat[] {
    return this.#facts.caveats;
  }

  /** Everything the count knows; the same in GraphQL, in files and in the archive. */
  toJSON(): CountFacts {
    return this.#facts;
  }
}

/** For the files of this folder only; the door does not hand it out. `parts`: of a sum, those of what was added. */
export function disclose(facts: CountFacts, parts = [JSON.stringify(facts.about)]): DisclosedCount {
  return new DisclosedCount(KEY, deepFreeze({ ...facts, caveats: inOrder(facts.caveats) }), parts);
}

const inOrder = (caveats: readonly Caveat[]): readonly Caveat[] =>
  CAVEATS.filter((caveat) => caveats.includes(caveat));
