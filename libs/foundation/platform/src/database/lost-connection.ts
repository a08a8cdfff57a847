import { UserError } from '@sleutelring/kernel';

/** Of PostgreSQL's own: connection exceptions, and the server shutting down or starting (appendix A of its manual). */
const LOST_STATE = /^(08|57P0[1-3])/;
const LOST_SOCKET = /^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT)$/;
const LOST_MESSAGE = /^(Connection terminated|Client has encountered a connection error|Client was closed)/;

interface Failure {
  readonly code?: unknown;
  readonly message?: unknown;
  /** TypeORM wraps what the driver says. */
  readonly driverError?: Failure;
}

/** What to throw for a failure: a connection that broke is no fault of the statement, and may be whole again soon. */
export function unlessLost(error: unknown): unknown {
  const { code, message } = (error as Failure).driverError ?? (error as Failure);
  const lost =
    (typeof code === 'string' && (LOST_STATE.test(code) || LOST_SOCKET.test(code))) ||
    LOST_MESSAGE.test(String(message));
  return lost ? new UserError('UNAVAILABLE') : error;
}
