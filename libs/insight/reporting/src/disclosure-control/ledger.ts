import { deepFreeze } from './freeze';
import type { Atom, Release } from './release';
import { sameTotals, totalOf } from './totals';

/** A hash of a text, such as SHA-256 in hexadecimal; handed in, so that this folder needs no platform. */
export type Hash = (text: string) => string;

/** A release in its place in the chain. Plain data: this is what is stored, sent to a funder, and audited. */
export interface Sealed {
  /** From 1, without gaps. */
  readonly number: number;
  /** Hash of the release before; empty for the first. */
  readonly previous: string;
  readonly release: Release;
  readonly hash: string;
}

export function seal(release: Release, chain: readonly Sealed[], hash: Hash): Sealed {
  const number = chain.length + 1;
  const previous = chain.at(-1)?.hash ?? '';
  const last = chain.at(-1)?.release.quarter;
  if (last !== undefined && last >= release.quarter)
    throw new RangeError('a quarter is closed once, in order');
  return { number, previous, release, hash: hash(canonical({ number, previous, release })) };
}

export type Fault = 'number' | 'link' | 'hash' | 'order' | 'sum' | 'bands' | 'anchor';

/**
 * What is wrong with a chain; empty when all is well. A chain alone cannot show that its end was cut off or that all of it was made
 * anew: `anchor` is a hash known from elsewhere (printed, mailed), which must be in it.
 */
export function faultsIn(
  chain: readonly Sealed[],
  hash: Hash,
  anchor?: string,
): { readonly number: number; readonly fault: Fault }[] {
  const faults = chain.flatMap((sealed, index) =>
    faultsOf(sealed, index, chain[index - 1], hash).map((fault) => ({ number: sealed.number, fault })),
  );
  const anchored = anchor === undefined || chain.some((sealed) => sealed.hash === anchor);
  return anchored ? faults : [...faults, { number: chain.length, fault: 'anchor' }];
}

function faultsOf(sealed: Sealed, index: number, before: Sealed | undefined, hash: Hash): Fault[] {
  const { number, previous, release } = sealed;
  const sums = [release.atoms, release.books].map((parts) => totalOf(parts.map(({ totals }) => totals)));
  const checks: readonly [Fault, boolean][] = [
    ['number', number === index + 1],
    ['link', previous === (before?.hash ?? '')],
    ['hash', sealed.hash === hash(canonical({ number, previous, release }))],
    ['order', before === undefined || before.release.quarter < release.quarter],
    ['sum', sameTotals(sums[0]!, sums[1]!)],
    ['bands', release.atoms.every(bandsAddUp)],
  ];
  return checks.filter(([, holds]) => !holds).map(([fault]) => fault);
}

const OPENED = Symbol('opened');

const bandsAddUp = ({ bands, totals }: Atom): boolean =>
  bands.length === 0 || bands.reduce((sum, band) => sum + band.participants, 0) === totals.participants;

/** A chain that was verified: the only thing that figures are drawn from. */
export class Ledger {
  private constructor(
    key: symbol,
    readonly chain: readonly Sealed[],
  ) {
    if (key !== OPENED) throw new TypeError('a ledger is opened, which verifies it');
  }

  /** @throws RangeError when the chain is not whole. */
  static open(chain: readonly Sealed[], hash: Hash, anchor?: string): Ledger {
    const faults = faultsIn(chain, hash, anchor);
    if (faults.length > 0) throw new RangeError(`the chain of releases is broken: ${JSON.stringify(faults)}`);
    return new Ledger(OPENED, deepFreeze(structuredClone(chain)));
  }

  /** Hash of the last release: what is anchored elsewhere, and what a report names. */
  get head(): string {
    return this.chain.at(-1)?.hash ?? '';
  }

  /** @throws RangeError when there is no such release. */
  sealed(number: number): Sealed {
    const found = this.chain[number - 1];
    if (!found) throw new RangeError('no such release');
    return found;
  }
}

/** JSON with its keys in order, so that the same content has the same text everywhere. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
