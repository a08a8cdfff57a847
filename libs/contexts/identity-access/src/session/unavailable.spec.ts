import { UserError } from '@sleutelring/kernel';
import { answered } from './unavailable';

const failure = (message: string, more: object) => Object.assign(new Error(message), more);

describe('a database that is away', () => {
  it.each([
    ['cannot be reached', new UserError('UNAVAILABLE')],
    ['was shut down', failure('terminating connection', { severity: 'FATAL', code: '57P01' })],
    ['has no place', failure('sorry, too many clients already', { severity: 'FATAL', code: '53300' })],
    ['broke the socket', failure('read ECONNRESET', { code: 'ECONNRESET' })],
    ['closed the socket', failure('Connection terminated unexpectedly', {})],
    ['broke before we asked', failure('Client has encountered a connection error and is not queryable', {})],
  ])('and %s is unavailable', async (_, error) => {
    const told = await answered(Promise.reject(error)).catch((one) => one);
    expect(told).toMatchObject({ code: 'UNAVAILABLE', extensions: { http: { status: 503 } } });
  });

  it.each([
    ['a statement that is wrong', failure('no such column', { severity: 'ERROR', code: '42703' })],
    ['a fault of the program', new TypeError('x is not a function')],
    ['another mistake of the user', new UserError('NOT_FOUND')],
  ])('is not blamed for %s', async (_, error) => {
    await expect(answered(Promise.reject(error))).rejects.toBe(error);
  });
});
