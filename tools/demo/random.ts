import { createHash } from 'node:crypto';
import { mulberry32 } from '../mulberry32';

/** The same at each run, so that the demo year is the same for everybody. */
export class Random {
  readonly next: () => number;

  constructor(seed: number) {
    this.next = mulberry32(seed);
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.next() * items.length)] as Item;
  }

  /** Prefers what stands first: each next one is chosen less often. */
  favour<Item>(items: readonly Item[]): Item {
    return items[Math.floor(Math.pow(this.next(), 1.8) * items.length)] as Item;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }
}

/** The id of something in the demo year, made of its name. */
export function demoId(...name: (string | number)[]): string {
  const hex = createHash('sha256')
    .update(`demo year/${name.join('/')}`)
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
