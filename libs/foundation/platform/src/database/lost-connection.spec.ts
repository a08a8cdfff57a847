import { UserError } from '@sleutelring/kernel';
import { unlessLost } from './lost-connection';

const failure = (message: string, more: object = {}) => Object.assign(new Error(message), more);

describe('a failure', () => {
  it.each([
    ['a server that shuts down', failure('terminating connection', { code: '57P01' })],
    ['a socket that broke', failure('read ECONNRESET', { code: 'ECONNRESET' })],
    ['a socket that was closed', failure('Connection terminated unexpectedly')],
    ['a socket that broke before', failure('Client has encountered a connection error and is not queryable')],
    ['the same, wrapped by TypeORM', failure('x', { driverError: failure('x', { code: '57P03' }) })],
  ])('of %s is no fault of the statement', (_, error) => {
    expect(unlessLost(error)).toMatchObject({ code: 'UNAVAILABLE' });
  });

  it.each([
    ['a statement that is wrong', failure('no such column', { code: '42703' })],
    ['a statement that took too long', failure('canceling statement', { code: '57014' })],
    ['the program', new TypeError('x is not a function')],
    ['the user', new UserError('NOT_FOUND')],
  ])('of %s stays what it is', (_, error) => {
    expect(unlessLost(error)).toBe(error);
  });
});
