import { UserError } from '@sleutelring/kernel';
import { answered } from './unavailable';

const failing = (error: unknown) => answered(Promise.reject(error));

describe('asking who somebody is', () => {
  it('while the database is away has a status of HTTP, for no operation runs', async () => {
    await expect(failing(new UserError('UNAVAILABLE'))).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      extensions: { http: { status: 503 } },
    });
  });

  it.each([new UserError('NOT_FOUND'), new TypeError('x is not a function')])(
    'passes on what else goes wrong: %s',
    async (error) => {
      await expect(failing(error)).rejects.toBe(error);
    },
  );
});
