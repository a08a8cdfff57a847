import { createHash } from 'node:crypto';

/** A stream of numbers that is the same at each run (mulberry32), so that the demo year is the same for everybody. */
export class Random {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
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
