import { mulberry32 } from '../mulberry32';

/** Numbers that look random and are the same every time, so that a finding can be repeated. */
export interface Random {
  /** From 0, below 1. */
  next(): number;
  /** From 0, below `below`. */
  below(below: number): number;
  pick<T>(items: readonly T[]): T;
  /** By weight: an index. */
  weighted(weights: readonly number[]): number;
}

export function random(seed: number): Random {
  const next = mulberry32(seed);
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    next,
    below,
    pick: (items) => items[below(items.length)]!,
    weighted: (weights) => {
      let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
      const found = weights.findIndex((weight) => (left -= weight) < 0);
      return found < 0 ? weights.length - 1 : found;
    },
  };
}
