import { booksOf } from './books';
import type { Line } from './entry';

const line = (id: string, grants: readonly string[], more: Partial<Line> = {}): Line => ({
  id,
  organisation: id[0]!,
  grants,
  ...more,
});
const scope = { regions: ['zuid'], themes: ['vgv'] };
const books = (...lines: Line[]) => booksOf(lines).map(({ lines: own, narrow }) => [own.join('+'), narrow]);

describe('lines that share a total', () => {
  it('are a wide line and the narrow ones of the same organisation and the same grants', () => {
    expect(books(line('a2', ['g']), line('a1', ['g']), line('a3', ['g'], { scope }))).toEqual([
      ['a1+a3', false],
      ['a2', false],
    ]);
    expect(books(line('a1', ['g', 'h']), line('a2', ['h', 'g'], { scope }))).toEqual([['a1+a2', false]]);
  });

  it('are never of two organisations', () => {
    expect(books(line('a', ['g']), line('b', ['g'], { scope }))).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });

  it('are never of different grants, so that gross totals stay exact', () => {
    expect(books(line('a1', ['g']), line('a2', ['h'], { scope }))).toEqual([
      ['a1', false],
      ['a2', true],
    ]);
  });

  it('are the narrow ones together where there is no wide line', () => {
    expect(books(line('a1', ['g'], { scope }), line('a2', ['g'], { scope }))).toEqual([['a1+a2', true]]);
  });
});
