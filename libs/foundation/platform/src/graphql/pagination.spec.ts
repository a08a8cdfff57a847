import { connection, decodeCursor, encodeCursor, pageSize } from './pagination';

describe('pagination', () => {
  it('gives back the key that a cursor was made of', () => {
    expect(decodeCursor(encodeCursor(['2026-01-01', 'é']), 2)).toEqual(['2026-01-01', 'é']);
  });

  it.each(['', 'x', encodeCursor(['one']), Buffer.from('[1,2]').toString('base64url')])(
    'refuses %p',
    (cursor) => {
      expect(() => decodeCursor(cursor, 2)).toThrow('INVALID_FORMAT at after');
    },
  );

  it('rounds a wish up to one of the few sizes', () => {
    expect([1, 20, 21, 100].map(pageSize)).toEqual([20, 20, 50, 100]);
    expect(() => pageSize(101)).toThrow('TOO_LARGE');
    expect(() => pageSize(0)).toThrow('TOO_SMALL');
  });

  it('knows from one row too many that more follows', () => {
    const page = connection(['a', 'b', 'c'], 2, 'before', (node) => [node]);
    expect(page.edges.map((edge) => edge.node)).toEqual(['a', 'b']);
    expect(page.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: true,
      startCursor: encodeCursor(['a']),
      endCursor: encodeCursor(['b']),
    });
  });
});
