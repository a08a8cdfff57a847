import { UserError } from '@sleutelring/kernel';
import { GraphQLError } from 'graphql';
import { formatted, isInternal } from './errors';

/** An error as it leaves compiled execution: with what was thrown inside, and without extensions. */
function thrown(originalError: Error): GraphQLError {
  const error = new GraphQLError(originalError.message, { path: ['work'], originalError });
  return Object.defineProperty(error, 'extensions', { value: undefined });
}

describe('an error on its way out', () => {
  it('of ours that went wrong is masked: a code, a request id, no text', () => {
    const error = thrown(new TypeError('a secret'));
    expect(isInternal(error)).toBe(true);
    const told = formatted(error, 'r-1');
    expect(told).toEqual({
      message: 'INTERNAL',
      path: ['work'],
      extensions: { code: 'INTERNAL', requestId: 'r-1' },
    });
  });

  it('of a user says what she can mend', () => {
    const error = thrown(new UserError('TOO_LONG', 'title', { max: 160 }));
    expect(isInternal(error)).toBe(false);
    expect(formatted(error, 'r-2').extensions).toEqual({
      code: 'TOO_LONG',
      field: 'title',
      params: { max: 160 },
      requestId: 'r-2',
    });
  });

  it('that Apollo finds in a request is a bad request, without what was sent', () => {
    const error = new GraphQLError('cannot query "geheim"', {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    expect(formatted(error, 'r-3')).toEqual({
      message: 'BAD_REQUEST',
      extensions: { code: 'BAD_REQUEST', requestId: 'r-3' },
    });
  });
});
